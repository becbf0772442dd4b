/** Words of the model's modules, which vite takes out of the worker (moduleWords.ts). */
declare module "virtual:module-words" {
  export const told: readonly (string | import("./network/placeWords.ts").Words)[];
}
