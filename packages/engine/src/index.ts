export type { ModelCache } from "./compile/cache.ts";
export { modelCache } from "./compile/cache.ts";
export { compile, compileStages } from "./compile/compile.ts";
export { evaluate } from "./compile/evaluate.ts";
export type { FlattenOptions } from "./compile/flatten.ts";
export { flatten } from "./compile/flatten.ts";
export type { CompiledModel, ModelInstance } from "./compile/model.ts";
export type { FlatSystem } from "./compile/system.ts";
export { conversionFactor } from "./language/conversion.ts";
export { ModelError } from "./language/errors.ts";
export type { Expression } from "./language/expression.ts";
export type {
  EventDefinition,
  FunctionDefinition,
  InputDefinition,
  ModuleDefinition,
  ParameterDefinition,
  StateDefinition,
  Substance,
  VariableDefinition,
} from "./language/module.ts";
export { defineModule } from "./language/module.ts";
export { parseFormula } from "./language/parse.ts";
export { printFormula } from "./language/print.ts";
export { didYouMean, nearest } from "./language/suggest.ts";
export { parseUnit } from "./language/units.ts";
export { periodMeans, resample } from "./result/sample.ts";
export { summarise } from "./result/statistics.ts";
export type { Column, RunStatistics, Trajectory } from "./result/trajectory.ts";
export { AbortError } from "./solve/abort.ts";
export type { Action, SimulateOptions, Tolerances } from "./solve/options.ts";
export { IntegrationError } from "./solve/problem.ts";
export type { Random } from "./solve/random.ts";
export { createRandom } from "./solve/random.ts";
export type { SettledState, SettleOptions } from "./solve/settle.ts";
export { settle } from "./solve/settle.ts";
export type { SimulationResult } from "./solve/simulate.ts";
export { simulate } from "./solve/simulate.ts";
export { Simulation } from "./solve/simulation.ts";
export type { SteadyState } from "./solve/steady.ts";
export { steadyState } from "./solve/steady.ts";
