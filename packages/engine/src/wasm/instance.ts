import type { BdfArrays, BdfKernels } from "../solve/bdf/kernels.ts";
import { columns, maxOrder } from "../solve/bdf/nordsieck.ts";
import { outputsTogether } from "../solve/integrator.ts";
import type { OdeProblem } from "../solve/problem.ts";
import { stages } from "../solve/rosenbrock/tableau.ts";
import { rows } from "../solve/stepRows.ts";
import { type CompiledModule, webAssembly } from "./host.ts";
import { imports } from "./library.ts";
import type { ModelModule } from "./model.ts";

/** What a module of a model exports; addresses are in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  rhs(t: number, y: number, dydt: number): void;
  jacobian(t: number, y: number, values: number): void;
  observe(t: number, y: number, variables: number): void;
  factor(gamma: number): number;
  solve(b: number): void;
  weigh(rtol: number): void;
  predict(order: number): void;
  retract(order: number): void;
  rescale(order: number, ratio: number): void;
  correct(order: number, l1: number, l2: number, l3: number, l4: number, l5: number): void;
  interpolateMany(order: number, count: number): void;
  begin(t: number, gamma: number, l1Inverse: number, scale: number): number;
  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number;
  norm(address: number): number;
  raisedNorm(ratio: number): number;
  attempt(t: number, h: number, end: number, varies: number, rtol: number): number;
  acceptAttempt(): void;
  interpolateAttempt(count: number): void;
}

/** Sizes of a model's arrays. */
export interface ModelSizes {
  readonly states: number;
  readonly parameters: number;
  readonly held: number;
  readonly constants: number;
  readonly jacobian: number;
  readonly factors: number;
  readonly variables: number;
}

/** Arrays of an instance in the memory of its module, for the JavaScript around the inner loop. */
export interface ModelArrays {
  readonly parameters: Float64Array;
  readonly held: Float64Array;
  readonly constants: Float64Array;
  readonly jacobian: Float64Array;
  readonly factors: Float64Array;
}

/** What WebAssembly takes over from an instance. */
export interface InnerLoop {
  readonly arrays: ModelArrays;
  readonly methods: Pick<
    OdeProblem,
    "rhs" | "jacobian" | "factor" | "solve" | "bdfKernels" | "rosenbrockKernels" | "releaseKernels"
  > & {
    observe(t: number, y: Float64Array, variables: Float64Array): void;
    /** What a compiled observer of some variables (see `compileObserver`) does, `count` of them. */
    observeWith(
      observer: CompiledModule,
      count: number,
    ): (t: number, y: Float64Array, values: Float64Array) => void;
  };
}

/** Arrays in JavaScript's own memory. */
export function arrays(sizes: ModelSizes): ModelArrays {
  return {
    parameters: new Float64Array(sizes.parameters),
    held: new Float64Array(sizes.held),
    constants: new Float64Array(sizes.constants),
    jacobian: new Float64Array(sizes.jacobian),
    factors: new Float64Array(sizes.factors),
  };
}

/** Makes an instance of a compiled module with a memory of its own. */
export function innerLoop({ module, places }: ModelModule, sizes: ModelSizes): InnerLoop {
  const host = webAssembly();
  if (host === undefined) throw new RangeError("there is no WebAssembly here");
  const exports = new host.Instance(module, { engine: imports }).exports as unknown as Exports;
  const { buffer } = exports.memory;
  const view = (address: number, length: number): Float64Array =>
    new Float64Array(buffer, address, length);
  const n = sizes.states;
  const states = view(places.states, n);
  const rates = view(places.rates, n);
  const variables = view(places.variables, sizes.variables);
  /** Where the states are that a caller gives: in the memory already, or copied into it. */
  const addressOf = (y: Float64Array): number => {
    if (y.buffer === buffer) return y.byteOffset;
    states.set(y);
    return places.states;
  };
  const outputs = new Outputs(view(places.bdf.output.outputs, outputsTogether * n), n);
  const shares = view(places.bdf.output.shares, outputsTogether);
  let lastLost: (() => void) | undefined;
  let lastRosenbrockLost: (() => void) | undefined;
  return {
    arrays: {
      parameters: view(places.parameters, sizes.parameters),
      held: view(places.held, sizes.held),
      constants: view(places.constants, sizes.constants),
      jacobian: view(places.jacobian, sizes.jacobian),
      factors: view(places.factors, sizes.factors),
    },
    methods: {
      rhs(t, y, dydt) {
        const inMemory = dydt.buffer === buffer;
        exports.rhs(t, addressOf(y), inMemory ? dydt.byteOffset : places.rates);
        if (!inMemory) dydt.set(rates);
      },
      jacobian: (t, y) => exports.jacobian(t, addressOf(y), places.jacobian),
      observe(t, y, values) {
        exports.observe(t, addressOf(y), places.variables);
        values.set(variables);
      },
      observeWith(observer, count) {
        const { memory } = exports;
        const guest = new host.Instance(observer, { engine: { ...imports, memory } });
        const { observe } = guest.exports as unknown as Pick<Exports, "observe">;
        return (t, y, values) => {
          observe(t, addressOf(y), places.variables);
          for (let i = 0; i < count; i++) values[i] = variables[i];
        };
      },
      factor: (gamma) => exports.factor(gamma) !== 0,
      solve(b) {
        states.set(b);
        exports.solve(places.states);
        b.set(states);
      },
      bdfKernels(lost) {
        lastLost?.();
        lastLost = lost;
        const { z, weights, atol, correction, state, slope } = places.bdf;
        return new WebAssemblyKernels(
          exports,
          places.bdf,
          {
            z: view(z, columns * n),
            weights: view(weights, n),
            atol: view(atol, n),
            correction: view(correction, n),
            state: view(state, n),
            slope: view(slope, n),
            shares,
          },
          outputs,
        );
      },
      releaseKernels() {
        lastLost = undefined;
        lastRosenbrockLost = undefined;
      },
      rosenbrockKernels(lost) {
        lastRosenbrockLost?.();
        lastRosenbrockLost = lost;
        const at = places.rosenbrock;
        return {
          arrays: {
            state: view(at.state, n),
            place: view(at.place, n),
            slope: view(at.slope, n),
            stageSlope: view(at.stageSlope, n),
            timeSlope: view(at.timeSlope, n),
            atol: view(at.atol, n),
            weights: view(at.weights, n),
            increments: view(at.increments, stages * n),
            rows: view(at.rows, rows * n),
            shares,
          },
          attempt: (t, h, end, varies, rtol) => exports.attempt(t, h, end, varies ? 1 : 0, rtol),
          accept: () => exports.acceptAttempt(),
          interpolate(count, target, to) {
            exports.interpolateAttempt(count);
            outputs.copy(count, target, to);
          },
        };
      },
    },
  };
}

/** The loops of a BDF step in WebAssembly. */
class WebAssemblyKernels implements BdfKernels {
  readonly arrays: BdfArrays;
  readonly #exports: Exports;
  readonly #n: number;
  readonly #z: number;
  readonly #correction: number;
  readonly #outputs: Outputs;

  constructor(
    exports: Exports,
    places: ModelModule["places"]["bdf"],
    arrays: BdfArrays,
    outputs: Outputs,
  ) {
    this.#exports = exports;
    this.arrays = arrays;
    this.#n = arrays.weights.length;
    this.#z = places.z;
    this.#correction = places.correction;
    this.#outputs = outputs;
  }

  weigh(rtol: number): void {
    this.#exports.weigh(rtol);
  }

  predict(order: number): void {
    this.#exports.predict(order);
  }

  retract(order: number): void {
    this.#exports.retract(order);
  }

  rescale(order: number, ratio: number): void {
    this.#exports.rescale(order, ratio);
  }

  correct(order: number, l: Float64Array): void {
    this.#exports.correct(order, l[1], l[2], l[3], l[4], l[5]);
  }

  interpolate(order: number, s: number, y: Float64Array): void {
    this.arrays.shares[0] = s;
    this.interpolateMany(order, 1, y, 0);
  }

  interpolateMany(order: number, count: number, rows: Float64Array, at: number): void {
    this.#exports.interpolateMany(order, count);
    this.#outputs.copy(count, rows, at);
  }

  begin(t: number, gamma: number, l1Inverse: number, scale: number): number {
    return this.#exports.begin(t, gamma, l1Inverse, scale);
  }

  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number {
    return this.#exports.goOn(t, gamma, l1Inverse, scale);
  }

  correctionNorm(): number {
    return this.#exports.norm(this.#correction);
  }

  columnNorm(column: number): number {
    return this.#exports.norm(this.#z + 8 * column * this.#n);
  }

  saveCorrection(): void {
    this.arrays.z.set(this.arrays.correction, maxOrder * this.#n);
  }

  raisedNorm(ratio: number): number {
    return this.#exports.raisedNorm(ratio);
  }
}

/** Numbers from which on a copy by the array's own method is quicker than a loop. */
const manyNumbers = 40;

/** The outputs that a module has written, row by row, to be copied to where they are wanted. */
class Outputs {
  readonly #values: Float64Array;
  readonly #width: number;
  /** The first rows, by their number: to make a view anew takes longer than to copy it. */
  readonly #views: Float64Array[] = [];

  constructor(values: Float64Array, width: number) {
    this.#values = values;
    this.#width = width;
  }

  /** Copies the first `count` rows to `target` from `at` on. */
  copy(count: number, target: Float64Array, at: number): void {
    const values = this.#values;
    const length = count * this.#width;
    if (length < manyNumbers) {
      for (let i = 0; i < length; i++) target[at + i] = values[i];
      return;
    }
    this.#views[count] ??= values.subarray(0, length);
    target.set(this.#views[count], at);
  }
}
