import { compile, contentOf, didYouMean, simulate } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import type { ImportedModel } from "../../imported.ts";
import type { SuiteSettings } from "./settings.ts";

/** Columns of numbers with their names, in the order asked for. */
export interface SuiteTable {
  /** Times of the rows; a table of fluxes has one row without a time. */
  readonly time?: Float64Array | undefined;
  readonly columns: readonly { readonly name: string; readonly values: Float64Array }[];
}

/** How exactly to run a case. */
export interface SuiteRun {
  /** Default: 1e-9, or less where the case asks for more than 1e-5; never below 1e-13. */
  readonly rtol?: number | undefined;
  /** Decides between events of equal priority. */
  readonly seed?: number | undefined;
  /**
   * Tables made before with the same settings, by the content of what was run: the forms of a case are
   * mostly one system, which need not be run for each level.
   */
  readonly memory?: Map<string, SuiteTable> | undefined;
}

/** Runs a model as the settings of a case say. */
export function runTimeCourse(
  model: ImportedModel,
  settings: SuiteSettings,
  { rtol = toleranceFor(settings), seed = 1, memory }: SuiteRun = {},
): SuiteTable {
  const { start, duration, steps, variables } = settings;
  const at = Float64Array.from({ length: steps + 1 }, (_, k) =>
    steps === 0 ? start : start + (k * duration) / steps,
  );
  const signals = variables.map((name) => signalOf(model, settings, name));
  // A course that ends where it begins has its one instant in every row.
  const instants = duration === 0 ? at.slice(0, 1) : at;
  const key = memory && contentOf({ system: model.system, signals });
  const known = key === undefined ? undefined : memory?.get(key);
  if (known !== undefined) return known;
  const { trajectory } = simulate(compile(model.system), {
    start: 0,
    end: at[steps] as number,
    output: { at: instants },
    signals,
    rtol,
    seed,
    passAccumulations: true,
    keepUnset: true,
  });
  const columns = variables.map((name, k) => {
    const values = trajectory.columns.get(signals[k] as string)?.values as Float64Array;
    return { name, values: instants === at ? values : at.map(() => values[0] as number) };
  });
  const table = { time: at, columns };
  if (key !== undefined) memory?.set(key, table);
  return table;
}

/** Well within what a case allows, as far as rounding does. */
function toleranceFor({ relative }: SuiteSettings): number {
  return Math.min(1e-9, Math.max(1e-4 * relative, 1e-13));
}

function signalOf({ quantities }: ImportedModel, settings: SuiteSettings, name: string): string {
  const quantity = quantities.get(name);
  if (quantity === undefined) {
    const hint = didYouMean(name, [...quantities.keys()]);
    throw new FormatError(`"${name}" is no quantity of the model${hint}`);
  }
  if (settings.amount.has(name)) return quantity.amount ?? quantity.value;
  if (settings.concentration.has(name)) return quantity.concentration ?? quantity.value;
  return quantity.value;
}

/** The table as the suite's tools read it. */
export function suiteCsv({ time, columns }: SuiteTable): string {
  const all = time ? [{ name: "time", values: time }, ...columns] : columns;
  const rows = Array.from({ length: all[0]?.values.length ?? 0 }, (_, k) =>
    all.map(({ values }) => suiteNumber(values[k] as number)).join(","),
  );
  return `${[all.map(({ name }) => name).join(","), ...rows].join("\n")}\n`;
}

function suiteNumber(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
}
