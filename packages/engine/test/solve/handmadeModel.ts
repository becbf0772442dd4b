import type { CompiledEvent, CompiledModel, ModelInstance } from "../../src/compile/model.ts";
import { denseProblem } from "../../src/solve/dense.ts";

/** What a formula of a hand-made model sees. */
export interface View {
  readonly t: number;
  readonly y: Float64Array;
  readonly p: Float64Array;
  /** The state `index` at an earlier time. */
  past(t: number, index: number): number;
}

export interface HandmadeEvent {
  readonly name: string;
  trigger(view: View): boolean;
  readonly targets: CompiledEvent["targets"];
  values(view: View): readonly number[];
  delay?(view: View): number;
  priority?(view: View): number;
  readonly persistent?: boolean;
  readonly initialValue?: boolean;
  readonly valuesFromTriggerTime?: boolean;
}

export interface HandmadeSystem {
  readonly states: Readonly<Record<string, number>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly variables?: Readonly<Record<string, (view: View) => number>>;
  rates(view: View, dydt: Float64Array): void;
  roots?(view: View): readonly number[];
  readonly rootCount?: number;
  readonly events?: readonly HandmadeEvent[];
  readonly smallestDelay?: number;
  readonly scale?: number;
}

/** A compiled model without a compiler: plain functions behind the contract that the solvers use. */
export function handmadeModel(system: HandmadeSystem): CompiledModel {
  const names = Object.keys(system.states);
  const parameterNames = Object.keys(system.parameters ?? {});
  const variables = Object.entries(system.variables ?? {});
  const events = system.events ?? [];
  const quantities = (all: readonly string[]) => all.map((name) => ({ name, unit: "1" }));
  const model: CompiledModel = {
    system: { timeUnit: "h", parameters: [], states: [], assignments: [], events: [] },
    timeUnit: "h",
    states: quantities(names),
    parameters: quantities(parameterNames),
    held: [],
    variables: quantities(variables.map(([name]) => name)),
    events: events.map((event) => ({
      name: event.name,
      persistent: event.persistent ?? true,
      initialValue: event.initialValue ?? true,
      valuesFromTriggerTime: event.valuesFromTriggerTime ?? true,
      hasDelay: event.delay !== undefined,
      hasPriority: event.priority !== undefined,
      hasScale: false,
      targets: event.targets,
    })),
    defaults: Float64Array.from(Object.values(system.parameters ?? {})),
    atol: new Float64Array(names.length).fill(Number.NaN),
    scale: new Float64Array(names.length).fill(system.scale ?? Number.NaN),
    delayCount: system.smallestDelay === undefined ? 0 : 1,
    rootCount: system.rootCount ?? 0,
    breakCount: 0,
    startsVary: false,
    relaxation: undefined,
    statistics: { jacobianEntries: names.length ** 2, factorEntries: names.length ** 2 },
    backend: "javascript",
    source: "",
    instantiate: () => instantiate(model, system),
  };
  return model;
}

function instantiate(model: CompiledModel, system: HandmadeSystem): ModelInstance {
  const n = model.states.length;
  const p = Float64Array.from(model.defaults);
  const pastState = new Float64Array(n);
  const events = system.events ?? [];
  const variables = Object.values(system.variables ?? {});
  const view = (t: number, y: Float64Array): View => ({
    t,
    y,
    p,
    past(time, index) {
      instance.history?.(time, pastState);
      return pastState[index]!;
    },
  });
  const problem = denseProblem({
    dimension: n,
    rhs: (t, y, dydt) => system.rates(view(t, y), dydt),
  });
  const instance: ModelInstance = {
    model,
    dimension: n,
    parameters: p,
    held: new Float64Array(0),
    constants: new Float64Array(0),
    history: undefined,
    prepare() {},
    start: (_t, y) => y.set(Object.values(system.states)),
    observe: (t, y, values) => values.set(variables.map((f) => f(view(t, y)))),
    roots: (t, y, values) => values.set(system.roots?.(view(t, y)) ?? []),
    triggered: (index, t, y) => events[index]!.trigger(view(t, y)),
    eventValues: (index, t, y, values) => values.set(events[index]!.values(view(t, y))),
    rootScales() {},
    breaks() {},
    lags: (_t, _y, lags) => lags.fill(system.smallestDelay ?? 0),
    eventScale() {},
    eventDelay: (index, t, y) => events[index]!.delay!(view(t, y)),
    eventPriority: (index, t, y) => events[index]!.priority!(view(t, y)),
    longestStep: () => system.smallestDelay ?? Number.POSITIVE_INFINITY,
    rhs: (t, y, dydt) => problem.rhs(t, y, dydt),
    jacobian: (t, y) => problem.jacobian(t, y),
    factor: (gamma) => problem.factor(gamma),
    solve: (b) => problem.solve(b),
    multiply() {},
  };
  return instance;
}
