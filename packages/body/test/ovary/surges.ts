/** Indices of the surges of LH: above 20 IU/L and highest within six days on either side, whole cycles only. */
export function surges(LH: readonly number[], perDay: number): readonly number[] {
  const wide = 6 * perDay;
  return LH.flatMap((value, i) =>
    value > 20 && value === Math.max(...LH.slice(Math.max(i - wide, 0), i + wide)) ? [i] : [],
  );
}
