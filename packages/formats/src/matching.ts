/**
 * Pairs each left item with one of the right items that it may have, as many as can be (augmenting
 * paths). `taken` holds the left partner of each right item and may come with pairs in it.
 * @returns the left items that are left over
 */
export function match(
  left: readonly number[],
  choices: (left: number) => Iterable<number>,
  taken: Map<number, number>,
): number[] {
  return left.filter((start) => !augment(start, choices, taken));
}

/** Breadth-first: a chain of thousands of equations is no stack of thousands of calls. */
function augment(
  start: number,
  choices: (left: number) => Iterable<number>,
  taken: Map<number, number>,
): boolean {
  /** Right item -> the left item that reached it. */
  const reached = new Map<number, number>();
  /** Left item -> the right item it gives up. */
  const gives = new Map<number, number>();
  const queue = [start];
  for (const item of queue) {
    for (const right of choices(item)) {
      if (reached.has(right)) continue;
      reached.set(right, item);
      const owner = taken.get(right);
      if (owner !== undefined) {
        gives.set(owner, right);
        queue.push(owner);
        continue;
      }
      for (let free: number | undefined = right; free !== undefined; ) {
        const next = reached.get(free) as number;
        taken.set(free, next);
        free = gives.get(next);
      }
      return true;
    }
  }
  return false;
}

/**
 * Sets of items that depend on one another in a circle (strongly connected components); an item
 * alone is in a set of its own.
 */
export function circles(
  count: number,
  dependsOn: (item: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Array<number>(count).fill(-1);
  const lowest = new Array<number>(count).fill(0);
  const stack: number[] = [];
  const waiting = new Set<number>();
  const found: number[][] = [];
  let next = 0;
  for (let start = 0; start < count; start++) {
    if (order[start] !== -1) continue;
    const path = [{ item: start, edges: dependsOn(start), at: 0 }];
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { item } = top;
      const to = top.edges[top.at++];
      if (to === undefined) {
        path.pop();
        const below = path.at(-1)?.item;
        if (below !== undefined) {
          lowest[below] = Math.min(lowest[below] as number, lowest[item] as number);
        }
        if (lowest[item] === order[item]) {
          const members = stack.splice(stack.lastIndexOf(item));
          for (const member of members) waiting.delete(member);
          found.push(members);
        }
      } else if (order[to] === -1) {
        enter(to);
        path.push({ item: to, edges: dependsOn(to), at: 0 });
      } else if (waiting.has(to)) {
        lowest[item] = Math.min(lowest[item] as number, order[to] as number);
      }
    }
  }
  return found;

  function enter(item: number): void {
    order[item] = lowest[item] = next++;
    stack.push(item);
    waiting.add(item);
  }
}
