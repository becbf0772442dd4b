import type { ClaimResult } from "../report.ts";
import { find } from "../simulation/case.ts";
import { type Claim, expectation, holds, observation } from "./claim.ts";
import { claimsById } from "./claims.ts";

/** Called when a claim is done. */
export type ClaimProgress = (done: number, of: number, id: string) => void;

/**
 * Runs the experiments of the claims (all of them, or those named) and says which hold.
 * @throws InputError where an id is unknown
 */
export function runClaims(
  ids?: readonly string[],
  onProgress?: ClaimProgress,
): readonly ClaimResult[] {
  const chosen = ids === undefined ? claimsById : ids.map((id) => find("claim", claimsById, id));
  const measured = new Map<Claim, Readonly<Record<string, number>>>();
  return chosen.map(({ id, claim }, i) => {
    // statements of two articles share an experiment
    const numbers = measured.get(claim) ?? claim.experiment();
    measured.set(claim, numbers);
    onProgress?.(i + 1, chosen.length, id);
    return judge(id, claim, numbers);
  });
}

/** The verdict on a claim from the numbers of its experiment; a number that is missing fails. */
export function judge(
  id: string,
  claim: Claim,
  numbers: Readonly<Record<string, number>>,
): ClaimResult {
  const value = (name: string): number => numbers[name] ?? Number.NaN;
  return {
    id,
    claim: claim.claim,
    holds: holds(claim, numbers),
    observed: claim.criteria
      .map((criterion) => observation(criterion, value(criterion.of)))
      .join("; "),
    expected: claim.criteria.map(expectation).join("; "),
    note: claim.note,
  };
}
