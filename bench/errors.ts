/** How far a solution is from the reference, over all outputs. */
export interface Achieved {
  /** Largest over states and outputs of |y - reference| / largest |reference| of the state. */
  readonly worst: number;
  /** The same of the middle state. */
  readonly median: number;
}

/** Errors of `output` against `reference`, both hour by hour with `size` states. */
export function achieved(output: Float64Array, reference: Float64Array, size: number): Achieved {
  if (output.length !== reference.length) throw new RangeError("outputs differ in length");
  const errors = Array.from({ length: size }, (_, i) => {
    let difference = 0;
    let largest = 0;
    for (let k = i; k < reference.length; k += size) {
      difference = Math.max(difference, Math.abs(output[k] - reference[k]));
      largest = Math.max(largest, Math.abs(reference[k]));
    }
    return largest > 0 ? difference / largest : difference;
  }).sort((a, b) => a - b);
  return { worst: errors[size - 1], median: errors[size >> 1] };
}
