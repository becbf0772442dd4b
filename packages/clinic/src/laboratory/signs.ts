/** A sign: a quantity of the body that is seen or measured at the bedside. */
export interface Sign {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly path: string;
}

/** The signs that the thyroid axis bears on. */
export const signs: readonly Sign[] = [
  { id: "heartRate", name: "resting heart rate", unit: "/min", path: "circulation.heartRate" },
  { id: "systolic", name: "systolic pressure", unit: "mm[Hg]", path: "circulation.systolic" },
  { id: "diastolic", name: "diastolic pressure", unit: "mm[Hg]", path: "circulation.diastolic" },
  { id: "meanPressure", name: "mean arterial pressure", unit: "mm[Hg]", path: "circulation.mean" },
  { id: "BMR", name: "basal metabolic rate", unit: "kcal/d", path: "metabolism.BMR" },
  {
    id: "BMRpercent",
    name: "basal metabolic rate, percent of predicted",
    unit: "%",
    path: "metabolism.BMRpercent",
  },
  { id: "temperature", name: "core temperature", unit: "Cel", path: "metabolism.temperature" },
  { id: "weight", name: "body mass", unit: "kg", path: "bodyMass.weight" },
  { id: "fatMass", name: "fat mass", unit: "kg", path: "bodyMass.fatMass" },
  { id: "leanMass", name: "lean mass", unit: "kg", path: "bodyMass.leanMass" },
  { id: "height", name: "standing height", unit: "cm", path: "growth.height" },
  {
    id: "heightSDS",
    name: "height, standard deviations from the mean for age and sex",
    unit: "1",
    path: "growth.heightSDS",
  },
  { id: "heightVelocity", name: "growth per year", unit: "cm/a", path: "growth.heightVelocity" },
  { id: "boneAge", name: "bone age", unit: "a", path: "growth.boneAge" },
  { id: "thyroidVolume", name: "thyroid volume", unit: "mL", path: "thyroidGland.volume" },
  {
    id: "thyroidBloodFlow",
    name: "thyroid blood flow, relative to normal",
    unit: "%",
    path: "thyroidGland.bloodFlow",
  },
  {
    id: "exophthalmos",
    name: "eye protrusion above reference",
    unit: "mm",
    path: "thyroidImmunity.exophthalmos",
  },
  {
    id: "cognition",
    name: "cognitive development index, 1 = reference",
    unit: "1",
    path: "cognition.index",
  },
];
