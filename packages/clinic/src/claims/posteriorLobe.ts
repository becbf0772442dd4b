import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

const man = "adult-male";

/** The two hormones of the posterior lobe. */
export const pituitrin: Claim = {
  ids: ["H7"],
  claim:
    "The posterior lobe (pituitrin) has one hormone that contracts the uterus and one that constricts vessels.",
  criteria: [
    {
      of: "vasopressin",
      says: "vasopressin of a healthy man",
      unit: "pmol/L",
      low: 0.5,
      high: 5,
      source: "0.5-5 pg/mL at 285-290 mosm/kg",
    },
    {
      of: "resistance",
      says: "resistance of the vessels under vasopressin 12 units/h, over before",
      unit: "1",
      low: 1.1,
      source: "vasopressin raises resistance (posterior pituitary extracts, 1956)",
    },
    {
      of: "urine",
      says: "urine osmolality in central diabetes insipidus under vasopressin 0.1 units/h, over before",
      unit: "1",
      low: 2,
      source: "its main work: water is kept by the kidney",
    },
    {
      of: "osmotic",
      says: "vasopressin after 2 h of hypertonic saline, over before",
      unit: "1",
      low: 2,
      source: "0.4 pmol/L for each mosm/kg (Thompson 1986)",
    },
    {
      of: "oxytocin",
      says: "oxytocin of a healthy woman",
      unit: "pmol/L",
      low: 1,
      high: 10,
      source: "1.71 +-0.07 mU/L, extracted",
    },
    {
      of: "oxytocinInfused",
      says: "oxytocin under 10 mU/min, over before",
      unit: "1",
      low: 2,
      source: "the doses that contract a uterus at term",
    },
    {
      of: "uterus",
      says: "activity of the uterus in week 39 under 10 mU/min, over before",
      unit: "1",
      low: 1.5,
      source: "labour is begun with 4 to 20 mU/min",
    },
    {
      of: "letDown",
      says: "share of the milk that a nursing mother whose oxytocin neurons are lost lets down, over healthy",
      unit: "1",
      high: 0.6,
      source: "oxytocin ejects the milk",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const constricted = follow(
      { patient: man },
      {
        actions: [{ at: 10, set: { "vasopressin.infusion": 12 } }],
        at: [9.9, 10.5],
        signals: ["vessels.relativeResistance"],
      },
    );
    const kept = follow(
      { patient: woman, disorders: [{ id: "central-diabetes-insipidus" }] },
      {
        actions: [{ at: 30 * 24 + 8, set: { "vasopressin.infusion": 0.1 } }],
        at: [30 * 24 + 7.9, 30 * 24 + 14],
        signals: ["urineOsmolality"],
      },
    );
    const salted = follow(
      { patient: man },
      {
        actions: [{ at: 10, set: { "fluids.infusion": 0.25, "extracellular.infusion": 215 } }],
        at: [9.9, 12],
        signals: ["vasopressin"],
      },
    );
    const infused = follow(
      { patient: woman },
      {
        actions: [{ at: 10, set: { "oxytocin.infusion": 10 } }],
        at: [9.9, 11],
        signals: ["oxytocin"],
      },
    );
    const atTerm = follow(
      { patient: "pregnant", set: { "pregnancy.week": 39 } },
      {
        actions: [{ at: 10, set: { "oxytocin.infusion": 10 } }],
        at: [9.9, 12],
        signals: ["uterineContraction"],
      },
    );
    const milk = (set: Readonly<Record<string, number>>): number =>
      follow({ patient: "lactating", set }, { at: [72], signals: ["milk.letDown"] })[
        "milk.letDown"
      ]?.[0] as number;
    const fold = (list: readonly number[] = []): number =>
      (list.at(-1) as number) / (list[0] as number);
    return {
      vasopressin: measure({ patient: man }).vasopressin as number,
      resistance: fold(constricted["vessels.relativeResistance"]),
      urine: fold(kept.urineOsmolality),
      osmotic: fold(salted.vasopressin),
      oxytocin: healthy.oxytocin as number,
      oxytocinInfused: fold(infused.oxytocin),
      uterus: fold(atTerm.uterineContraction),
      letDown: milk({ "oxytocinNeurons.cells": 0 }) / milk({}),
    };
  },
  note: "Shown for vasopressin, whose daily work is on the kidney: vessels answer to far more than the kidney needs.",
};

/** Loss of the posterior lobe: the kidney cannot keep water. */
export const polyuria: Claim = {
  ids: ["H10"],
  claim:
    "Lack of the pituitary: impotence, infantilism and gain of fat, and of the posterior lobe polyuria (diabetes insipidus).",
  criteria: [
    {
      of: "urine",
      says: "urine in central diabetes insipidus",
      unit: "L/d",
      low: 3,
      high: 20,
      source: "3-20 L/d",
    },
    {
      of: "osmolality",
      says: "its osmolality",
      unit: "mosm/kg",
      high: 300,
      source: "below 300 mosm/kg",
    },
    {
      of: "thirst",
      says: "thirst, over healthy",
      unit: "1",
      low: 1.3,
      source: "thirst guards the body's water",
    },
    {
      of: "urineTreated",
      says: "urine on desmopressin 20 ug/d",
      unit: "L/d",
      high: 2.5,
      source: "polyuria ends (Christ-Crain 2019)",
    },
    {
      of: "osmolalityTreated",
      says: "its osmolality, over untreated",
      unit: "1",
      low: 2,
      source: "rises by half or more in complete deficiency",
    },
    {
      of: "impotence",
      says: "desire of a man a year after the anterior lobe is lost, over healthy",
      unit: "1",
      high: 0.5,
      source: "androgens are lost (Fleseriu 2016)",
    },
    {
      of: "infantilism",
      says: "stage of the genitals at 17 years of a boy whose pituitary never drove his testes",
      unit: "1",
      high: 2.5,
      source: "puberty does not come",
    },
    {
      of: "fat",
      says: "fat of a man three years after GH is lost, over before",
      unit: "1",
      low: 1.02,
      source: "fat is gained without GH",
    },
    {
      of: "deaf",
      says: "urine osmolality on desmopressin where the kidney is deaf to it",
      unit: "mosm/kg",
      high: 300,
      source: "no rise in nephrogenic diabetes insipidus",
    },
  ],
  experiment() {
    const disorders = [{ id: "central-diabetes-insipidus" }];
    const treatments = [{ id: "desmopressin", dose: 20 }];
    const healthy = measure({ patient: woman });
    const ill = measure({ patient: woman, disorders });
    const treated = measure({ patient: woman, disorders, treatments });
    const deaf = measure({
      patient: woman,
      disorders: [{ id: "nephrogenic-diabetes-insipidus" }],
      treatments,
    });
    const at = (who: Parameters<typeof follow>[0], signals: readonly string[], day = 1) => {
      const seen = follow({ ...who, resolution: "daily" }, { at: [24 * day], signals });
      return (signal: string): number => seen[signal]?.[0] as number;
    };
    const { fatMass = [] } = follow(
      { patient: man, disorders: [{ id: "gh-deficiency" }], resolution: "daily" },
      { at: [0, 3 * 365 * 24], signals: ["fatMass"] },
    );
    const lobeLost = at(
      { patient: man, disorders: [{ id: "simmonds" }], treatments: [{ id: "hydrocortisone" }] },
      ["libido"],
      365,
    );
    const boy = at({ patient: "adolescent-male", age: 17, disorders: [{ id: "kallmann" }] }, [
      "tannerStage",
    ]);
    return {
      impotence: lobeLost("libido") / (measure({ patient: man }).libido as number),
      infantilism: boy("tannerStage"),
      fat: (fatMass[1] as number) / (fatMass[0] as number),
      urine: ill.urineVolume as number,
      osmolality: ill.urineOsmolality as number,
      thirst: (ill.thirst as number) / (healthy.thirst as number),
      urineTreated: treated.urineVolume as number,
      osmolalityTreated: (treated.urineOsmolality as number) / (ill.urineOsmolality as number),
      deaf: deaf.urineOsmolality as number,
    };
  },
  note: "Each part of the statement is of another hormone: vasopressin, the gonadotropins, GH; the article has them as one. Fat is gained by less than in patients, who carry some kilograms more.",
};
