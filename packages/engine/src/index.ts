/**
 * The engine: modules as data in, trajectories and steady states out. The way goes
 * `defineModule` -> `flatten` -> `compile` -> `simulate`, `steadyState` or `settle`.
 *
 * @packageDocumentation
 */

// Modules: what a paper's model section says, as data.

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

// Formulas: text to tree, tree to text, and what can be done with trees.

export { differentiate } from "./compile/differentiate.ts";
export type { Surroundings } from "./compile/evaluate.ts";
export { evaluate } from "./compile/evaluate.ts";
export { simplify } from "./compile/simplify.ts";
export type { CallNode, Expression, NumberNode, SymbolNode } from "./language/expression.ts";
export {
  call,
  calls,
  isLarger,
  number,
  symbol,
  symbolsOf,
  transform,
} from "./language/expression.ts";
export { constants, functionNames, operators } from "./language/operators.ts";
export type { ParseOptions } from "./language/parse.ts";
export { parseFormula } from "./language/parse.ts";
export { printFormula } from "./language/print.ts";

// Units: UCUM codes, and the factors between them.

export { conversionFactor } from "./language/conversion.ts";
export type { Unit } from "./language/units.ts";
export { parseUnit } from "./language/units.ts";

// From modules to a compiled model, at once or stage by stage.

export type { ModelCache } from "./compile/cache.ts";
export { contentOf, modelCache } from "./compile/cache.ts";
export type { CompileOptions, CompileStages } from "./compile/compile.ts";
export { compile, compileStages } from "./compile/compile.ts";
export type { FlattenOptions } from "./compile/flatten.ts";
export { flatten } from "./compile/flatten.ts";
export { keepModel, keptModel } from "./compile/keep.ts";
export type {
  Backend,
  CompiledEvent,
  CompiledModel,
  CompiledQuantity,
  ModelInstance,
} from "./compile/model.ts";
export type { SharedModel } from "./compile/share.ts";
export { receiveModel, shareModel } from "./compile/share.ts";
export type {
  FlatAssignment,
  FlatEvent,
  FlatHeld,
  FlatParameter,
  FlatState,
  FlatSystem,
  FlatTarget,
} from "./compile/system.ts";

// Runs in time: at once, or piece by piece.

export type { Action, SimulateOptions, Tolerances } from "./solve/options.ts";
export type { Company, SimulationResult, StartValues } from "./solve/simulate.ts";
export { simulate } from "./solve/simulate.ts";
export type { SimulationOptions } from "./solve/simulation.ts";
export { Simulation } from "./solve/simulation.ts";
export { Waypoints } from "./solve/waypoints.ts";

// Derivatives of a run by parameters and start values.

export type { SensitivityOptions } from "./sensitivity/request.ts";
export type { SensitivityResult } from "./sensitivity/sensitivities.ts";
export { sensitivities } from "./sensitivity/sensitivities.ts";

// Many patients of one model.

export type {
  EnsembleResult,
  EnsembleRunOptions,
  PatientFailure,
  PatientValues,
} from "./ensemble/options.ts";
export { patientColumn } from "./ensemble/options.ts";
export { runsInPairs } from "./ensemble/runsInPairs.ts";
export type { EnsembleShape } from "./ensemble/shape.ts";
export { ensembleShape } from "./ensemble/shape.ts";
export { simulateEnsemble } from "./ensemble/simulateEnsemble.ts";

// States that stay, and days that repeat themselves.

export type { SettledState, SettleOptions } from "./solve/settle.ts";
export { settle } from "./solve/settle.ts";
export type { SteadyOptions, SteadyState } from "./solve/steady.ts";
export { steadyState } from "./solve/steady.ts";

// Results: columns of numbers, and what to make of them.

export { periodMeans, resample } from "./result/sample.ts";
export type { Summary } from "./result/statistics.ts";
export { summarise } from "./result/statistics.ts";
export type { Column, RunStatistics, Trajectory } from "./result/trajectory.ts";

// Chance with a seed.

export type { Random } from "./solve/random.ts";
export { createRandom } from "./solve/random.ts";

// Errors: of a request, of a model, of a run, of a run that was stopped; the hint for a misspelt name, and the length of a message.

export { InputError } from "./inputError.ts";
export { ModelError } from "./language/errors.ts";
export { didYouMean } from "./language/suggest.ts";
export { oneLine } from "./oneLine.ts";
export { AbortError } from "./solve/abort.ts";
export { IntegrationError } from "./solve/problem.ts";
