import type { RunStatistics } from "../result/trajectory.ts";
import { createBdf } from "../solve/bdf/bdf.ts";
import { formatTime } from "../solve/failure.ts";
import type { IntegratorOptions } from "../solve/integrator.ts";
import type { Action } from "../solve/options.ts";
import { IntegrationError } from "../solve/problem.ts";
import type { Recorder } from "../solve/recorder.ts";
import { Timeline } from "../solve/timeline.ts";
import { integratorOptions } from "../solve/tolerances.ts";
import type { EnsembleRunOptions } from "./options.ts";
import { fromLane, type Pair, toLane } from "./pair.ts";

const bothLanes = [0, 1] as const;

/** One run of two patients. */
export interface PairRun {
  readonly pair: Pair;
  /** Their start states. */
  readonly starts: readonly [Float64Array, Float64Array];
  /** The actions of both. */
  readonly actions: readonly Action[];
  readonly options: EnsembleRunOptions;
  readonly recorder: Recorder;
  /** Called after every step. */
  readonly onStep: ((time: number) => void) | undefined;
}

/**
 * Runs two patients side by side, in the same steps: those that the one of them asks for whose error is
 * greater. Two equal patients take the steps that `Simulation` takes with one, and get the same bits.
 * @throws IntegrationError where the run cannot go on for one of them
 */
export function runPair({
  pair,
  starts,
  actions,
  options,
  recorder,
  onStep,
}: PairRun): RunStatistics {
  const { start, end, maxSteps = 1e6 } = options;
  const { instances } = pair;
  const integrator = createBdf(pair, settings(pair, starts, options));
  const timelines = bothLanes.map(() => new Timeline(actions, start)) as [Timeline, Timeline];
  const states = starts.map((y) => Float64Array.from(y)) as [Float64Array, Float64Array];
  const y = new Float64Array(pair.dimension);
  const act = (t: number): boolean => {
    let acted = false;
    for (const lane of bothLanes) {
      acted = timelines[lane].apply(t, instances[lane], states[lane]) || acted;
      pair.load(lane);
      toLane(lane, states[lane], y);
    }
    return acted;
  };
  const longestStep = (): number => {
    if (pair.model.parts?.limitsSteps === false) return Number.POSITIVE_INFINITY;
    let longest = Number.POSITIVE_INFINITY;
    for (const lane of bothLanes) {
      fromLane(lane, integrator.state, states[lane]);
      longest = Math.min(longest, instances[lane].longestStep(integrator.time, states[lane]));
    }
    return longest;
  };
  act(start);
  integrator.initialise(start, y, Number.POSITIVE_INFINITY);
  recorder.recordAt(start, y);
  for (let steps = 1; integrator.time < end; steps++) {
    if (steps > maxSteps) failTooManySteps(pair, integrator.time, maxSteps);
    integrator.step(Math.min(end, timelines[0].nextTime), longestStep());
    const t = integrator.time;
    onStep?.(t);
    recorder.recordBefore(t, integrator);
    if (t < timelines[0].nextTime) recorder.recordAt(t, integrator.state);
    else {
      for (const lane of bothLanes) fromLane(lane, integrator.state, states[lane]);
      act(t);
      integrator.restart(t, y, true);
      recorder.recordAt(t, y);
      steps = 0;
    }
  }
  return integrator.statistics;
}

function settings(
  pair: Pair,
  starts: PairRun["starts"],
  options: EnsembleRunOptions,
): IntegratorOptions {
  const each = starts.map((y) => integratorOptions(pair.model, y, options));
  const [of] = each as [IntegratorOptions];
  const atol = new Float64Array(pair.dimension);
  for (const lane of bothLanes) toLane(lane, (each[lane] as IntegratorOptions).atol, atol);
  return { ...of, atol, names: (of.names ?? []).flatMap((name) => [name, name]) };
}

function failTooManySteps({ model }: Pair, time: number, maxSteps: number): never {
  const where = formatTime(time, model.timeUnit);
  throw new IntegrationError(`more than ${maxSteps} steps without a stop, at ${where}`, time);
}
