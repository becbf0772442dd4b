import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import type { BdfKernels } from "../solve/bdf/kernels.ts";
import type { OdeProblem } from "../solve/problem.ts";
import type { Recorded } from "../solve/recorder.ts";
import { type InnerLoop, innerLoop, type ModelSizes } from "../wasm/instance.ts";
import type { ModelModule } from "../wasm/model.ts";

/** Puts `values` into one of two lanes. */
export function toLane(lane: 0 | 1, values: Float64Array, both: Float64Array): void {
  for (let i = 0, k: number = lane; i < values.length; i++, k += 2) both[k] = values[i] as number;
}

/** Takes the values of one of two lanes out. */
export function fromLane(lane: 0 | 1, both: Float64Array, values: Float64Array): void {
  for (let i = 0, k: number = lane; i < values.length; i++, k += 2) values[i] = both[k] as number;
}

/**
 * Two patients of one model as one system of twice the states, the values of both side by side. Each has an
 * instance of its own, which does what is done now and then: starts, actions, what hangs on parameters alone.
 */
export class Pair implements OdeProblem, Recorded {
  readonly lanes = 2;
  readonly model: CompiledModel;
  readonly dimension: number;
  readonly parameters: Float64Array;
  readonly held: Float64Array;
  /** The two patients. */
  readonly instances: readonly [ModelInstance, ModelInstance];
  readonly #loop: InnerLoop;

  constructor(
    instances: readonly [ModelInstance, ModelInstance],
    module: ModelModule,
    sizes: ModelSizes,
  ) {
    this.model = instances[0].model;
    this.dimension = 2 * sizes.states;
    this.instances = instances;
    const twice = Object.entries(sizes).map(([name, count]) => [name, 2 * count]);
    this.#loop = innerLoop(module, Object.fromEntries(twice) as ModelSizes);
    this.parameters = this.#loop.arrays.parameters;
    this.held = this.#loop.arrays.held;
  }

  /** Takes over what an instance has: parameters, what hangs on them, held quantities. */
  load(lane: 0 | 1): void {
    const { parameters, held, constants } = this.instances[lane];
    toLane(lane, parameters, this.parameters);
    toLane(lane, held, this.held);
    toLane(lane, constants, this.#loop.arrays.constants);
  }

  rhs(t: number, y: Float64Array, dydt: Float64Array): void {
    this.#loop.methods.rhs(t, y, dydt);
  }

  jacobian(t: number, y: Float64Array): void {
    this.#loop.methods.jacobian(t, y);
  }

  factor(gamma: number): boolean {
    return this.#loop.methods.factor(gamma);
  }

  solve(b: Float64Array): void {
    this.#loop.methods.solve(b);
  }

  observe(t: number, y: Float64Array, variables: Float64Array): void {
    this.#loop.methods.observe(t, y, variables);
  }

  bdfKernels(lost: () => void): BdfKernels | undefined {
    return this.#loop.methods.bdfKernels?.(lost);
  }
}
