import type { ModelInstance } from "../compile/model.ts";
import { justAfter, justBefore } from "../solve/breaks.ts";
import { formatTime } from "../solve/failure.ts";
import type { Integrator } from "../solve/integrator.ts";
import { nameTable } from "../solve/names.ts";
import type { Action } from "../solve/options.ts";
import { IntegrationError } from "../solve/problem.ts";
import type { Cause, Witness } from "../solve/witness.ts";
import { type Crossing, TurningTime } from "./crossing.ts";
import { Differentials } from "./differentials.ts";
import type { JumpFormulas } from "./equations.ts";
import type { StaggeredSteps } from "./staggered.ts";

/** A jump of a rate by less than this share of it is none. */
const noJump = 1e-9;
/** Times of one instant may differ in their derivatives by this share. */
const sameTime = 1e-6;

/** What goes with a triggered event to its execution. */
interface Mark {
  /** Derivatives of the time of execution. */
  readonly time: Float64Array;
  /** Derivatives of the values, where they are taken when it is triggered. */
  readonly values: Float64Array | undefined;
}

/**
 * Jumps of the sensitivities. Where something happens at a time that depends on a parameter by tau', the
 * states before it depend on the parameter along that time as s + f tau', each assignment carries this on
 * by its own derivatives, and after it f tau' is taken off again with the rates as they are then.
 * Rozenvasser 1967, Autom Remote Control 28:400; Galan, Feehery & Barton 1999, Appl Numer Math 31:17,
 * doi:10.1016/S0168-9274(98)00125-1.
 */
export class Jumps implements Witness {
  readonly #run: ModelInstance;
  readonly #steps: StaggeredSteps;
  readonly #places: JumpFormulas;
  readonly #formulas: Differentials;
  readonly #turning: TurningTime;
  readonly #carrierOf: ReadonlyMap<string, number>;
  readonly #width: number;
  readonly #states: number;
  /** Rows of the states along the instant, of the carriers, and of its time. */
  readonly #block: Float64Array;
  readonly #along: Float64Array;
  readonly #carriers: Float64Array;
  readonly #instant: Float64Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  readonly #values: Float64Array;

  #open = false;
  /** Why the derivatives of the instant are not known; matters only if something jumps. */
  #unclear: string | undefined;
  #arrival: { t: number; y: Float64Array; cause: Cause; integrator: Integrator } | undefined;

  /** `block`: rows of states, carriers (named) and one for the time, as they are at the start. */
  constructor(
    run: ModelInstance,
    steps: StaggeredSteps,
    places: JumpFormulas,
    carriers: readonly string[],
    block: Float64Array,
    width: number,
  ) {
    const n = run.dimension;
    const end = (n + carriers.length) * width;
    this.#run = run;
    this.#steps = steps;
    this.#places = places;
    this.#formulas = new Differentials(places.formulas);
    this.#turning = new TurningTime(run, this.#formulas, places.roots, width);
    this.#carrierOf = new Map(carriers.map((name, i) => [name, i]));
    this.#width = width;
    this.#states = n;
    this.#block = block;
    this.#along = block.subarray(0, n * width);
    this.#carriers = block.subarray(n * width, end);
    this.#instant = block.subarray(end, end + width);
    this.#before = new Float64Array(n);
    this.#after = new Float64Array(n);
    this.#values = new Float64Array(n * width);
  }

  arrive(t: number, y: Float64Array, cause: Cause, integrator: Integrator): void {
    this.#open = false;
    this.#arrival = { t, y, cause, integrator };
    if (cause.turned.length > 0) this.#begin();
  }

  acting(action: Action): void {
    this.#begin();
    const table = nameTable(this.#run.model);
    for (const name of Object.keys(action.set ?? {})) {
      const slot = table.get(name);
      if (slot?.kind === "state") this.#row(this.#along, slot.index).fill(0);
      const carrier = this.#carrierOf.get(name);
      if (carrier !== undefined) this.#row(this.#carriers, carrier).fill(0);
    }
  }

  triggered(event: number, t: number, y: Float64Array): Mark | undefined {
    this.#begin();
    const { targets, valuesFromTriggerTime } = this.#run.model.events[event];
    if (targets.length === 0) return undefined;
    this.#demandClear(event);
    const { delay } = this.#places.events[event];
    this.#formulas.evaluate(this.#run, t, y);
    const time = this.#instant.slice();
    if (delay !== undefined && this.#formulas.values[delay] > 0) this.#add(delay, time, 0);
    return { time, values: valuesFromTriggerTime ? this.#valuesOf(event) : undefined };
  }

  executing(event: number, mark: unknown, t: number, y: Float64Array, values: Float64Array): void {
    this.#begin();
    const { model } = this.#run;
    const { targets } = model.events[event];
    if (targets.length === 0) return;
    this.#demandClear(event);
    const { scales } = this.#places.events[event];
    this.#formulas.evaluate(this.#run, t, y);
    const slopes = (mark as Mark | undefined)?.values?.slice() ?? this.#valuesOf(event);
    const width = this.#width;
    scales.forEach((scale, i) => {
      if (scale === undefined) return;
      const share = new Float64Array(width);
      this.#add(scale, share, 0);
      const factor = this.#formulas.values[scale];
      const own = this.#row(slopes, i);
      for (let k = 0; k < width; k++) own[k] = own[k] * factor + values[i] * share[k];
    });
    targets.forEach(({ kind, index }, i) => {
      const own = this.#row(slopes, i);
      if (kind === "state") this.#row(this.#along, index).set(own);
      else {
        const { name } = (kind === "held" ? model.held : model.parameters)[index];
        this.#row(this.#carriers, this.#carrierOf.get(name) as number).set(own);
      }
    });
  }

  leave(t: number, y: Float64Array): void {
    if (!this.#open) return;
    this.#open = false;
    if (this.#unclear !== undefined) this.#demandSmooth(t, y);
    this.#takeOff(t, y);
    this.#steps.set(this.#values);
  }

  /** Writes the sensitivities at `t`, also while something happens. */
  valuesAt(t: number, y: Float64Array, values: Float64Array): void {
    if (!this.#open) this.#steps.interpolate(t, values);
    else {
      this.#takeOff(justAfter(t), y);
      values.set(this.#values);
    }
  }

  #takeOff(t: number, y: Float64Array): void {
    const width = this.#width;
    this.#values.set(this.#along);
    if (this.#instant.every((slope) => slope === 0)) return;
    this.#run.rhs(t, y, this.#after);
    for (let i = 0; i < this.#states; i++) {
      for (let k = 0; k < width; k++) {
        this.#values[i * width + k] -= this.#after[i] * this.#instant[k];
      }
    }
  }

  /** Finds how the time of the instant depends on the parameters, and takes the states along it. */
  #begin(): void {
    if (this.#open || this.#arrival === undefined) return;
    const { t, y, cause, integrator } = this.#arrival;
    const width = this.#width;
    this.#open = true;
    this.#unclear = undefined;
    this.#steps.interpolate(t, this.#along);
    this.#instant.fill(0);
    const left = cause.turned.length > 0 ? justBefore(t) : t;
    this.#run.rhs(left, y, this.#before);
    const times: Float64Array[] = cause.waiting.map((mark) => (mark as Mark).time);
    if (cause.given) times.push(new Float64Array(width));
    if (cause.turned.length > 0) {
      this.#formulas.evaluate(this.#run, t, y);
      for (const index of cause.turned) {
        const time = new Float64Array(width);
        this.#add(this.#places.roots + index, time, 0);
        times.push(time);
      }
    }
    if (cause.crossed)
      this.#cross(this.#turning.find(t, y, integrator, this.#steps, this.#block), times);
    const [first, ...others] = times;
    if (first === undefined) this.#unclear ??= "no relation is seen to turn";
    else this.#instant.set(first);
    if (others.some((other) => !alike(first, other))) {
      this.#unclear = "what happens there at once moves apart with a parameter";
    }
    for (let i = 0; i < this.#states; i++) {
      for (let k = 0; k < width; k++) {
        this.#along[i * width + k] += this.#before[i] * this.#instant[k];
      }
    }
  }

  #cross({ times: found, slopes, unclear }: Crossing, times: Float64Array[]): void {
    this.#before.set(slopes);
    times.push(...found);
    this.#unclear = unclear;
  }

  #valuesOf(event: number): Float64Array {
    const { values } = this.#places.events[event];
    const count = this.#run.model.events[event].targets.length;
    const slopes = new Float64Array(count * this.#width);
    for (let i = 0; i < count; i++) this.#add(values + i, slopes, i * this.#width);
    return slopes;
  }

  #add(formula: number, sum: Float64Array, offset: number): void {
    this.#formulas.addTotal(formula, this.#block, this.#width, sum, offset);
  }

  #row(block: Float64Array, index: number): Float64Array {
    return block.subarray(index * this.#width, (index + 1) * this.#width);
  }

  #demandClear(event: number): void {
    if (this.#unclear !== undefined) this.#fail(`event ${this.#run.model.events[event].name}`);
  }

  /** Without derivatives of the time no rate may jump. */
  #demandSmooth(t: number, y: Float64Array): void {
    this.#run.rhs(t, y, this.#after);
    for (let i = 0; i < this.#states; i++) {
      const [a, b] = [this.#before[i], this.#after[i]];
      if (Math.abs(a - b) <= noJump * Math.max(Math.abs(a), Math.abs(b))) continue;
      this.#fail(`the rate of ${this.#run.model.states[i].name}`);
    }
  }

  #fail(what: string): never {
    const { t } = this.#arrival as { t: number };
    const { timeUnit } = this.#run.model;
    throw new IntegrationError(
      `${what} has no sensitivity at ${formatTime(t, timeUnit)}: ${this.#unclear}`,
      t,
    );
  }
}

function alike(a: Float64Array, b: Float64Array): boolean {
  return a.every((x, k) => Math.abs(x - b[k]) <= sameTime * (Math.abs(x) + Math.abs(b[k])));
}
