import { type Criterion, meets } from "../claims/claim.ts";
import type { Combination } from "./combination.ts";
import { combinations } from "./combinations.ts";

/** One number of a combination, and whether it lies in its range; one that is missing does not. */
export interface Finding {
  readonly criterion: Criterion;
  readonly value: number;
  readonly holds: boolean;
}

/** What the experiment of a combination found, criterion by criterion. */
export interface CombinationResult {
  readonly combination: Combination;
  readonly findings: readonly Finding[];
}

/** Runs the experiments of all combinations. */
export function runCombinations(
  chosen: readonly Combination[] = combinations,
): readonly CombinationResult[] {
  return chosen.map((combination) => {
    const numbers = combination.experiment();
    const findings = combination.criteria.map((criterion) => {
      const value = numbers[criterion.of] ?? Number.NaN;
      return { criterion, value, holds: meets(criterion, value) };
    });
    return { combination, findings };
  });
}
