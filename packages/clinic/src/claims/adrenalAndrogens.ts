import type { Claim } from "./claim.ts";
import { dayMeans, follow, measure, woman } from "./observe.ts";

const conversions = {
  DHEA: "androgenConversion.DHEAtoAndrostenedione",
  testosterone: "androgenConversion.androstenedioneToTestosterone",
  oestrone: "androgenConversion.androstenedioneToOestrone",
} as const;

/** Adrenal androgens become sex hormones elsewhere. */
export const precursorsOfSexHormones: Claim = {
  ids: ["L16"],
  claim: "Adrenal androgens become full sex hormones in the gonads, and in fat and skin.",
  criteria: [
    {
      of: "DHEA",
      says: "DHEA turned into androstenedione, healthy woman",
      unit: "nmol/h",
      low: 1,
      source: "peripheral conversion (Longcope 1986)",
    },
    {
      of: "testosterone",
      says: "androstenedione turned into testosterone",
      unit: "nmol/h",
      low: 1,
      source: "about half of a woman's testosterone (Burger 2002)",
    },
    {
      of: "oestrone",
      says: "androstenedione turned into oestrone",
      unit: "nmol/h",
      low: 0.5,
      source: "1-2 % of production, in fat (Longcope 1986)",
    },
    {
      of: "testosteroneWithout",
      says: "share of testosterone left 5 days after both adrenals are gone",
      unit: "1",
      low: 0.3,
      high: 0.85,
      source: "a quarter is adrenal, half from precursors (Burger 2002)",
    },
    {
      of: "oestroneOld",
      says: "share of oestrone left then in a woman of 75 years",
      unit: "1",
      high: 0.7,
      source: "after the menopause most oestrogen is made of adrenal androstenedione",
    },
  ],
  experiment() {
    const flow = dayMeans({ patient: woman }, Object.values(conversions));
    const left = (patient: string, id: string): number => {
      const without = measure({ patient, disorders: [{ id: "adrenalectomy" }] }, 5);
      // on the same day of her cycle
      return (without[id] as number) / (measure({ patient }, 5)[id] as number);
    };
    return {
      DHEA: flow[conversions.DHEA] as number,
      testosterone: flow[conversions.testosterone] as number,
      oestrone: flow[conversions.oestrone] as number,
      testosteroneWithout: left(woman, "testosterone"),
      oestroneOld: left("elderly-female", "estrone"),
    };
  },
  note: "The conversion of the model is in fat, skin and liver. The gonads make their own hormones and do not need the cortex.",
};

/** Tumours of the cortex that make sex hormones. */
export const sexSteroidTumours: Claim = {
  ids: ["H17"],
  claim: "Overactivity of the cortex feminises men or virilises women.",
  criteria: [
    {
      of: "oestradiolMan",
      says: "oestradiol of a man with an oestrogen-secreting tumour, over healthy",
      unit: "1",
      low: 2,
      source: "raised in 90 % or more (Chentli 2015)",
    },
    {
      of: "testosteroneMan",
      says: "his testosterone",
      unit: "nmol/L",
      high: 8.7,
      source: "below 250 ng/dL",
    },
    {
      of: "testosteroneWoman",
      says: "testosterone of a woman with an androgen-secreting tumour",
      unit: "nmol/L",
      low: 5.2,
      source: "above 150 ng/dL",
    },
    {
      of: "DHEASwoman",
      says: "her DHEA sulfate",
      unit: "umol/L",
      low: 18.9,
      source: "above 700 ug/dL",
    },
    {
      of: "LHman",
      says: "his LH, over healthy",
      unit: "1",
      high: 0.5,
      source: "held back by oestrogen",
    },
    {
      of: "desireMan",
      says: "his desire, over healthy",
      unit: "1",
      high: 0.9,
      source: "impotence in most men",
    },
    {
      of: "cycles",
      says: "her ovulations in the second quarter of a year, over healthy",
      unit: "1",
      high: 0.1,
      source: "menses cease",
    },
  ],
  experiment() {
    const patient = "adult-male";
    const man = measure({ patient, disorders: [{ id: "feminising-adrenal-tumour" }] });
    const healthyMan = measure({ patient });
    const virilised = { patient: woman, disorders: [{ id: "virilising-adrenal-tumour" }] };
    const ill = measure(virilised);
    const ovulations = (who: Parameters<typeof follow>[0]): number => {
      const { "corpusLuteum.ovulations": counted = [] } = follow(who, {
        at: [90 * 24, 180 * 24],
        signals: ["corpusLuteum.ovulations"],
      });
      return (counted[1] as number) - (counted[0] as number);
    };
    return {
      oestradiolMan: (man.estradiol as number) / (healthyMan.estradiol as number),
      testosteroneMan: man.testosterone as number,
      testosteroneWoman: ill.testosterone as number,
      DHEASwoman: ill.DHEAS as number,
      LHman: (man.LH as number) / (healthyMan.LH as number),
      desireMan: (man.libido as number) / (healthyMan.libido as number),
      cycles: ovulations(virilised) / ovulations({ patient: woman }),
    };
  },
  note: "Seen in the hormones, desire and cycle; breast, hair and voice of adults are not modelled.",
};
