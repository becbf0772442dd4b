import { follow, woman } from "../claims/observe.ts";
import type { Scenario, TreatmentChoice } from "../scenario.ts";
import type { Combination } from "./combination.ts";

/** Day on which thyroxine begins, and the day on which its work is looked at. */
const begins = 60;
const looked = 120;
const steroids = [{ id: "hydrocortisone" }, { id: "fludrocortisone" }];
const signals = ["cortisol", "freeCortisol", "systolic", "potassium", "fT4", "alive"];

/** Addison's disease that a woman with myxoedema bears, because she clears little cortisol. */
const disorders = [{ id: "hashimoto" }, { id: "addison", severity: 0.9, onset: 0 }];

type Looks = Readonly<Record<string, readonly [before: number, after: number]>>;

function course(ill: typeof disorders, treatments: readonly TreatmentChoice[]): Looks {
  const at = [24 * begins, 24 * looked];
  const scenario: Scenario = { patient: woman, disorders: ill, treatments, resolution: "daily" };
  return follow(scenario, { at, signals }) as Looks;
}

/** Thyroxine before cortisol brings adrenal crisis; cortisol before thyroxine does not. */
export const myxoedemaWithAddison: Combination = {
  id: "myxoedema-addison",
  title: "Myxoedema with Addison's disease",
  expects:
    "Thyroxine given first speeds up the loss of cortisol that failing adrenals cannot make good, and brings crisis. With hydrocortisone first it does not; with healthy adrenals the level of cortisol stays.",
  criteria: [
    {
      of: "cortisolKept",
      says: "cortisol of a woman with myxoedema alone after 2 months of thyroxine, over before",
      unit: "1",
      low: 0.9,
      high: 1.1,
      source:
        "production follows clearance, levels alike in health and thyrotoxicosis (Linquette 1975)",
    },
    {
      of: "systolicBefore",
      says: "systolic pressure with both disorders, untreated",
      unit: "mm[Hg]",
      low: 75,
      high: 100,
      source: "below 100 but no shock (Bornstein 2016)",
    },
    {
      of: "freeFall",
      says: "free cortisol after 2 months of thyroxine alone, over before",
      unit: "1",
      low: 0.4,
      high: 0.85,
      source: "half-life of cortisol 155 min in myxoedema, 73 in health (Iranmanesh 1990)",
    },
    {
      of: "systolicFall",
      says: "change of systolic pressure then",
      unit: "mm[Hg]",
      high: -5,
      source: "hypotension of adrenal crisis",
    },
    {
      of: "potassium",
      says: "potassium then",
      unit: "mmol/L",
      low: 6.5,
      source: "hyperkalaemia of adrenal crisis",
    },
    {
      of: "untreatedFall",
      says: "change of systolic pressure over the same 2 months without any treatment",
      unit: "mm[Hg]",
      low: -4,
      source: "the crisis is that of the treatment",
    },
    {
      of: "systolicSafe",
      says: "systolic pressure with hydrocortisone and fludrocortisone for 2 weeks, then thyroxine too",
      unit: "mm[Hg]",
      low: 100,
      source: "no crisis: replace cortisol first (Bornstein 2016)",
    },
    {
      of: "potassiumSafe",
      says: "potassium then",
      unit: "mmol/L",
      high: 5.2,
      source: "reference interval",
    },
    {
      of: "fT4Safe",
      says: "fT4 then",
      unit: "pmol/L",
      low: 10,
      high: 24,
      source: "myxoedema is treated all the same",
    },
    {
      of: "aliveSafe",
      says: "alive then, 1 is yes",
      unit: "1",
      low: 1,
      source: "no crisis",
    },
  ],
  experiment() {
    const thyroxine = { id: "levothyroxine", from: begins };
    const untreated = course(disorders, [{ ...thyroxine, dose: 0 }]);
    const alone = course(disorders, [thyroxine]);
    const safe = course(disorders, [
      thyroxine,
      ...steroids.map((steroid) => ({ ...steroid, from: begins - 14 })),
    ]);
    const myxoedema = course(disorders.slice(0, 1), [thyroxine]);
    const change = (looks: Looks, id: string): number =>
      (looks[id]?.[1] as number) - (looks[id]?.[0] as number);
    const ratio = (looks: Looks, id: string): number =>
      (looks[id]?.[1] as number) / (looks[id]?.[0] as number);
    return {
      cortisolKept: ratio(myxoedema, "cortisol"),
      systolicBefore: alone.systolic?.[0] as number,
      freeFall: ratio(alone, "freeCortisol"),
      systolicFall: change(alone, "systolic"),
      potassium: alone.potassium?.[1] as number,
      untreatedFall: change(untreated, "systolic"),
      systolicSafe: safe.systolic?.[1] as number,
      potassiumSafe: safe.potassium?.[1] as number,
      fT4Safe: safe.fT4?.[1] as number,
      aliveSafe: safe.alive?.[1] as number,
    };
  },
  note: "At means of the day: two years of myxoedema, then Addison's disease (severity 0.9) for 60 days, then levothyroxine 100 ug/d. At this severity the same adrenal failure with a healthy thyroid kills within weeks. Infection and vomiting, which make most crises, are not given here.",
};
