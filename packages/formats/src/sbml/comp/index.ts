/** Hierarchical model composition (`comp`): models made of models, written as one. */
export { flattenComposition } from "./flatten.ts";
export { addressOf, type ExternalLoader } from "./sources.ts";
