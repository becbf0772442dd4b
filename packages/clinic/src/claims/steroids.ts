import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** The steroids of plasma that the model makes in the adrenal cortex or of what it secretes. */
const plasma = [
  "cortisol.total",
  "cortisone.total",
  "corticosterone.plasma",
  "DOC.plasma",
  "deoxycortisol.plasma",
  "deoxycortisol21.plasma",
  "hydroxyprogesterone.plasma",
  "aldosterone.plasma",
  "DHEA.plasma",
  "DHEAS.plasma",
  "androstenedione.plasma",
  "hydroxyandrostenedione.plasma",
  "testosterone.plasma",
  "oestrone.plasma",
  "oestradiol.plasma",
  "minorSteroids.plasmaPregnenolone",
  "minorSteroids.plasmaHydroxypregnenolone",
  "minorSteroids.plasmaProgesterone",
  "minorSteroids.plasmaHydroxycortisol18",
  "minorSteroids.plasmaOxocortisol18",
  "minorSteroids.plasmaPregnenoloneSulfate",
  "minorSteroids.plasmaAndrostenediol",
  "minorSteroids.plasmaHydroxycorticosterone18",
  "minorSteroids.plasmaKetoandrostenedione",
  "minorSteroids.plasmaKetotestosterone",
  "minorSteroids.plasmaDehydrocorticosterone",
  "minorSteroids.plasmaDihydrotestosterone",
] as const;

/** Many steroids, of which few act: what lies before a block piles up and does not replace what is lost. */
export const steroidsOfTheCortex: Claim = {
  ids: ["H13"],
  claim: "Some two dozen steroids are known from the cortex; few of them act.",
  criteria: [
    {
      of: "steroids",
      says: "steroids of the pathway found in plasma",
      unit: "1",
      low: 20,
      source: "some two dozen",
    },
    {
      of: "precursor",
      says: "11-deoxycortisol under metyrapone, over cortisol",
      unit: "1",
      low: 1,
      source: "the precursor before the block exceeds the hormone (metyrapone test)",
    },
    {
      of: "ACTH",
      says: "ACTH under metyrapone, over healthy",
      unit: "1",
      low: 2,
      source: "11-deoxycortisol does not act on the pituitary",
    },
    {
      of: "blocked21",
      says: "17-hydroxyprogesterone in 21-hydroxylase deficiency, over healthy",
      unit: "1",
      low: 30,
      source: "5000-20000 ng/dL against below 200 (Speiser 2018)",
    },
    {
      of: "cortisol21",
      says: "cortisol then, share of healthy",
      unit: "1",
      high: 0.8,
      source: "the hormone behind the block is short",
    },
    {
      of: "pressure11",
      says: "mean pressure in 11beta-hydroxylase deficiency, over healthy",
      unit: "mm[Hg]",
      low: 5,
      source: "hypertension by deoxycorticosterone, one precursor that acts (Speiser 2018)",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const found = follow({ patient: woman }, { at: [8], signals: plasma });
    const blocked = measure({ patient: woman, treatments: [{ id: "metyrapone" }] }, 3);
    const lacking21 = measure({ patient: woman, disorders: [{ id: "cah-21" }] });
    const lacking11 = measure({ patient: woman, disorders: [{ id: "cah-11" }] });
    const over = (id: string, other: Readonly<Record<string, number>>): number =>
      (other[id] as number) / (healthy[id] as number);
    return {
      steroids: Object.values(found).filter(([value = 0]) => value > 0).length,
      precursor: (blocked["11deoxycortisol"] as number) / (blocked.cortisol as number),
      ACTH: over("ACTH", blocked),
      blocked21: over("17OHP", lacking21),
      cortisol21: over("cortisol", lacking21),
      pressure11: (lacking11.meanPressure as number) - (healthy.meanPressure as number),
    };
  },
  note: "The count is of the steroids that the model follows; some of them are also made by the gonads, or outside glands of what the cortex secretes.",
};
