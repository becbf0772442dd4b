export { energyModules } from "./adipose/modules.ts";
export { cortexModules, medullaModules } from "./adrenal/modules.ts";
export { body } from "./body.ts";
export { growthModules, somatotropicModules } from "./bone/modules.ts";
export { somatropin } from "./fluids/somatropin.ts";
export { gutModules } from "./gut/modules.ts";
export { crhPulses } from "./hypothalamus/crhPulses.ts";
export { ghrhBursts } from "./hypothalamus/ghrhBursts.ts";
export { ghrhPulses } from "./hypothalamus/ghrhPulses.ts";
export { gnrhBursts } from "./hypothalamus/gnrhBursts.ts";
export { gnrhPulses } from "./hypothalamus/gnrhPulses.ts";
export { stressAxisModules } from "./hypothalamus/modules.ts";
export { immunityModules } from "./immune/modules.ts";
export { saltAndWaterModules } from "./kidney/modules.ts";
export { bodyAtBirth, quietAtBirth, statesAtBirth, testisAtBirth } from "./life/birth.ts";
export type { Couple, FertileCycle } from "./life/conception.ts";
export {
  chanceOfConception,
  fertilityByAge,
  fertilityBySperm,
  firstConception,
  intercourse,
} from "./life/conception.ts";
export { dailyMeans, nursingMeans } from "./life/dailyMeans.ts";
export type { Nursing } from "./life/pregnancies.ts";
export { caesarean, conception, notPregnant, nursing } from "./life/pregnancies.ts";
export { tanner } from "./life/tanner.ts";
export { fuelModules } from "./liver/modules.ts";
export { oralOestrogen } from "./liver/oralOestrogen.ts";
export { cycleChance } from "./ovary/cycleChance.ts";
export { gonadotropicModules, ovaryModules } from "./ovary/modules.ts";
export { isletModules } from "./pancreas/modules.ts";
export { calciumModules } from "./parathyroid/modules.ts";
export { tshPulses } from "./pituitary/tshPulses.ts";
export { pregnancyModules } from "./placenta/modules.ts";
export { skinModules } from "./skin/modules.ts";
export type { Source } from "./sources.ts";
export { sources } from "./sources.ts";
export { androgenModules, prolactinModules, testisModules } from "./testis/modules.ts";
export { thymusModules } from "./thymus/modules.ts";
export { thyroidModules } from "./thyroid/modules.ts";
