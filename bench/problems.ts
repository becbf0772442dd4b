import { body } from "../packages/body/src/index.ts";
import type { Scenario } from "../packages/clinic/src/scenario.ts";
import { openCase } from "../packages/clinic/src/simulation/case.ts";
import { runCourse, stateAtDayZero } from "../packages/clinic/src/simulation/course.ts";
import { doses } from "../packages/clinic/src/simulation/dosing.ts";
import {
  type Action,
  compile,
  type FlatSystem,
  flatten,
  type SimulateOptions,
  simulate,
} from "../packages/engine/src/index.ts";
import { absoluteTolerances } from "../packages/engine/src/solve/tolerances.ts";

/** Hours in the year of the benchmark. */
export const end: number = 365 * 24;
/** Tolerance at which the engine and its peers meet; absolute tolerance is a thousandth of it times the scale. */
export const rtol = 1e-6;

/** A year of a patient as plain data: everybody who takes part reads the same. */
export interface Problem {
  readonly id: string;
  readonly title: string;
  readonly system: FlatSystem;
  /** Names of the states, in order. */
  readonly states: readonly string[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly start: Float64Array;
  /** Absolute tolerance of each state as a share of rtol. */
  readonly scale: Float64Array;
  readonly doses: readonly Action[];
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
  const states = model.states.map(({ name }) => name);
  const course = runCourse(opened, { end, output: { every: 1 }, signals: states });
  const before = stateAtDayZero(opened).states;
  const instance = model.instantiate();
  instance.parameters.set(model.parameters.map(({ name }) => course.parameters[name]));
  instance.prepare();
  const start = new Float64Array(instance.dimension);
  instance.start(0, start, instance.held);
  states.forEach((name, i) => {
    start[i] = before[name] ?? start[i];
  });
  const made: Problem = {
    id,
    title: found.title,
    system: flatten([...body, ...linked.drugs], { timeUnit: "h" }),
    states,
    parameters: course.parameters,
    start,
    scale: absoluteTolerances(model, start, rtol).map((atol) => atol / rtol),
    doses: [...doses(prescriptions, end)],
  };
  const { final } = simulate(compile(made.system), options(made, rtol));
  if (states.some((name) => final[name] !== course.final[name])) {
    throw new Error(`${id}: the exported equations and the clinic's course do not end alike`);
  }
  return made;
}

/** What `simulate` is asked for. */
export function options(
  { states, parameters, start, doses }: Problem,
  rtol: number,
): SimulateOptions {
  return {
    start: 0,
    end,
    output: { every: 1 },
    parameters,
    initial: Object.fromEntries(states.map((name, i) => [name, start[i]])),
    actions: doses,
    rtol,
  };
}
