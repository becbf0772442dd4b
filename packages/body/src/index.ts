export { cortexModules, medullaModules } from "./adrenal/modules.ts";
export { body } from "./body.ts";
export { crhPulses } from "./hypothalamus/crhPulses.ts";
export { stressAxisModules } from "./hypothalamus/modules.ts";
export { saltAndWaterModules } from "./kidney/modules.ts";
export { tshPulses } from "./pituitary/tshPulses.ts";
export { pregnancy } from "./placenta/pregnancy.ts";
export type { Source } from "./sources.ts";
export { sources } from "./sources.ts";
