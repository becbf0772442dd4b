import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import type { Column } from "../result/trajectory.ts";
import { findSlot } from "../solve/names.ts";
import { outputTimes, Recorder } from "../solve/recorder.ts";
import { applyStart, progress, resultOf, type SimulationResult } from "../solve/simulate.ts";
import { Simulation } from "../solve/simulation.ts";
import { absoluteTolerances, defaultRtol } from "../solve/tolerances.ts";
import { Differentials } from "./differentials.ts";
import { type SensitivityEquations, sensitivityEquations } from "./equations.ts";
import { Jumps } from "./jumps.ts";
import { accompany } from "./kernels.ts";
import { SensitivityRecorder } from "./recorder.ts";
import { checkRequest, ratioUnit, type SensitivityOptions } from "./request.ts";
import { StaggeredSteps } from "./staggered.ts";

/** A run with its sensitivities. */
export interface SensitivityResult extends SimulationResult {
  /** By signal, then by parameter: the sensitivity over the times of the trajectory, unit of one by the other. */
  readonly sensitivities: ReadonlyMap<string, ReadonlyMap<string, Column>>;
}

/**
 * Runs a model like `simulate`, and with it the forward sensitivities of the signals (states, variables) to
 * parameters and start values. They are derivatives of the whole run: start formulas, events whose time or
 * values depend on a parameter, and times in formulas are followed; an action that sets a parameter or state
 * ends what it depended on, one that adds leaves it. A `piecewise` is differentiated branch by branch, with
 * the turn between them where the rates jump.
 * @throws RangeError for options that make no sense, for delays, and for quick equilibria
 * @throws IntegrationError as `simulate`, and where a jump has no derivative: a trigger that only just turns,
 * or jumps itself, or two that turn together and would move apart
 */
export function sensitivities(
  model: CompiledModel,
  options: SensitivityOptions,
): SensitivityResult {
  checkRequest(model, options);
  const { start, end } = options;
  const to = [...new Set(options.to)];
  const names = [...new Set(options.signals ?? model.states.map(({ name }) => name))];
  for (const name of names) findSlot(model, name, ["state", "variable", "parameter", "held"]);
  const equations = sensitivityEquations(model, to, names);
  const run = (equations.model ?? model).instantiate();
  run.parameters.set(model.defaults);
  const y = applyStart(run, start, options);
  const scales = to.map((name) => sizeOf(run, y, name));
  const block = startBlock(equations, run, start, to, options);
  const { width } = equations;
  const size = run.dimension * width;
  const carriers = block.subarray(size, block.length - width);
  const { rtol = defaultRtol, errorControl = true, relative = false } = options;
  const kernels = equations.kernels();
  const own = absoluteTolerances(run.model, y, rtol, options.atol);
  kernels.atol.forEach((_, i) => {
    kernels.atol[i] = own[Math.floor(i / width)] / (Math.abs(scales[i % width] ?? 1) || 1);
  });
  const steps = new StaggeredSteps(
    new Differentials(equations.rates),
    kernels,
    run,
    carriers,
    width,
    errorControl ? rtol : undefined,
  );
  steps.set(block.subarray(0, size));
  accompany(run, steps);
  const jumps = new Jumps(run, steps, equations.jumps, equations.carriers, block, width);
  const signals = new Differentials(equations.signals);
  const plain = new Recorder(run, { ...options, signals: names });
  const parts = { run, steps, jumps, signals, carriers, width };
  const recorder = new SensitivityRecorder(plain, outputTimes(options), parts);
  const { onProgress } = options;
  const onStep = onProgress && progress(start, end, onProgress);
  const simulation = new Simulation(run, start, y, {
    ...options,
    method: "bdf",
    recorder,
    witness: jumps,
    ...(onStep && { onStep }),
  });
  simulation.advance(end);
  onProgress?.(1);
  const result = resultOf(plain, simulation);
  const { columns } = result.trajectory;
  const found = names.map((name, i) => {
    const signal = columns.get(name) as Column;
    const row = to.map((parameter, k) => {
      const values = recorder.columns[i * width + k];
      if (relative)
        for (let t = 0; t < values.length; t++) values[t] *= scales[k] / signal.values[t];
      const unit = relative ? "1" : ratioUnit(signal.unit, unitOf(model, parameter));
      return [parameter, { unit, values }] as const;
    });
    return [name, new Map(row)] as const;
  });
  return { ...result, sensitivities: new Map(found) };
}

const chosen = ["parameter", "state", "held"] as const;

function sizeOf(run: ModelInstance, y: Float64Array, name: string): number {
  const { kind, index } = findSlot(run.model, name, chosen);
  return (kind === "state" ? y : kind === "held" ? run.held : run.parameters)[index];
}

function unitOf(model: CompiledModel, name: string): string {
  const { kind, index } = findSlot(model, name, chosen);
  const all = kind === "state" ? model.states : kind === "held" ? model.held : model.parameters;
  return all[index].unit;
}

/** Rows of states, carriers and time at the start; what `initial` gives depends on no parameter. */
function startBlock(
  { starts, carriers, width }: SensitivityEquations,
  run: ModelInstance,
  start: number,
  to: readonly string[],
  { initial = {} }: SensitivityOptions,
): Float64Array {
  const { states, held } = run.model;
  const n = states.length;
  const block = new Float64Array((n + carriers.length + 1) * width);
  const rowOf = new Map(
    [...states.map(({ name }) => name), ...carriers].map((name, i) => [name, i]),
  );
  const row = (name: string): Float64Array => {
    const from = (rowOf.get(name) as number) * width;
    return block.subarray(from, from + width);
  };
  const formulas = new Differentials(starts);
  formulas.evaluate(run, start, new Float64Array(0));
  to.forEach((name, k) => {
    row(name)[k] = 1;
  });
  const own = block.subarray(n * width);
  [...states, ...held].forEach(({ name }, i) => {
    if (!Object.hasOwn(initial, name)) formulas.addTotal(i, own, width, row(name));
  });
  return block;
}
