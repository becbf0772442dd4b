import {
  FormatError,
  fluxBalance,
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
  const { objective, value, fluxes } = await fluxBalance(model);
  const columns = settings.variables.map((name) => {
    const found = name === objective ? value : fluxes.get(name);
    if (found === undefined) {
      throw new FormatError(`there is no reaction ${name}, and the objective is ${objective}`);
    }
    return { name, values: Float64Array.of(found) };
  });
  return { columns };
}
