import { body } from "@endocrine/body";
import { compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { levenbergMarquardt } from "ml-levenberg-marquardt";

/** One published figure and the model's answer to it. */
export interface Target {
  readonly name: string;
  readonly expected: number;
  /** Weight: the inverse of the error that is worth one point. */
  readonly weight: number;
}

/** What is fitted: parameters with their starting values and bounds, by qualified name. */
export interface Free {
  readonly name: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
}

const models = new Map<string, ReturnType<typeof compile>>();

/** The body with the drugs named, compiled once. */
export function model(drugs: readonly ModuleDefinition[] = []): ReturnType<typeof compile> {
  const key = drugs.map(({ id }) => id).join();
  const known = models.get(key);
  if (known !== undefined) return known;
  const fresh = compile(flatten([...body, ...drugs], { timeUnit: "h" }));
  models.set(key, fresh);
  return fresh;
}

/** State of the healthy adult at midnight after 40 days with these parameters. */
export function healthy(parameters: Record<string, number>): Readonly<Record<string, number>> {
  return simulate(model(), { start: -960, end: 0, output: { at: [0] }, parameters, rtol: 1e-5 })
    .final;
}

/**
 * Weighted least squares of `predict` to the targets; prints parameters and residuals.
 * @returns the fitted values by name
 */
export function fit(
  title: string,
  free: readonly Free[],
  targets: readonly Target[],
  predict: (parameters: Record<string, number>) => readonly number[],
): Record<string, number> {
  const named = (values: ArrayLike<number>): Record<string, number> =>
    Object.fromEntries(free.map(({ name }, i) => [name, values[i] as number]));
  let key = "";
  let answers: readonly number[] = [];
  const weighted = (values: number[]) => (index: number) => {
    if (values.join() !== key) {
      key = values.join();
      answers = predict(named(values));
    }
    return (answers[index] as number) * (targets[index] as Target).weight;
  };
  const result = levenbergMarquardt(
    { x: targets.map((_, i) => i), y: targets.map(({ expected, weight }) => expected * weight) },
    weighted,
    {
      initialValues: free.map(({ start }) => start),
      minValues: free.map(({ low }) => low),
      maxValues: free.map(({ high }) => high),
      centralDifference: true,
      gradientDifference: free.map(({ start }) => 0.01 * Math.abs(start)),
      maxIterations: 25,
      damping: 0.1,
    },
  );
  const best = named(result.parameterValues);
  const final = predict(best);
  console.log(`## ${title}`);
  for (const [name, value] of Object.entries(best))
    console.log(`${name} = ${value.toPrecision(4)}`);
  targets.forEach(({ name, expected }, i) => {
    console.log(`  ${name}: expected ${expected}, model ${(final[i] as number).toPrecision(3)}`);
  });
  return best;
}
