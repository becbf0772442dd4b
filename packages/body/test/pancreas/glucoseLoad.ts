/**
 * 75 g of glucose by mouth in twenty healthy adults (Fujita 2022, table S3 of its data): means of glucose,
 * insulin, C-peptide and intact GIP.
 */
export const times: readonly number[] = [0, 10, 20, 30, 45, 60, 75, 90, 120, 150, 180, 210, 240];

const fromMilligrams = (values: readonly number[]) => values.map((value) => value / 18.016);

/** Glucose, mmol/L. */
export const glucose: readonly number[] = fromMilligrams([
  97.3, 115.25, 149.35, 170.55, 175.35, 164.2, 149.2, 140.05, 130.6, 109.95, 92.5, 82.05, 76.05,
]);

/** Insulin, pmol/L, of mU/L. */
export const insulin: readonly number[] = [
  5.75, 17.84, 36.16, 46.1, 53.02, 54.73, 45.33, 45.75, 45.71, 30.3, 16.88, 8.38, 4.54,
].map((value) => 6 * value);

/** C-peptide, pmol/L, of ug/L. */
export const Cpeptide: readonly number[] = [
  1.16, 2.07, 3.52, 4.44, 5.46, 6.04, 5.92, 6.05, 6.08, 5.1, 3.46, 2.21, 1.41,
].map((value) => 331 * value);

/** Intact GIP, pmol/L. */
export const GIP: readonly number[] = [
  2.23, 27.09, 34.96, 28.93, 26.2, 24.33, 24.89, 28.11, 23.37, 19.85, 12.57, 5.84, 3.23,
];

/** Glucose at the times of the load, [min, mmol/L]. */
export const points: readonly (readonly [number, number])[] = times.map((time, i) => [
  time,
  glucose[i] as number,
]);
