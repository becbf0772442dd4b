/** Numbers along dimensions: outputs of a run, rounds of a repeated task, and so on. */
export interface NumberArray {
  /** Length along each dimension, the outermost first; empty for a single number. */
  readonly shape: readonly number[];
  /** The task that each dimension belongs to. */
  readonly dimensions: readonly string[];
  /** All numbers, the last dimension running fastest. */
  readonly values: Float64Array;
  /** Of all numbers, where it is known and there is one. */
  readonly unit?: string | undefined;
}

/** A single number. */
export function scalar(value: number): NumberArray {
  return { shape: [], dimensions: [], values: Float64Array.of(value) };
}

/** Numbers along one dimension. */
export function vector(
  values: Float64Array,
  dimension: string,
  unit?: string | undefined,
): NumberArray {
  return { shape: [values.length], dimensions: [dimension], values, unit };
}

/**
 * Puts arrays side by side along a new outermost dimension. Where one is shorter than others, NaN
 * stands for what it lacks; an array with fewer dimensions has length 1 along those it lacks.
 */
export function stack(arrays: readonly NumberArray[], dimension: string): NumberArray {
  const rank = Math.max(0, ...arrays.map(({ shape }) => shape.length));
  const padded = arrays.map((array) => withRank(array, rank));
  const inner = Array.from({ length: rank }, (_, d) =>
    Math.max(0, ...padded.map(({ shape }) => shape[d] as number)),
  );
  const size = inner.reduce((product, length) => product * length, 1);
  const values = new Float64Array(arrays.length * size).fill(Number.NaN);
  for (const [i, array] of padded.entries()) copy(array, inner, values, i * size);
  const longest = padded.find(({ shape }) => shape.length === rank);
  return {
    shape: [arrays.length, ...inner],
    dimensions: [dimension, ...(longest?.dimensions ?? [])],
    values,
    unit: commonUnit(arrays),
  };
}

function commonUnit(arrays: readonly NumberArray[]): string | undefined {
  const unit = arrays[0]?.unit;
  return arrays.every((array) => array.unit === unit) ? unit : undefined;
}

function withRank(array: NumberArray, rank: number): NumberArray {
  const missing = rank - array.shape.length;
  if (missing === 0) return array;
  const ones = Array.from({ length: missing }, () => 1);
  const names = ones.map(() => array.dimensions[0] ?? "");
  return {
    ...array,
    shape: [...ones, ...array.shape],
    dimensions: [...names, ...array.dimensions],
  };
}

function copy(from: NumberArray, shape: readonly number[], to: Float64Array, offset: number): void {
  const rank = shape.length;
  const length = rank === 0 ? 1 : (from.shape[rank - 1] as number);
  for (let start = 0; start < from.values.length; start += length) {
    // The place of this row in the larger array, digit by digit from the last dimension but one.
    let rest = start / length;
    let at = 0;
    let stride = rank === 0 ? 1 : (shape[rank - 1] as number);
    for (let d = rank - 2; d >= 0; d--) {
      const extent = from.shape[d] as number;
      at += (rest % extent) * stride;
      rest = Math.floor(rest / extent);
      stride *= shape[d] as number;
    }
    to.set(from.values.subarray(start, start + length), offset + at);
  }
}

/** Puts the numbers of arrays one after the other, along one dimension. */
export function concatenate(arrays: readonly NumberArray[], dimension: string): NumberArray {
  const values = new Float64Array(arrays.reduce((sum, array) => sum + array.values.length, 0));
  let filled = 0;
  for (const array of arrays) {
    values.set(array.values, filled);
    filled += array.values.length;
  }
  return vector(values, dimension, commonUnit(arrays));
}

/** Takes the numbers along a dimension together into one each. */
export function reduce(
  array: NumberArray,
  dimension: number,
  together: (values: Float64Array) => number,
): NumberArray {
  const { shape, dimensions, values, unit } = array;
  const length = shape[dimension] as number;
  const inner = shape.slice(dimension + 1).reduce((product, n) => product * n, 1);
  const outer = shape.slice(0, dimension).reduce((product, n) => product * n, 1);
  const row = new Float64Array(length);
  const result = new Float64Array(outer * inner);
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      for (let k = 0; k < length; k++) row[k] = values[(o * length + k) * inner + i] as number;
      result[o * inner + i] = together(row);
    }
  }
  return {
    shape: shape.toSpliced(dimension, 1),
    dimensions: dimensions.toSpliced(dimension, 1),
    values: result,
    unit,
  };
}
