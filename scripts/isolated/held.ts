import type { ParameterDefinition } from "../../packages/engine/src/index.ts";

/** A parameter at a value that a test or a fit gives it, in the place of what the body computes. */
export function held(value: number, unit: string, meaning = "held"): ParameterDefinition {
  return { value, unit, meaning, source: "design", note: "held for organs apart from the body" };
}
