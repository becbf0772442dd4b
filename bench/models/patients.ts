import { body } from "../../packages/body/src/index.ts";
import type { Scenario } from "../../packages/clinic/src/scenario.ts";
import { openCase } from "../../packages/clinic/src/simulation/case.ts";
import { runCourse, stateAtDayZero } from "../../packages/clinic/src/simulation/course.ts";
import { doses } from "../../packages/clinic/src/simulation/dosing.ts";
import { type Action, compile, simulate } from "../../packages/engine/src/index.ts";
import { type Dosing, ownProblem } from "./ownModel.ts";
import { type BenchmarkModel, outputTimes, type Problem } from "./problem.ts";

const healthy: Scenario = { patient: "adult-female", resolution: "hourly" };
const operated: Scenario = {
  ...healthy,
  disorders: [{ id: "thyroidectomy" }],
  treatments: [{ id: "levothyroxine" }],
};
const year = 365 * 24;

/** The body as it is, settled before the run begins. */
export const patients: readonly BenchmarkModel[] = [
  {
    id: "thyroid",
    title: "thyroid axis, healthy woman of 28",
    run: "a year",
    make: () => patient("thyroid", healthy, year, year),
  },
  {
    id: "thyroidDoses",
    title: "the same after thyroidectomy, levothyroxine every morning",
    run: "a year, 365 doses",
    make: () => patient("thyroidDoses", operated, year, year),
  },
  {
    id: "body",
    title: "the whole body as it is, healthy woman of 28",
    run: "30 days",
    make: () => patient("body", healthy, 720, 8640),
  },
];

/** What the clinic runs for a scenario, as equations with numbers. */
function patient(id: string, scenario: Scenario, end: number, intervals: number): Problem {
  const opened = openCase(scenario);
  const { model, linked, prescriptions } = opened;
  const states = model.states.map(({ name }) => name);
  const course = runCourse(opened, { end, output: { every: 1 }, signals: states });
  const given = [...doses(prescriptions, end)];
  const made = ownProblem({
    id,
    title: "",
    run: "",
    modules: () => [...body, ...linked.drugs],
    timeUnit: "h",
    end,
    intervals,
    parameters: course.parameters,
    initial: stateAtDayZero(opened).states,
    ...(given.length === 0 ? {} : { dosing: regular(given) }),
  });
  const { final } = simulate(compile(made.system), {
    start: 0,
    end,
    output: { at: outputTimes(made) },
    actions: made.doses,
  });
  if (states.some((name) => final[name] !== course.final[name])) {
    throw new Error(`${id}: the benchmark's equations and the clinic's course do not end alike`);
  }
  return made;
}

/** The rule of doses that are one amount to one state at equal intervals. */
function regular(given: readonly Action[]): Dosing {
  const [one, two] = given;
  const entries = Object.entries(one?.add ?? {});
  const [state, amount] = entries[0] ?? ["", 0];
  const first = one?.at ?? 0;
  const every = (two?.at ?? first) - first;
  given.forEach(({ at, add }, k) => {
    if (entries.length !== 1 || add?.[state] !== amount || at !== first + k * every) {
      throw new RangeError("doses that are not one amount at equal intervals");
    }
  });
  return { state, amount, first, every };
}
