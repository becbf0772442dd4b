import type { Claim } from "./claim.ts";
import { follow, followLife, measure, woman } from "./observe.ts";

/** A healthy child's signal at an age, or a child's with a disorder from birth. */
function atAge(patient: string, age: number, signal: string, disorder?: string): number {
  const seen = follow(
    {
      patient,
      age,
      resolution: "daily",
      ...(disorder === undefined ? {} : { disorders: [{ id: disorder }] }),
    },
    { at: [24], signals: [signal] },
  );
  return seen[signal]?.[0] as number;
}

/** What hormones govern, each shown by its lack. */
export const regulation: Claim = {
  ids: ["L4", "H1", "K4"],
  claim:
    "Hormones regulate growth, development, reproduction, puberty, metabolism, the work of tissues and mood.",
  criteria: [
    {
      of: "growth",
      says: "height at 12 years without GH, less than healthy",
      unit: "cm",
      low: 10,
      source: "below -3 SD",
    },
    {
      of: "development",
      says: "cognition at 5 years without thyroid hormone, over healthy",
      unit: "1",
      high: 0.7,
      source: "cretinism",
    },
    {
      of: "puberty",
      says: "stage of the genitals at 16 years without GnRH, less than healthy",
      unit: "1",
      low: 1.5,
      source: "puberty does not come",
    },
    {
      of: "reproduction",
      says: "sperm of a man born without GnRH, over healthy",
      unit: "1",
      high: 0.1,
      source: "infertile",
    },
    {
      of: "metabolism",
      says: "basal metabolic rate in myxoedema, over healthy",
      unit: "1",
      high: 0.85,
      source: "-15 to -40 %",
    },
    {
      of: "tissue",
      says: "bone density five years after the ovaries are taken out, over healthy",
      unit: "1",
      high: 0.95,
      source: "some 2 % are lost a year",
    },
    {
      of: "mood",
      says: "mood and arousal in myxoedema, over healthy",
      unit: "1",
      high: 0.9,
      source: "three in five are depressed",
    },
    {
      of: "moodInCushing",
      says: "mood and arousal with a cortisol-secreting tumour, over healthy",
      unit: "1",
      high: 0.9,
      source: "four in five have symptoms, most of them depression",
    },
    {
      of: "desire",
      says: "desire of a man whose testes are out, over healthy",
      unit: "1",
      high: 0.5,
      source: "lost with androgens",
    },
  ],
  experiment() {
    const man = "adult-male";
    const [healthy, cretin] = [[], [{ id: "congenital-hypothyroidism" }]].map(
      (disorders) =>
        followLife({ disorders, ages: [5], signals: ["cognition"] })[0]?.cognition as number,
    );
    const usual = measure({ patient: woman });
    const myxoedema = measure({ patient: woman, disorders: [{ id: "hashimoto" }] });
    const cushing = measure({ patient: woman, disorders: [{ id: "adrenal-cushing" }] });
    const { boneMineralDensity: density = [] } = follow(
      { patient: woman, disorders: [{ id: "ovariectomy" }], resolution: "daily" },
      { at: [0, 5 * 8766], signals: ["boneMineralDensity"] },
    );
    const fertile = measure({ patient: man });
    return {
      growth: atAge("girl", 12, "height") - atAge("girl", 12, "height", "gh-deficiency"),
      development: (cretin as number) / (healthy as number),
      puberty:
        atAge("adolescent-male", 16, "tannerStage") -
        atAge("adolescent-male", 16, "tannerStage", "kallmann"),
      reproduction: atAge(man, 30, "spermOutput", "kallmann") / (fertile.spermOutput as number),
      metabolism: (myxoedema.BMR as number) / (usual.BMR as number),
      tissue: (density[1] as number) / (density[0] as number),
      mood: (myxoedema.mood as number) / (usual.mood as number),
      moodInCushing: (cushing.mood as number) / (usual.mood as number),
      desire:
        (measure({ patient: man, disorders: [{ id: "orchiectomy" }] }).libido as number) /
        (fertile.libido as number),
    };
  },
  note: "Mood and arousal are an index with its definition in the model, a scale of direction and rank; what a person makes of them is beyond it.",
};
