import { match } from "../../matching.ts";

/** An equation and the unknowns that stand in it. */
export interface Equation {
  readonly unknowns: ReadonlySet<string>;
}

/**
 * Gives each equation an unknown of its own. Unknowns come with a cost; those of higher cost are drawn
 * upon only where the cheaper ones do not suffice. Equations that get none are left out of the result.
 */
export function matchUnknowns(
  equations: readonly Equation[],
  costs: ReadonlyMap<string, number>,
): Map<number, string> {
  const names = [...costs.keys()];
  const places = new Map(names.map((name, i) => [name, i]));
  const levels = [...new Set(costs.values())].sort((a, b) => a - b);
  const taken = new Map<number, number>();
  let left = equations.map((_, k) => k);
  for (const level of levels) {
    const choices = (k: number): number[] =>
      [...(equations[k] as Equation).unknowns]
        .filter((name) => (costs.get(name) ?? Number.POSITIVE_INFINITY) <= level)
        .map((name) => places.get(name) as number)
        .sort((a, b) => a - b);
    left = match(left, choices, taken);
  }
  return new Map([...taken].map(([place, k]) => [k, names[place] as string]));
}
