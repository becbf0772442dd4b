import { type CompiledModel, type ModelInstance, Simulation, steadyState } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import type { DeterministicMethod } from "./kisao.ts";
import { timeQuantity } from "./model.ts";
import { newtonSteadyState } from "./newton.ts";

/** Steps that a run may make at least, whatever the document allows. */
const leastSteps = 100_000;

/** Where a quantity's value is. */
interface Place {
  readonly kind: "state" | "held" | "parameter" | "variable";
  readonly index: number;
}

const stores = { held: "held", parameter: "parameters" } as const;

/** A deterministic run of a compiled model that goes on from the state in which it was left. */
export class EngineRun {
  readonly #instance: ModelInstance;
  readonly #y: Float64Array;
  readonly #variables: Float64Array;
  readonly #places: ReadonlyMap<string, Place>;
  #time = 0;
  /** Nothing was run or set so far: the start values may depend on the time of the start. */
  #fresh = true;
  #simulation: { readonly of: Simulation; readonly method: DeterministicMethod } | undefined;

  constructor(model: CompiledModel) {
    this.#instance = model.instantiate();
    this.#instance.parameters.set(model.defaults);
    this.#instance.prepare();
    this.#y = new Float64Array(model.states.length);
    this.#variables = new Float64Array(model.variables.length);
    this.#instance.start(0, this.#y, this.#instance.held);
    this.#places = new Map<string, Place>([
      ...model.variables.map(({ name }, index) => [name, { kind: "variable", index }] as const),
      ...model.parameters.map(({ name }, index) => [name, { kind: "parameter", index }] as const),
      ...model.held.map(({ name }, index) => [name, { kind: "held", index }] as const),
      ...model.states.map(({ name }, index) => [name, { kind: "state", index }] as const),
    ]);
  }

  /** Whether a quantity can be set. */
  isSettable(name: string): boolean {
    const place = this.#places.get(name);
    return place !== undefined && place.kind !== "variable";
  }

  /** How far the run has come. */
  get time(): number {
    return this.#time;
  }

  /** Puts the state at another time, as after a run made elsewhere. */
  set time(time: number) {
    this.#time = time;
    this.#simulation = undefined;
    this.#fresh = false;
  }

  /** The value now; before any run, as it is at the time that the first one starts at. */
  value(name: string, start: number = this.#time): number {
    this.#begin(start);
    return this.#columns([name], 1, (read) => read(0))[0]?.[0] as number;
  }

  set(name: string, value: number): void {
    const place = this.#places.get(name);
    if (place === undefined || place.kind === "variable") {
      throw new FormatError(`"${name}" follows from a formula and cannot be set`);
    }
    this.#fresh = false;
    if (place.kind === "state") this.#y[place.index] = value;
    else if (place.kind === "held") this.#instance.held[place.index] = value;
    else {
      this.#instance.parameters[place.index] = value;
      this.#instance.prepare();
    }
  }

  timeCourse(
    start: number,
    times: Float64Array,
    method: DeterministicMethod,
    names: readonly string[],
  ): Float64Array[] {
    this.#begin(start);
    const simulation = this.#simulationAt(start, method, times.length);
    const end = times.at(-1) ?? start;
    return this.#columns(names, times.length, (read) => {
      for (const [k, time] of times.entries()) {
        simulation.advance(time, end);
        this.#follow(simulation);
        read(k);
      }
    });
  }

  steadyState(method: DeterministicMethod, names: readonly string[]): Float64Array[] {
    const instance = this.#instance;
    instance.history = undefined;
    if (!(method.newton && newtonSteadyState(instance, this.#time, this.#y))) this.#settle();
    this.#simulation = undefined;
    this.#fresh = false;
    return this.#columns(names, 1, (read) => read(0));
  }

  /** Goes to a state at rest as the model would in time. */
  #settle(): void {
    const instance = this.#instance;
    const { states, held } = instance.model;
    const initial = Object.fromEntries([
      ...states.map(({ name }, i) => [name, this.#y[i] as number] as const),
      ...held.map(({ name }, i) => [name, instance.held[i] as number] as const),
    ]);
    const { state } = steadyState(instance, { t: this.#time, initial });
    this.#y.set(state);
  }

  #begin(start: number): void {
    if (!this.#fresh || start === this.#time) return;
    this.#time = start;
    this.#instance.start(start, this.#y, this.#instance.held);
  }

  /** The running simulation at another time, or a new one: its waiting events and past go on. */
  #simulationAt(start: number, method: DeterministicMethod, outputs: number): Simulation {
    this.#fresh = false;
    this.#time = start;
    const running = this.#simulation;
    if (running !== undefined && running.method === method) {
      running.of.rewind(start, this.#y);
      return running.of;
    }
    const { rtol, atol, maxStep, maxSteps } = method;
    const of = new Simulation(this.#instance, start, this.#y, {
      rtol,
      // A share of each state's size: no looser than asked for, and than the engine's own.
      atol: Math.min(rtol / 1000, atol ?? 1),
      ...(maxStep === undefined ? {} : { maxStep }),
      ...(maxSteps === undefined ? {} : { maxSteps: Math.max(leastSteps, maxSteps * outputs) }),
    });
    this.#simulation = { of, method };
    return of;
  }

  #follow(simulation: Simulation): void {
    this.#time = simulation.time;
    this.#y.set(simulation.state);
  }

  /** Columns filled row by row by `read(row)` with what the state is then. */
  #columns(
    names: readonly string[],
    length: number,
    run: (read: (row: number) => void) => void,
  ): Float64Array[] {
    const columns = names.map(() => new Float64Array(length));
    const places = names.map((name) => (name === timeQuantity ? undefined : this.#place(name)));
    const observes = places.some((place) => place?.kind === "variable");
    run((row) => {
      if (observes) this.#instance.observe(this.#time, this.#y, this.#variables);
      for (const [c, place] of places.entries()) {
        const column = columns[c] as Float64Array;
        if (place === undefined) column[row] = this.#time;
        else if (place.kind === "state") column[row] = this.#y[place.index] as number;
        else if (place.kind === "variable") column[row] = this.#variables[place.index] as number;
        else column[row] = this.#instance[stores[place.kind]][place.index] as number;
      }
    });
    return columns;
  }

  #place(name: string): Place {
    const place = this.#places.get(name);
    if (place === undefined) throw new FormatError(`"${name}" is no quantity of the model`);
    return place;
  }
}
