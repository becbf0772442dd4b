import {
  fluxBalance,
  fluxBalanceTable,
  runTimeCourse,
  type SbmlModel,
  type SuiteRun,
  type SuiteSettings,
  suiteCsv,
  translate,
} from "@endocrine/formats";

/** What the settings of a suite case ask of a model, as the suite's CSV: fluxes, or a time course. */
export async function suiteResult(
  model: SbmlModel,
  settings: SuiteSettings,
  run: SuiteRun = {},
): Promise<string> {
  if (model.fluxes !== undefined && !(settings.duration > 0)) {
    return fluxBalanceTable(await fluxBalance(model), settings.variables);
  }
  return suiteCsv(runTimeCourse(translate(model), settings, run));
}
