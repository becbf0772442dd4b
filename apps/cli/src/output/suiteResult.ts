import {
  fluxBalance,
  fluxBalanceTable,
  runTimeCourse,
  type SbmlModel,
  type SuiteRun,
  type SuiteSettings,
  type SuiteTable,
  translate,
} from "@endocrine/formats";

/** What the settings of a suite case ask of a model: a time course, or fluxes (a table without times). */
export async function suiteColumns(
  model: SbmlModel,
  settings: SuiteSettings,
  run: SuiteRun = {},
): Promise<SuiteTable> {
  if (model.fluxes === undefined || settings.duration > 0) {
    return runTimeCourse(translate(model), settings, run);
  }
  return fluxBalanceTable(await fluxBalance(model), settings.variables);
}
