export { compileStages, compile } from "./compile/compile.ts";
export { flatten } from "./compile/flatten.ts";
export type { FlattenOptions } from "./compile/flatten.ts";
export type { CompiledModel, ModelInstance } from "./compile/model.ts";
export type { FlatSystem } from "./compile/system.ts";
export { ModelError } from "./language/errors.ts";
export type { Expression } from "./language/expression.ts";
export { defineModule } from "./language/module.ts";
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
export { parseFormula } from "./language/parse.ts";
export { printFormula } from "./language/print.ts";
export { didYouMean, nearest } from "./language/suggest.ts";
export { conversionFactor } from "./language/conversion.ts";
export { parseUnit } from "./language/units.ts";
export { simulate } from "./solve/simulate.ts";
export type { SimulationResult } from "./solve/simulate.ts";
export { modelCache } from "./compile/cache.ts";
export type { ModelCache } from "./compile/cache.ts";
export type { Action, SimulateOptions, Tolerances } from "./solve/options.ts";
export { IntegrationError } from "./solve/problem.ts";
export { createRandom } from "./solve/random.ts";
export type { Random } from "./solve/random.ts";
export { settle } from "./solve/settle.ts";
export type { SettledState } from "./solve/settle.ts";
export type { Column, RunStatistics, Trajectory } from "./result/trajectory.ts";
export { evaluate } from "./compile/evaluate.ts";
export { AbortError } from "./solve/abort.ts";
export type { SettleOptions } from "./solve/settle.ts";
export { Simulation } from "./solve/simulation.ts";
export { steadyState } from "./solve/steady.ts";
export type { SteadyState } from "./solve/steady.ts";
export { periodMeans, resample } from "./result/sample.ts";
export { summarise } from "./result/statistics.ts";
