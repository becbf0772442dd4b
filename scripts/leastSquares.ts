import { levenbergMarquardt } from "ml-levenberg-marquardt";

/** One published figure that a fit aims at. */
export interface Target {
  readonly name: string;
  readonly expected: number;
  /** The inverse of the error that is worth one point. */
  readonly weight: number;
}

/** A parameter to fit, by qualified name, with where to start and its bounds. */
export interface Free {
  readonly name: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
}

/** Weighted least squares of what `predict` gives to the targets; prints parameters and residuals. */
export function fit(
  title: string,
  free: readonly Free[],
  targets: readonly Target[],
  predict: (parameters: Record<string, number>) => readonly number[],
): void {
  const named = (values: ArrayLike<number>): Record<string, number> =>
    Object.fromEntries(free.map(({ name }, i) => [name, values[i] as number]));
  const known = new Map<string, readonly number[]>();
  const answers = (values: number[]): readonly number[] => {
    const key = values.join();
    const found = known.get(key) ?? predict(named(values));
    known.set(key, found);
    return found;
  };
  const { parameterValues } = levenbergMarquardt(
    { x: targets.map((_, i) => i), y: targets.map(({ expected, weight }) => expected * weight) },
    (values: number[]) => (index: number) =>
      (answers(values)[index] as number) * (targets[index] as Target).weight,
    {
      initialValues: free.map(({ start }) => start),
      minValues: free.map(({ low }) => low),
      maxValues: free.map(({ high }) => high),
      centralDifference: true,
      gradientDifference: free.map(({ low, high }) => 0.005 * (high - low)),
      maxIterations: 25,
      damping: 0.1,
    },
  );
  const best = answers([...parameterValues]);
  console.log(`## ${title}`);
  free.forEach(({ name }, i) => {
    console.log(`${name} = ${(parameterValues[i] as number).toPrecision(4)}`);
  });
  targets.forEach(({ name, expected }, i) => {
    console.log(`  ${name}: expected ${expected}, model ${(best[i] as number).toPrecision(3)}`);
  });
}
