import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import { createBdf } from "./bdf/bdf.ts";
import { createDormandPrince } from "./dormandPrince.ts";
import type { Integrator, IntegratorOptions } from "./integrator.ts";
import type { Tolerances } from "./options.ts";
import type { OdeProblem } from "./problem.ts";
import { createRodas5p } from "./rosenbrock/rodas5p.ts";
import { withUnset } from "./unset.ts";

/** Relative tolerance where none is given. */
export const defaultRtol = 1e-6;

/**
 * Absolute tolerance of each state: the model's own, else `share` (default rtol / 1000) of the
 * state's scale, which is the model's own, else the size of the start value, else 1.
 */
export function absoluteTolerances(
  model: CompiledModel,
  start: Float64Array,
  rtol: number,
  share: number = rtol / 1000,
): Float64Array {
  return start.map((y, i) => {
    const own = model.atol[i];
    if (own > 0) return own;
    const scale = model.scale[i] > 0 ? model.scale[i] : Math.abs(y) || 1;
    return share * scale;
  });
}

/**
 * The settings of an integrator from `start` that `options` ask for.
 * @throws RangeError for tolerances that make no sense
 */
export function integratorOptions(
  model: CompiledModel,
  start: Float64Array,
  options: Tolerances,
): IntegratorOptions {
  const rtol = options.rtol ?? defaultRtol;
  if (!(rtol > 0)) throw new RangeError(`rtol is ${rtol}, expected a number above 0`);
  if (options.atol !== undefined && !(options.atol > 0)) {
    throw new RangeError(`atol is ${options.atol}, expected a number above 0`);
  }
  const atol = absoluteTolerances(model, start, rtol, options.atol);
  const names = model.states.map((state) => state.name);
  const { timeUnit } = model;
  const { maxStep = Number.POSITIVE_INFINITY } = options;
  if (!(maxStep > 0)) throw new RangeError(`maxStep is ${maxStep}, expected a number above 0`);
  return { rtol, atol, maxStep, names, timeUnit };
}

/** Makes the integrator that `options` ask for. */
export function chooseIntegrator(
  instance: ModelInstance,
  start: Float64Array,
  options: Tolerances,
): Integrator {
  const { method, keepUnset = false } = options;
  const settings = integratorOptions(instance.model, start, options);
  const make = (of: OdeProblem): Integrator => {
    if (method === "dormandPrince") return createDormandPrince(of, settings);
    return method === "rodas5p" ? createRodas5p(of, settings) : createBdf(of, settings);
  };
  return keepUnset ? withUnset(instance, make) : make(instance);
}
