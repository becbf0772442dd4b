import { hoursPerYear } from "../simulation/life.ts";
import type { Claim } from "./claim.ts";
import { follow, measure } from "./observe.ts";

const man = "adult-male";

/** Weeks from the last support to the fewest sperm: a cycle of spermatogenesis and the epididymis. */
const weeks = 20;

/** Sperm output of a man through weeks, share of the first day's. */
function spermLeft(treatments: readonly { readonly id: string }[], days: number): number {
  const { spermOutput: output = [] } = follow(
    { patient: man, treatments, resolution: "daily" },
    { at: [0, days * 24], signals: ["spermOutput"] },
  );
  return (output[1] as number) / (output[0] as number);
}

/** The testes: hormone and sperm, both under the anterior lobe. */
export const testes: Claim = {
  ids: ["L19", "H26", "H30"],
  claim:
    "Testes make testosterone (desire, sex organs, features of the man) and sperm, which need testosterone; the anterior lobe drives both.",
  criteria: [
    {
      of: "testosterone",
      says: "testosterone of a healthy man at 08:00",
      unit: "nmol/L",
      low: 9.2,
      high: 31.8,
      source: "264-916 ng/dL",
    },
    {
      of: "sperm",
      says: "sperm a day",
      unit: "10*6/d",
      low: 45,
      high: 330,
      source: "45-330 million a day (Johnson 1980)",
    },
    {
      of: "LHcastrate",
      says: "LH two months after both testes are out, over before",
      unit: "1",
      low: 3,
      source: "restraint is gone",
    },
    {
      of: "FSHcastrate",
      says: "FSH then, over before",
      unit: "1",
      low: 3,
      source: "inhibin B is gone too",
    },
    {
      of: "testosteroneCastrate",
      says: "testosterone then",
      unit: "nmol/L",
      high: 1.7,
      source: "below 50 ng/dL",
    },
    {
      of: "desire",
      says: "desire then, over before",
      unit: "1",
      high: 0.5,
      source: "lost with androgens",
    },
    {
      of: "withoutPituitary",
      says: "sperm a day a year after the anterior lobe is lost, over healthy",
      unit: "1",
      high: 0.2,
      source: "neither LH nor FSH",
    },
    {
      of: "testosteroneWithoutPituitary",
      says: "testosterone then, over healthy",
      unit: "1",
      high: 0.3,
      source: "Leydig cells stand still without LH",
    },
    {
      of: "suppressed",
      says: "sperm a day after 20 weeks of testosterone enanthate 200 mg a fortnight, over before",
      unit: "1",
      high: 0.3,
      source: "most men reach severe oligospermia in 3 to 4 months (WHO 1990)",
    },
    {
      of: "infantile",
      says: "stage of the genitals at 17 years of a boy born without GnRH",
      unit: "1",
      high: 2.5,
      source: "the features of a man do not come",
    },
    {
      of: "grown",
      says: "the same of a healthy boy",
      unit: "1",
      low: 4,
      source: "stage 5 at 15 +- 1 years",
    },
  ],
  experiment() {
    const healthy = measure({ patient: man });
    const castrate = measure({ patient: man, disorders: [{ id: "orchiectomy" }] });
    const { spermOutput = [], "testosterone.total": level = [] } = follow(
      {
        patient: man,
        disorders: [{ id: "simmonds" }],
        treatments: [{ id: "hydrocortisone" }],
        resolution: "daily",
      },
      { at: [hoursPerYear], signals: ["spermOutput", "testosterone.total"] },
    );
    const stage = (disorders: readonly { readonly id: string }[]): number =>
      follow(
        { patient: "adolescent-male", age: 17, disorders, resolution: "daily" },
        { at: [24], signals: ["tannerStage"] },
      ).tannerStage?.[0] as number;
    const over = (id: string): number => (castrate[id] as number) / (healthy[id] as number);
    return {
      testosterone: healthy.testosterone as number,
      sperm: healthy.spermOutput as number,
      LHcastrate: over("LH"),
      FSHcastrate: over("FSH"),
      testosteroneCastrate: castrate.testosterone as number,
      desire: over("libido"),
      withoutPituitary: (spermOutput[0] as number) / (healthy.spermOutput as number),
      testosteroneWithoutPituitary: (level[0] as number) / (healthy.testosterone as number),
      suppressed: spermLeft([{ id: "testosterone-enanthate" }], weeks * 7),
      infantile: stage([{ id: "kallmann" }]),
      grown: stage([]),
    };
  },
  note: "The external secretion of the testis is the sperm; that of the pancreas is the digestion of meals, which the model keeps as their absorption.",
};
