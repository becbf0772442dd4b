import {
  type CompiledModel,
  IntegrationError,
  type SimulateOptions,
  type SimulationResult,
  simulate,
  type Trajectory,
} from "@endocrine/engine";
import { short } from "../digits.ts";
import { waypoints } from "./waypoints.ts";

/** A run that ends with the patient: what comes after death is as at the moment of death. */
export interface LifeRun {
  readonly trajectory: Trajectory;
  /** States at the end, or at death. */
  readonly final: Readonly<Record<string, number>>;
  /** Parameters at the end, or at death. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Time of death, to the minute, in the model's unit of time (h); absent in the survivor. */
  readonly died?: number;
}

/** State of the module `survival`, which says by what people die; 1 is death. */
const harm = "survival.harm";
const minute = 1 / 60;
/** Steps after which a run is given up: some thirty an hour are usual. */
const stepsPerHour = 300;
const leastSteps = 1e6;

/**
 * Runs a model of the body until `end` or death. From death on every signal keeps its last value.
 * @throws IntegrationError where the run cannot go on while the patient lives
 */
export function simulateUntilDeath(model: CompiledModel, options: SimulateOptions): LifeRun {
  const { signals, initial, start, end } = options;
  const watched = {
    waypoints,
    maxSteps: Math.max(leastSteps, stepsPerHour * (end - start)),
    ...(signals === undefined ? {} : { signals: [...new Set([...signals, harm])] }),
  };
  if ((initial?.[harm] ?? 0) >= 1)
    return lifeUntil(model, { ...options, ...watched }, options.start);
  const whole = attempt(model, { ...options, ...watched });
  if (!(whole instanceof IntegrationError) && (whole.final[harm] as number) < 1) return whole;
  const { onProgress: _, ...silent } = { ...options, ...watched };
  const died = timeOfDeath(model, silent, whole instanceof IntegrationError ? whole : undefined);
  return lifeUntil(model, silent, died);
}

/** The run, or why it could not go on: extremes after death may be beyond what can be computed. */
function attempt(
  model: CompiledModel,
  options: SimulateOptions,
): SimulationResult | IntegrationError {
  try {
    return simulate(model, options);
  } catch (error) {
    if (error instanceof IntegrationError) return error;
    throw error;
  }
}

/** Says that a patient is not there any more when something is to begin. */
export function diedBefore(days: number, since: string, what: string): string {
  return `the untreated patient dies ${short(days)} days after ${since}, before ${what}`;
}

/** Share of the way to where a run failed that is tried again: death comes long before. */
const shortOfFailure = 0.9;

function timeOfDeath(
  model: CompiledModel,
  options: SimulateOptions,
  failure: IntegrationError | undefined,
): number {
  const { start } = options;
  const earlier = ({ time }: IntegrationError) => start + (time - start) * shortOfFailure;
  let end = failure === undefined ? options.end : earlier(failure);
  for (;;) {
    if (!(end > start + minute)) throw failure;
    try {
      return deathBefore(model, options, end, failure);
    } catch (error) {
      if (!(error instanceof IntegrationError) || error === failure) throw error;
      end = Math.min(earlier(error), start + (end - start) * shortOfFailure);
    }
  }
}

function deathBefore(
  model: CompiledModel,
  options: SimulateOptions,
  end: number,
  failure: IntegrationError | undefined,
): number {
  const { start } = options;
  const hour = firstAbove(model, options, end, steps(start, end, Math.ceil(end - start)));
  if (hour === undefined) {
    if (failure === undefined) return end;
    throw failure;
  }
  const before = Math.max(start, hour - 1);
  const minutes = steps(before, hour, Math.ceil((hour - before) / minute));
  return firstAbove(model, options, hour, minutes) ?? hour;
}

function steps(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) =>
    Math.min(to, from + ((k + 1) * (to - from)) / count),
  );
}

/** The first of the times at which harm is complete. */
function firstAbove(
  model: CompiledModel,
  options: SimulateOptions,
  end: number,
  at: readonly number[],
): number | undefined {
  const { trajectory } = simulate(model, { ...options, end, output: { at }, signals: [harm] });
  const levels = trajectory.columns.get(harm)?.values ?? new Float64Array();
  return at[levels.findIndex((level) => level >= 1)];
}

/** The run until death, with what was asked for after it as at death. */
function lifeUntil(model: CompiledModel, options: SimulateOptions, died: number): LifeRun {
  const { start, end, output } = options;
  const asked =
    "at" in output
      ? Array.from(output.at)
      : Array.from({ length: Math.floor((end - start) / output.every + 1e-9) + 1 }, (_, k) =>
          Math.min(start + k * output.every, end),
        );
  const lived = asked.filter((time) => time < died);
  const { trajectory, final, parameters } = simulate(model, {
    ...options,
    end: died,
    output: { at: [...lived, died] },
    actions: [...(options.actions ?? [])].filter(({ at }) => at <= died),
  });
  const columns = [...trajectory.columns].map(([name, { unit, values }]) => {
    const frozen = new Float64Array(asked.length).fill(values[lived.length] as number);
    frozen.set(values.subarray(0, lived.length));
    return [name, { unit, values: frozen }] as const;
  });
  return {
    trajectory: { ...trajectory, time: Float64Array.from(asked), columns: new Map(columns) },
    final,
    parameters,
    died,
  };
}
