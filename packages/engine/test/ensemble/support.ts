import type { EnsembleResult, EnsembleRunOptions } from "../../src/index.ts";
import { type CompiledModel, createRandom, simulate } from "../../src/index.ts";

/** Columns of all parameters, each value within `share` of its default; the same for the same seed. */
export function varied(
  model: CompiledModel,
  patients: number,
  share: number,
): Record<string, Float64Array> {
  const random = createRandom(7);
  const column = (value: number): Float64Array =>
    Float64Array.from({ length: patients }, () => value * (1 + share * (2 * random.uniform() - 1)));
  return Object.fromEntries(
    model.parameters.map(({ name }, i) => [name, column(model.defaults[i]!)]),
  );
}

/** Values of one patient by `simulate`, signal by signal. */
export function aloneBySimulate(
  model: CompiledModel,
  {
    parameters = {},
    initial = {},
    actions = [],
    start,
    end,
    output,
    ...others
  }: EnsembleRunOptions,
  patient: number,
): Float64Array {
  const row = (table: NonNullable<EnsembleRunOptions["parameters"]>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(table).map(([name, values]) => [
        name,
        typeof values === "number" ? values : values[patient]!,
      ]),
    );
  const { rtol = 1e-6, signals } = others;
  const { trajectory } = simulate(model, {
    ...{ start, end, output, actions, rtol, parameters: row(parameters), initial: row(initial) },
    ...(signals && { signals }),
  });
  const columns = [...trajectory.columns.values()];
  return Float64Array.from(columns.flatMap(({ values }) => [...values]));
}

/** All values of one patient of an ensemble, signal by signal. */
export function ofPatient(
  { values, signals, time }: EnsembleResult,
  patient: number,
): Float64Array {
  const size = signals.length * time.length;
  return values.slice(patient * size, (patient + 1) * size);
}

/** Largest difference between two runs, as a share of the largest value of each signal. */
export function difference(a: Float64Array, b: Float64Array, times: number): number {
  let worst = 0;
  for (let first = 0; first < a.length; first += times) {
    const scale = b
      .subarray(first, first + times)
      .reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    for (let k = first; k < first + times; k++) {
      worst = Math.max(worst, Math.abs(a[k]! - b[k]!) / scale);
    }
  }
  return worst;
}
