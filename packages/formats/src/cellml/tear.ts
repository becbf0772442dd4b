import { circles } from "../matching.ts";

/** Which items to take. */
export interface Choice {
  readonly always: (item: number) => boolean;
  /** Of a circle, these before others. */
  readonly rather: (item: number) => boolean;
}

/** Circles above this are taken whole: to look for the fewest would take too long. */
const largest = 2000;

/**
 * Which of some items to solve for together so that the others follow one after another: besides those
 * of `always`, enough of each circle of dependences to open it, first where most of it runs through.
 */
export function tear(
  count: number,
  dependsOn: (item: number) => readonly number[],
  { always, rather }: Choice,
): Set<number> {
  const torn = new Set<number>();
  for (let item = 0; item < count; item++) if (always(item)) torn.add(item);
  const open = [Array.from({ length: count }, (_, item) => item)];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const members = part.filter((item) => !torn.has(item));
    const place = new Map(members.map((item, i) => [item, i]));
    const edges = members.map((item) => dependsOn(item).flatMap((other) => place.get(other) ?? []));
    for (const circle of circles(members.length, (i) => edges[i] ?? [])) {
      if (circle.length < 2) continue;
      if (circle.length > largest) {
        for (const i of circle) torn.add(members[i] as number);
        continue;
      }
      const better = circle.filter((i) => rather(members[i] as number));
      const through = busiest(circle, edges, better.length > 0 ? better : circle);
      torn.add(members[through] as number);
      open.push(circle.map((i) => members[i] as number));
    }
  }
  return torn;
}

/** The candidate of a circle with the most ways in times ways out within it. */
function busiest(
  circle: readonly number[],
  edges: readonly (readonly number[])[],
  candidates: readonly number[],
): number {
  const ways = new Map(circle.map((item) => [item, { in: 0, out: 0 }]));
  for (const [item, from] of ways) {
    for (const other of edges[item] ?? []) {
      const to = ways.get(other);
      if (to === undefined) continue;
      from.out++;
      to.in++;
    }
  }
  const weight = (item: number): number => (ways.get(item)?.in ?? 0) * (ways.get(item)?.out ?? 0);
  return candidates.reduce((best, item) => (weight(item) > weight(best) ? item : best));
}
