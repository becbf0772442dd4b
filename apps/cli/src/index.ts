/**
 * The library: the engine, the body and the clinic under one name.
 *
 * @packageDocumentation
 */
export * from "@endocrine/body";
export * from "@endocrine/clinic";
export * from "@endocrine/engine";
export { main } from "./main.ts";
