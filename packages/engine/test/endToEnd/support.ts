import {
  type CompiledModel,
  type CompileOptions,
  compile,
  type FlattenOptions,
  flatten,
  type ModuleDefinition,
  type ParameterDefinition,
  type SimulateOptions,
  type SimulationResult,
  simulate,
} from "../../src/index.ts";

/** A module without the prose. */
export type Sketch = Partial<ModuleDefinition>;

export function module(sketch: Sketch): ModuleDefinition {
  return { id: "m", about: "A test.", ...sketch };
}

export function parameter(value: number, unit = "1"): ParameterDefinition {
  return { value, unit, meaning: "a test", source: "design" };
}

/** Time in hours unless said otherwise. */
export function build(
  sketches: Sketch | readonly Sketch[],
  options: Partial<FlattenOptions> = {},
  compileOptions: CompileOptions = {},
): CompiledModel {
  const all = Array.isArray(sketches) ? sketches : [sketches];
  return compile(flatten(all.map(module), { timeUnit: "h", ...options }), compileOptions);
}

/** Ten hours, an output every hour, unless said otherwise. */
export function run(
  sketches: Sketch | readonly Sketch[],
  options: Partial<SimulateOptions> = {},
): SimulationResult {
  return simulate(build(sketches), { start: 0, end: 10, output: { every: 1 }, ...options });
}

export function column(result: SimulationResult, name: string): number[] {
  return Array.from(result.trajectory.columns.get(name)!.values);
}

/** The error that a step throws. */
export function errorOf(step: () => unknown): Error & Record<string, unknown> {
  try {
    step();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("expected an error");
}
