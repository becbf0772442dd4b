/** Words of the model's modules, which vite takes out of the worker (moduleWords.ts). */
declare module "virtual:module-words" {
  export const told: readonly (string | import("./network/placeWords.ts").Words)[];
}

/** Address of the compiled body (keptBody.ts); undefined where the page is not built. */
declare module "virtual:kept-body" {
  const address: string | undefined;
  export default address;
}
