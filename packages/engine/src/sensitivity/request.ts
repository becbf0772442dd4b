import type { CompiledModel } from "../compile/model.ts";
import { findSlot } from "../solve/names.ts";
import type { SimulateOptions } from "../solve/options.ts";
import { checkSpan } from "../solve/simulate.ts";

/** What to run, as for `simulate`, and which sensitivities to compute. The method is always `bdf`. */
export interface SensitivityOptions
  extends Omit<SimulateOptions, "method" | "keepUnset" | "stops"> {
  /**
   * Qualified names of the parameters to which sensitivities are wanted; the name of a state or held quantity
   * stands for its start value.
   */
  readonly to: readonly string[];
  /** d ln y / d ln p in place of dy/dp: no number where the signal is zero. Default false. */
  readonly relative?: boolean;
  /** Whether the steps hold the sensitivities to the tolerances, like the states; default true. */
  readonly errorControl?: boolean;
}

/** Refuses what has no sensitivities, and names that mean nothing. */
export function checkRequest(model: CompiledModel, options: SensitivityOptions): void {
  checkSpan(options);
  if ("method" in options && options.method !== undefined && options.method !== "bdf") {
    throw new RangeError(`sensitivities by the method ${options.method}: expected bdf`);
  }
  if ("keepUnset" in options && options.keepUnset === true) {
    throw new RangeError("sensitivities with keepUnset: states without a number have none");
  }
  if (model.delayCount > 0) {
    throw new RangeError("sensitivities of a model with delay(): its past has none");
  }
  if (model.relaxation !== undefined) {
    throw new RangeError("sensitivities of a model with quick equilibria: they have none");
  }
  if (options.to.length === 0) {
    throw new RangeError("sensitivities to nothing: expected names of parameters or states");
  }
  for (const name of options.to) findSlot(model, name, ["parameter", "state", "held"]);
}

/** UCUM code of one unit by another. */
export function ratioUnit(of: string, by: string): string {
  if (by === "1") return of;
  if (of === by) return "1";
  return `${of}/${/[./]/.test(by) ? `(${by})` : by}`;
}
