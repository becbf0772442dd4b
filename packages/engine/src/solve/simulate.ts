import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import type { Trajectory } from "../result/trajectory.ts";
import { AbortError } from "./abort.ts";
import { borrowInstance, giveBackInstance } from "./idle.ts";
import { findSlot, finiteValue } from "./names.ts";
import type { SimulateOptions } from "./options.ts";
import { Recorder } from "./recorder.ts";
import { Simulation } from "./simulation.ts";
import type { Waypoints } from "./waypoints.ts";

/** A run and where it ended. */
export interface SimulationResult {
  readonly trajectory: Trajectory;
  /** States at the end, by qualified name. */
  readonly final: Readonly<Record<string, number>>;
  /** Parameters at the end, by qualified name: events and actions may have changed them. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Held quantities at the end, by qualified name. */
  readonly held: Readonly<Record<string, number>>;
}

/** What a run may know of others. */
export interface Company {
  /** Where points of runs are kept: one that begins like an earlier run goes on from there. Default nowhere. */
  readonly waypoints?: Waypoints;
}

/** Values to begin with, by qualified name. */
export interface StartValues {
  readonly parameters?: Readonly<Record<string, number>> | undefined;
  readonly initial?: Readonly<Record<string, number>> | undefined;
}

/** A new instance with the default parameters, or the one given, as it is. */
export function asInstance(source: CompiledModel | ModelInstance): ModelInstance {
  if ("model" in source) return source;
  const instance = source.instantiate();
  instance.parameters.set(source.defaults);
  instance.prepare();
  return instance;
}

/** Gives the instance the parameters asked for (others stay) and returns the start state at `t`. */
export function applyStart(instance: ModelInstance, t: number, values: StartValues): Float64Array {
  const { model, parameters } = instance;
  for (const [name, value] of Object.entries(values.parameters ?? {})) {
    parameters[findSlot(model, name, ["parameter"]).index] = finiteValue(name, value);
  }
  instance.prepare();
  const y = new Float64Array(instance.dimension);
  instance.start(t, y, instance.held);
  for (const [name, value] of Object.entries(values.initial ?? {})) {
    const { kind, index } = findSlot(model, name, ["state", "held"]);
    (kind === "state" ? y : instance.held)[index] = finiteValue(name, value);
  }
  return y;
}

/**
 * Runs a model from `start` to `end`. Where an output time is also the time of an action or event,
 * the output shows the value after it. Delayed values from before the start are the start values.
 * The same model and options give the same bits. Output times do not touch the steps; triggers are met to
 * a relative 1e-13 of the time.
 * @throws RangeError for options that make no sense; names are told with the nearest one
 * @throws IntegrationError that names time and state or event: no number, a step too short, events
 * without end
 */
export function simulate(
  model: CompiledModel,
  options: SimulateOptions & Company,
): SimulationResult {
  checkSpan(options);
  const { start, end } = options;
  const instance = borrowInstance(model);
  try {
    const recorder = new Recorder(instance, options);
    const y = applyStart(instance, start, options);
    const { onProgress } = options;
    const onStep = onProgress && progress(start, end, onProgress);
    const trail = options.waypoints?.trail(instance, y, options);
    const simulation = new Simulation(instance, start, y, {
      ...options,
      recorder,
      ...(onStep === undefined ? {} : { onStep }),
      ...(trail === undefined ? {} : { trail }),
    });
    const passed = trail?.before(recorder.nextTime);
    if (passed !== undefined) simulation.goOnFrom(passed);
    for (const stop of stopsWithin(options)) simulation.advance(stop);
    simulation.advance(end);
    onProgress?.(1);
    return resultOf(recorder, simulation);
  } finally {
    giveBackInstance(instance);
  }
}

/** Refuses a run that does not go forward. */
export function checkSpan({ start, end }: { readonly start: number; readonly end: number }): void {
  if (end >= start && Number.isFinite(end) && Number.isFinite(start)) return;
  throw new RangeError(`a run from ${start} to ${end}: expected finite times in rising order`);
}

function stopsWithin({ start, end, stops = [] }: SimulateOptions): readonly number[] {
  return stops.filter((stop) => stop > start && stop < end).sort((a, b) => a - b);
}

/** What a finished run has recorded, and where it ended. */
export function resultOf(recorder: Recorder, simulation: Simulation): SimulationResult {
  const { model, parameters, held } = simulation.instance;
  const ends = [simulation.state.slice(), parameters.slice(), held.slice()] as const;
  const names = [model.states, model.parameters, model.held] as const;
  const made: Record<string, number>[] = [];
  // Hundreds of names take longer than a short run, and few look at them.
  const named = (k: 0 | 1 | 2): Record<string, number> => {
    made[k] ??= byName(names[k], ends[k]);
    return made[k];
  };
  return {
    trajectory: recorder.trajectory(simulation.statistics),
    get final() {
      return named(0);
    },
    get parameters() {
      return named(1);
    },
    get held() {
      return named(2);
    },
  };
}

/** Values with the names of what they belong to. */
export function byName(
  quantities: readonly { readonly name: string }[],
  values: Float64Array,
): Record<string, number> {
  return Object.fromEntries(quantities.map(({ name }, i) => [name, values[i]]));
}

/** Reports about every half per cent. */
export function progress(
  start: number,
  end: number,
  report: (done: number) => boolean | undefined,
): (time: number) => void {
  let next = 0;
  return (time) => {
    const done = Math.min(1, (time - start) / (end - start));
    if (done < next) return;
    next = done + 0.005;
    if (report(done) === false) throw new AbortError();
  };
}
