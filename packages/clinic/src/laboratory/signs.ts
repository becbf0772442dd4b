import { reproductionSigns } from "./reproductionSigns.ts";

/** A sign: a quantity of the body that is seen or measured at the bedside. */
export interface Sign {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly path: string;
  /** Value in a body without the module of that quantity. */
  readonly absent?: number;
}

/** The signs that the body shows. */
export const signs: readonly Sign[] = [
  { id: "heartRate", name: "resting heart rate", unit: "/min", path: "circulation.heartRate" },
  { id: "systolic", name: "systolic pressure", unit: "mm[Hg]", path: "pressure.systolic" },
  { id: "diastolic", name: "diastolic pressure", unit: "mm[Hg]", path: "pressure.diastolic" },
  { id: "meanPressure", name: "mean arterial pressure", unit: "mm[Hg]", path: "pressure.mean" },
  { id: "BMR", name: "basal metabolic rate", unit: "kcal/d", path: "metabolism.BMR" },
  {
    id: "BMRpercent",
    name: "basal metabolic rate, percent of predicted",
    unit: "%",
    path: "metabolism.BMRpercent",
  },
  { id: "temperature", name: "core temperature", unit: "Cel", path: "metabolism.temperature" },
  { id: "weight", name: "body mass", unit: "kg", path: "bodyComposition.weight" },
  {
    id: "bodyMassIndex",
    name: "body-mass index",
    unit: "kg/m2",
    path: "bodyComposition.bodyMassIndex",
  },
  { id: "fatMass", name: "fat mass", unit: "kg", path: "bodyComposition.fatMass" },
  { id: "leanMass", name: "lean mass", unit: "kg", path: "bodyComposition.leanMass" },
  { id: "height", name: "standing height", unit: "cm", path: "stature.height" },
  {
    id: "heightSDS",
    name: "height, standard deviations from the mean for age and sex",
    unit: "1",
    path: "stature.heightSDS",
  },
  { id: "heightVelocity", name: "growth per year", unit: "cm/a", path: "stature.heightVelocity" },
  {
    id: "acralIndex",
    name: "soft-tissue and acral growth, 1 = reference",
    unit: "1",
    path: "softTissue.acral",
  },
  { id: "appetite", name: "hunger, 0-100", unit: "1", path: "appetite.hunger" },
  { id: "liverGlycogen", name: "liver glycogen", unit: "g", path: "liver.glycogen" },
  { id: "muscleGlycogen", name: "muscle glycogen", unit: "g", path: "muscle.glycogen" },
  { id: "boneAge", name: "bone age", unit: "a", path: "stature.boneAge" },
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
    id: "plasmaVolume",
    name: "plasma volume",
    unit: "L",
    path: "fluids.plasmaVolume",
  },
  {
    id: "extracellularVolume",
    name: "extracellular volume",
    unit: "L",
    path: "fluids.extracellularVolume",
  },
  { id: "GFR", name: "glomerular filtration rate", unit: "mL/min", path: "kidney.GFR" },
  { id: "thirst", name: "thirst, 0-100", unit: "1", path: "thirst.score" },
  { id: "adrenalMass", name: "mass of both adrenals", unit: "g", path: "adrenalCortex.mass" },
  {
    id: "pigmentation",
    name: "skin pigmentation index, 0 = reference",
    unit: "1",
    path: "skin.index",
  },
  {
    id: "diarrhoea",
    name: "stool water above reference",
    unit: "mL/d",
    path: "gut.diarrhoea",
  },
  {
    id: "cognition",
    name: "cognitive development index, 1 = reference",
    unit: "1",
    path: "cognition.index",
  },
  {
    id: "melatoninOnset",
    name: "dim-light melatonin onset, clock time",
    unit: "h",
    path: "pineal.onsetClock",
  },
  {
    id: "boneMineralDensity",
    name: "bone mineral density, percent of reference young adult",
    unit: "%",
    path: "boneMineral.BMD",
  },
  {
    id: "fractureRisk",
    name: "risk of fracture over that of the healthy of this age",
    unit: "1",
    path: "boneMineral.fractureRisk",
  },
  {
    id: "osteitis",
    name: "osteitis fibrosa, 0 = none, 1 = resorption six times normal",
    unit: "1",
    path: "boneMineral.fibrosis",
  },
  {
    id: "osteoid",
    name: "share of new bone that stays unmineralised (rickets, osteomalacia)",
    unit: "1",
    path: "boneMineral.osteoid",
  },
  {
    id: "tetany",
    name: "neuromuscular excitability index, 1 = threshold of tetany",
    unit: "1",
    path: "tetany.index",
  },
  { id: "QTc", name: "QT interval corrected for rate", unit: "ms", path: "tetany.QTc" },
  {
    id: "stoneRisk",
    name: "risk of kidney stones, 1 = output of hypercalciuria",
    unit: "1",
    path: "renalCalcium.stoneIndex",
  },
  { id: "thymusMass", name: "thymic epithelial mass", unit: "g", path: "thymicEpithelium.mass" },
  {
    id: "naiveTcells",
    name: "naive T-cell output, relative to age 20",
    unit: "%",
    path: "thymocytes.outputOver20",
  },
  ...reproductionSigns,
  { id: "alive", name: "1 while alive", unit: "1", path: "survival.alive" },
];
