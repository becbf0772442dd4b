/**
 * How far a solution is from the reference, both output by output with `size` states: the largest over
 * states and outputs of |y - reference| over the largest |reference| of the state.
 */
export function achievedError(output: Float64Array, reference: Float64Array, size: number): number {
  if (output.length !== reference.length) throw new RangeError("outputs differ in length");
  let worst = 0;
  for (let i = 0; i < size; i++) {
    let [difference, largest] = [0, 0];
    for (let k = i; k < reference.length; k += size) {
      const one = Math.abs(output[k] - reference[k]);
      if (!(one <= difference)) difference = one;
      largest = Math.max(largest, Math.abs(reference[k]));
    }
    const error = largest > 0 ? difference / largest : difference;
    if (!(error <= worst)) worst = error;
  }
  return worst;
}
