/**
 * The library: the engine, the formats, the body and the clinic under one name.
 *
 * @packageDocumentation
 */
export * from "@endocrine/body";
export * from "@endocrine/clinic";
export * from "@endocrine/engine";
export * from "@endocrine/formats";
export { main } from "./main.ts";
