import type { CompiledModel } from "../compile/model.ts";
import type { Tolerances } from "../solve/options.ts";

/**
 * Whether patients of a model can be solved side by side. They share every step, and so whatever stops
 * an integrator must come to both at the same time. That holds for actions and outputs, but not for what
 * hangs on states, parameters or the past: models with events, relations with the clock that turn, delays or
 * quick equilibria run one patient at a time. So do other methods than BDF, states that stay unset,
 * models whose inner loop is in JavaScript, and two patients with different timelines. Pairs are solved by BDF
 * throughout; alone, without a `method`, a patient goes over to Rodas5P where actions are frequent.
 */
export function runsInPairs(model: CompiledModel, options: Tolerances): boolean {
  const { method = "bdf", keepUnset = false } = options;
  const { rootCount, breakCount, delayCount, events, relaxation } = model;
  const nothingHappens = rootCount + breakCount + delayCount + events.length === 0;
  if (!nothingHappens || relaxation !== undefined || method !== "bdf" || keepUnset) return false;
  return model.pairs?.() !== undefined;
}
