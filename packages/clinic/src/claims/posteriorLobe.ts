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
    const fold = (list: readonly number[] = []): number =>
      (list.at(-1) as number) / (list[0] as number);
    return {
      vasopressin: measure({ patient: man }).vasopressin as number,
      resistance: fold(constricted["vessels.relativeResistance"]),
      urine: fold(kept.urineOsmolality),
      osmotic: fold(salted.vasopressin),
      oxytocin: healthy.oxytocin as number,
      oxytocinInfused: fold(infused.oxytocin),
    };
  },
  note: "Shown for vasopressin, whose daily work is on the kidney: vessels answer to far more than the kidney needs. Oxytocin is there in plasma; the uterus and the breast on which it acts come with reproduction.",
};

/** Loss of the posterior lobe: the kidney cannot keep water. */
export const polyuria: Claim = {
  ids: ["H10"],
  claim: "Lack of the posterior lobe's hormone brings polyuria (diabetes insipidus).",
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
    return {
      urine: ill.urineVolume as number,
      osmolality: ill.urineOsmolality as number,
      thirst: (ill.thirst as number) / (healthy.thirst as number),
      urineTreated: treated.urineVolume as number,
      osmolalityTreated: (treated.urineOsmolality as number) / (ill.urineOsmolality as number),
      deaf: deaf.urineOsmolality as number,
    };
  },
  note: "The polyuria of the statement. Impotence, infantilism and gain of fat are of the anterior lobe's hormones that come with growth and the gonads.",
};
