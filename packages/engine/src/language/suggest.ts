/** Number of letters to insert, drop, replace or swap with a neighbour to turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The candidate nearest to a mistyped name, or undefined where none is near (more than a third of the
 * letters wrong). A difference of case alone counts half a letter.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name === "") return undefined;
  const lower = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, name.length / 3) + 0.01;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const folded = editDistance(lower, candidate.toLowerCase());
    const distance = Math.min(editDistance(name, candidate), folded + 0.5);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The tail of an error message: `; did you mean "TRH"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const best = nearest(name, candidates);
  return best === undefined ? "" : `; did you mean "${best}"?`;
}
