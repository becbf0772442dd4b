/** An equation and the unknowns that stand in it. */
export interface Equation {
  readonly unknowns: ReadonlySet<string>;
}

/**
 * Gives each equation an unknown of its own (Kuhn's augmenting paths). Unknowns come with a cost;
 * those of higher cost are drawn upon only where the cheaper ones do not suffice. Equations that get
 * none are left out of the result.
 */
export function matchUnknowns(
  equations: readonly Equation[],
  costs: ReadonlyMap<string, number>,
): Map<number, string> {
  const levels = [...new Set(costs.values())].sort((a, b) => a - b);
  const owner = new Map<string, number>();
  const matched = new Set<number>();
  for (const level of levels) {
    const allowed = [...costs].filter(([, cost]) => cost <= level).map(([name]) => name);
    for (let k = 0; k < equations.length; k++) {
      if (!matched.has(k) && augment(k, equations, allowed, owner)) matched.add(k);
    }
    if (matched.size === equations.length) break;
  }
  return new Map([...owner].map(([name, k]) => [k, name]));
}

function augment(
  first: number,
  equations: readonly Equation[],
  allowed: readonly string[],
  owner: Map<string, number>,
): boolean {
  const tried = new Set<string>();
  const visit = (k: number): boolean => {
    for (const name of allowed) {
      if (!equations[k]?.unknowns.has(name) || tried.has(name)) continue;
      tried.add(name);
      const other = owner.get(name);
      if (other !== undefined && !visit(other)) continue;
      owner.set(name, k);
      return true;
    }
    return false;
  };
  return visit(first);
}
