import { body } from "../packages/body/src/index.ts";
import type { Scenario } from "../packages/clinic/src/scenario.ts";
import { openCase } from "../packages/clinic/src/simulation/case.ts";
import { runCourse, stateAtDayZero } from "../packages/clinic/src/simulation/course.ts";
import { doses } from "../packages/clinic/src/simulation/dosing.ts";
import {
  type Action,
  type CompiledModel,
  type FlatSystem,
  flatten,
  type SimulateOptions,
  type Trajectory,
} from "../packages/engine/src/index.ts";
import { absoluteTolerances } from "../packages/engine/src/solve/tolerances.ts";

/** Hours in the year of the benchmark. */
export const end: number = 365 * 24;
/** Tolerance at which the engine and its peers meet; absolute tolerance is a thousandth of it times the scale. */
export const rtol = 1e-6;

/** A year of a patient, as the clinic runs it and as the equations alone. */
export interface Problem {
  readonly id: string;
  readonly title: string;
  readonly model: CompiledModel;
  readonly system: FlatSystem;
  /** Parameter values of this patient, in the order of the model. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly start: Float64Array;
  /** Absolute tolerance of each state as a share of rtol. */
  readonly scale: Float64Array;
  readonly doses: readonly Action[];
  /** What a user calls: `runCourse` with every state as signal. */
  readonly run: () => Trajectory;
}

const scenarios: readonly { id: string; title: string; scenario: Scenario }[] = [
  {
    id: "year",
    title: "thyroid axis, healthy woman of 28, 365 days, hourly output",
    scenario: { patient: "adult-female", resolution: "hourly" },
  },
  {
    id: "doses",
    title: "the same after thyroidectomy, levothyroxine every morning: 365 restarts",
    scenario: {
      patient: "adult-female",
      resolution: "hourly",
      disorders: [{ id: "thyroidectomy" }],
      treatments: [{ id: "levothyroxine" }],
    },
  },
];

/** Names of the problems. */
export const problemIds: readonly string[] = scenarios.map(({ id }) => id);

/** Sets a problem up: the start state settles here, so that it is in no time that is taken. */
export function problem(id: string): Problem {
  const found = scenarios.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(`no problem ${id}`);
  const opened = openCase(found.scenario);
  const { model, linked, prescriptions } = opened;
  const recording = { end, output: { every: 1 }, signals: model.states.map(({ name }) => name) };
  const first = runCourse(opened, recording);
  const { states } = stateAtDayZero(opened);
  const start = model.instantiate();
  start.parameters.set(model.parameters.map(({ name }) => first.parameters[name]));
  start.prepare();
  const y = new Float64Array(start.dimension);
  start.start(0, y);
  model.states.forEach(({ name }, i) => {
    y[i] = states[name] ?? y[i];
  });
  return {
    id,
    title: found.title,
    model,
    system: flatten([...body, ...linked.drugs], { timeUnit: "h" }),
    parameters: first.parameters,
    start: y,
    scale: absoluteTolerances(model, y, rtol).map((atol) => atol / rtol),
    doses: [...doses(prescriptions, end)],
    run: () => runCourse(opened, recording).trajectory,
  };
}

/** What `simulate` needs for a problem at another tolerance. */
export function options(
  { model, parameters, start, doses }: Problem,
  rtol: number,
): SimulateOptions {
  return {
    start: 0,
    end,
    output: { every: 1 },
    parameters,
    initial: Object.fromEntries(model.states.map(({ name }, i) => [name, start[i]])),
    actions: doses,
    rtol,
  };
}
