export { body } from "./body.ts";
export { tshPulses } from "./pituitary/tshPulses.ts";
export { pregnancy } from "./placenta/pregnancy.ts";
export type { Source } from "./sources.ts";
export { sources } from "./sources.ts";
