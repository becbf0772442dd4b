import { FormatError } from "../errors.ts";

/**
 * Names in an order in which each comes after those that it needs, found from `targets` on. Names for
 * which `needs` gives undefined are not part of the graph.
 * @throws FormatError where names need one another in a circle
 */
export function inOrder(
  targets: Iterable<string>,
  needs: (name: string) => Iterable<string> | undefined,
): string[] {
  const done = new Set<string>();
  const order: string[] = [];
  const open = new Set<string>();
  // The stack is kept by hand, for chains may be longer than the call stack.
  const stack: { readonly name: string; readonly rest: Iterator<string> }[] = [];
  const enter = (name: string): void => {
    if (done.has(name)) return;
    const inner = needs(name);
    if (inner === undefined) return;
    if (open.has(name)) throw new FormatError(circle(open, name));
    open.add(name);
    stack.push({ name, rest: inner[Symbol.iterator]() });
  };
  for (const target of targets) {
    enter(target);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        open.delete(top.name);
        done.add(top.name);
        order.push(top.name);
        stack.pop();
      } else enter(next.value);
    }
  }
  return order;
}

function circle(open: ReadonlySet<string>, name: string): string {
  const names = [...open];
  const loop = [...names.slice(names.indexOf(name)), name];
  const shown = loop.length > 8 ? [...loop.slice(0, 7), "...", name] : loop;
  return `these are defined by one another: ${shown.join(" -> ")}`;
}
