/**
 * Formats: models and simulations from files and back.
 *
 * @packageDocumentation
 */

export { type CellmlDocument, readCellml } from "./cellml/read.ts";
export type { Place } from "./errors.ts";
export { FormatError } from "./errors.ts";
export {
  type FluxBalanceResult,
  fluxBalance,
} from "./fbc/fluxBalance.ts";
export { fluxBalanceTable } from "./fbc/table.ts";
export type { ImportedModel, ImportedQuantity, SourceReference } from "./imported.ts";
export type { Limits } from "./limits.ts";
export { defaultLimits } from "./limits.ts";
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
