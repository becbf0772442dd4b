import { FormatError, type Place } from "../../errors.ts";
import { type NumberArray, reduce } from "./array.ts";

type Aggregate = (values: Float64Array) => number;

const sum: Aggregate = (values) => values.reduce((total, value) => total + value, 0);
const mean: Aggregate = (values) => sum(values) / values.length;

/** Mean square distance from the mean, with `less` fewer than there are values as divisor. */
function spread(values: Float64Array, less: number): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - less);
}

const extremum =
  (better: (a: number, b: number) => boolean): Aggregate =>
  (values) => {
    let best = values[0] ?? Number.NaN;
    for (const value of values) {
      if (Number.isNaN(value)) return value;
      if (better(value, best)) best = value;
    }
    return best;
  };

const median: Aggregate = (values) => {
  if (values.length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const sorted = values.slice().sort();
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
};

const functions = {
  min: extremum((a, b) => a < b),
  max: extremum((a, b) => a > b),
  sum,
  product: (values) => values.reduce((total, value) => total * value, 1),
  count: (values) => values.length,
  mean,
  median,
  stdev: (values) => Math.sqrt(spread(values, 0)),
  variance: (values) => spread(values, 0),
  stderr: (values) => Math.sqrt(spread(values, 0) / values.length),
} satisfies Record<string, Aggregate>;

/** KiSAO terms of functions that take values together; `present` leaves out those that are NaN. */
const terms: ReadonlyMap<string, { name: keyof typeof functions; present: boolean }> = new Map(
  (
    [
      ["0000841", "mean", false],
      ["0000825", "mean", true],
      ["0000842", "stdev", false],
      ["0000826", "stdev", true],
      ["0000843", "stderr", false],
      ["0000827", "stderr", true],
      ["0000830", "max", false],
      ["0000828", "max", true],
      ["0000840", "min", false],
      ["0000829", "min", true],
      ["0000845", "sum", false],
      ["0000844", "sum", true],
      ["0000847", "product", false],
      ["0000846", "product", true],
      ["0000853", "count", false],
      ["0000852", "count", true],
      ["0000855", "count", false],
      ["0000854", "count", true],
      ["0000857", "median", false],
      ["0000856", "median", true],
      ["0000859", "variance", false],
      ["0000858", "variance", true],
    ] as const
  ).map(([kisao, name, present]) => [kisao, { name, present }]),
);

/** One number of all values, by the name that formulas use; NaN counts. */
export function aggregate(name: string, values: Float64Array): number {
  return functions[name as keyof typeof functions](values);
}

/**
 * Takes an array together along the dimensions of some tasks, or along all.
 * @throws FormatError for a term that is no such function, and for a task that it has no dimension of
 */
export function reduceByTerm(
  array: NumberArray,
  term: string,
  tasks: readonly string[],
  place: Place,
): NumberArray {
  const kisao = /^KISAO[:_](\d{7})$/i.exec(term)?.[1];
  const found = kisao === undefined ? undefined : terms.get(kisao);
  if (found === undefined) {
    throw new FormatError(`dimensionTerm="${term}" is no function that is known here`, place);
  }
  const together: Aggregate = (values) => {
    const kept = found.present ? values.filter((value) => !Number.isNaN(value)) : values;
    return kept.length === 0 && found.name !== "count" ? Number.NaN : functions[found.name](kept);
  };
  if (tasks.length === 0) {
    return { shape: [], dimensions: [], values: Float64Array.of(together(array.values)) };
  }
  let reduced = array;
  for (const task of tasks) {
    const dimension = reduced.dimensions.indexOf(task);
    if (dimension < 0) {
      const known = array.dimensions.join(", ");
      throw new FormatError(`there is no dimension of "${task}" here, only of ${known}`, place);
    }
    reduced = reduce(reduced, dimension, together);
  }
  return reduced;
}
