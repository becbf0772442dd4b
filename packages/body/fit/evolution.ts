import { createRandom } from "@endocrine/engine";
import type { Free } from "../../../scripts/leastSquares.ts";

/** How the search goes: how wide it begins (in logarithms of the parameters), how long it lasts, and its seed. */
export interface Search {
  readonly width: number;
  readonly generations: number;
  readonly seed: number;
}

type Matrix = readonly (readonly number[])[];
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** The lower triangular root of a symmetric positive matrix. */
function root(matrix: Matrix): Matrix {
  const found: number[][] = [];
  matrix.forEach((row, i) => {
    const line: number[] = [];
    for (let j = 0; j <= i; j++) {
      const above = found[j] ?? line;
      const rest = (row[j] as number) - sum(line.map((value, k) => value * (above[k] ?? 0)));
      line.push(i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (above[j] as number));
    }
    found.push(line);
  });
  return found;
}

/**
 * Evolution strategy with adaptation of the covariance matrix (Hansen 2016, arXiv:1604.00772) on the logarithms of
 * the parameters: for costs with jumps, where least squares stays in the nearest hollow. Returns the best values.
 */
export function evolve(
  free: readonly Free[],
  cost: (parameters: Record<string, number>) => number,
  { width, generations, seed }: Search,
): Record<string, number> {
  const random = createRandom(seed);
  const size = free.length;
  const offspring = 16;
  const raw = Array.from({ length: offspring / 2 }, (_, i) =>
    Math.log((offspring + 1) / 2 / (i + 1)),
  );
  const weights = raw.map((value) => value / sum(raw));
  const parents = 1 / sum(weights.map((value) => value ** 2));
  const ofStep = (parents + 2) / (size + parents + 5);
  const ofPath = (4 + parents / size) / (size + 4 + (2 * parents) / size);
  const ofLine = 2 / ((size + 1.3) ** 2 + parents);
  const ofCloud = Math.min(
    1 - ofLine,
    (2 * (parents - 2 + 1 / parents)) / ((size + 2) ** 2 + parents),
  );
  const length = Math.sqrt(size) * (1 - 1 / (4 * size) + 1 / (21 * size ** 2));
  const named = (at: readonly number[]): Record<string, number> =>
    Object.fromEntries(
      free.map(({ name, start, low, high }, i) => [
        name,
        Math.min(Math.max(start * Math.exp(at[i] as number), low), high),
      ]),
    );
  let centre: readonly number[] = free.map(() => 0);
  let step = width;
  let covariance: Matrix = free.map((_, i) => free.map((__, j) => (i === j ? 1 : 0)));
  let path: readonly number[] = centre;
  let stepPath: readonly number[] = centre;
  let best = { cost: cost(named(centre)), at: centre };
  for (let generation = 1; generation <= generations; generation++) {
    const lower = root(covariance);
    const tried = Array.from({ length: offspring }, () => {
      const plain = free.map(() => random.normal(0, 1));
      const turned = lower.map((row) => sum(row.map((value, k) => value * (plain[k] as number))));
      const at = centre.map((value, i) => value + step * (turned[i] as number));
      return { plain, turned, at, cost: cost(named(at)) };
    }).sort((a, b) => a.cost - b.cost);
    const first = tried[0] as (typeof tried)[number];
    if (first.cost < best.cost) best = first;
    const chosen = tried.slice(0, weights.length);
    const mean = (of: "plain" | "turned") => (_: number, i: number) =>
      sum(chosen.map((each, k) => (weights[k] as number) * (each[of][i] as number)));
    const moved = centre.map(mean("turned"));
    const plainly = centre.map(mean("plain"));
    centre = centre.map((value, i) => value + step * (moved[i] as number));
    const along = Math.sqrt(ofStep * (2 - ofStep) * parents);
    stepPath = stepPath.map((value, i) => (1 - ofStep) * value + along * (plainly[i] as number));
    const far = Math.hypot(...stepPath);
    const steady =
      far / Math.sqrt(1 - (1 - ofStep) ** (2 * generation)) < (1.4 + 2 / (size + 1)) * length;
    const further = steady ? Math.sqrt(ofPath * (2 - ofPath) * parents) : 0;
    path = path.map((value, i) => (1 - ofPath) * value + further * (moved[i] as number));
    covariance = covariance.map((row, i) =>
      row.map(
        (value, j) =>
          (1 - ofLine - ofCloud) * value +
          ofLine * (path[i] as number) * (path[j] as number) +
          ofCloud *
            sum(
              chosen.map(
                ({ turned }, k) =>
                  (weights[k] as number) * (turned[i] as number) * (turned[j] as number),
              ),
            ),
      ),
    );
    step *= Math.exp((ofStep / (1 + ofStep)) * (far / length - 1));
    if (generation % 20 === 0)
      console.log(`  generation ${generation}: ${best.cost.toPrecision(4)}`);
  }
  return named(best.at);
}
