/**
 * Formats: models and simulations from files and back.
 *
 * @packageDocumentation
 */

export { type AntimonyOptions, readAntimony } from "./antimony/readAntimony.ts";
export { writeAntimony } from "./antimony/write/writeAntimony.ts";
export { type CellmlDocument, readCellml } from "./cellml/read.ts";
export type { Place } from "./errors.ts";
export { FormatError } from "./errors.ts";
export {
  type FluxBalanceResult,
  fluxBalance,
} from "./fbc/fluxBalance.ts";
export { fluxBalanceTable } from "./fbc/table.ts";
export { type ExportOptions, modulesToSbml } from "./fromModules/modulesToSbml.ts";
export type { ImportedModel, ImportedQuantity, SourceReference } from "./imported.ts";
export type { Limits } from "./limits.ts";
export { defaultLimits } from "./limits.ts";
export { type Archive, locationsOf, readArchive, textFile } from "./omex/archive.ts";
export { combineUri } from "./omex/format.ts";
export { readMetadata, writeMetadata } from "./omex/metadata.ts";
export { writeArchive } from "./omex/write.ts";
export { addressOf, type ExternalLoader, flattenComposition } from "./sbml/comp/index.ts";
export type { SbmlDocument, SbmlModel } from "./sbml/document.ts";
export { readSbml, readSbmlTree } from "./sbml/read/sbml.ts";
export { mismatch, readResults } from "./sbml/suite/compare.ts";
export { readSettings, type SuiteSettings } from "./sbml/suite/settings.ts";
export {
  runTimeCourse,
  type SuiteRun,
  type SuiteTable,
  suiteCsv,
} from "./sbml/suite/timeCourse.ts";
export { translate } from "./sbml/translate/translate.ts";
export type { EditionChoice } from "./sbml/write/needs.ts";
export { writeSbml } from "./sbml/write/writeSbml.ts";
export type { SedmlDocument } from "./sedml/document.ts";
export { readSedml } from "./sedml/read/sedml.ts";
export { type Report, reportToCsv } from "./sedml/report.ts";
export {
  type ExperimentOptions,
  type ExperimentResults,
  runArchive,
  runExperiment,
} from "./sedml/runArchive.ts";
export { writeSedml } from "./sedml/write/sedml.ts";
export { type EnsembleOptions, ensemble } from "./stochastic/ensemble.ts";
export type { MethodName } from "./stochastic/run.ts";
export { type StochasticOptions, simulateStochastic } from "./stochastic/simulate.ts";
export { runStochasticCase } from "./stochastic/table.ts";
