import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import { createBdf } from "./bdf/bdf.ts";
import { ByJumps } from "./byJumps.ts";
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

/**
 * Whether new factors in every step, as a Rosenbrock method has them, cost no more than its rates: the
 * factors are thin. The past of a model with delays is kept in the form of one method.
 */
function oneStepIsCheap({ states, delayCount, statistics }: CompiledModel): boolean {
  return delayCount === 0 && statistics.factorEntries <= thin * states.length;
}

/** Entries of the factors for each state up to which they are thin. */
const thin = 20;

/** Makes the integrator that `options` ask for; without a `method`, one that goes by how often jumps come. */
export function chooseIntegrator(
  instance: ModelInstance,
  start: Float64Array,
  options: Tolerances,
): Integrator {
  const { method, keepUnset = false, maxStep = Number.POSITIVE_INFINITY } = options;
  const settings = integratorOptions(instance.model, start, options);
  const make = (of: OdeProblem): Integrator => {
    if (method === "dormandPrince") return createDormandPrince(of, settings);
    if (method === "rodas5p") return createRodas5p(of, settings);
    const bdf = createBdf(of, settings);
    if (method === "bdf" || !oneStepIsCheap(instance.model)) return bdf;
    return new ByJumps(bdf, () => createRodas5p(of, settings, bdf.statistics), maxStep);
  };
  return keepUnset ? withUnset(instance, make) : make(instance);
}
