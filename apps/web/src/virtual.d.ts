/** Words of the model's modules, which vite takes out of the worker (moduleWords.ts). */
declare module "virtual:module-words" {
  export const texts: readonly string[];
}
