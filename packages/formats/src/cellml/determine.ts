import { circles, match } from "../matching.ts";
import { fault } from "../xml/element.ts";
import type { Equation } from "./equations.ts";
import { tear } from "./tear.ts";
import type { EquationSystem, Side, Unknown } from "./unknowns.ts";
import type { Quantity } from "./variables.ts";

/** An equation and what it determines. */
export interface Solution extends Unknown {
  readonly equation: Equation;
  /** The side where that stands alone; undefined where the equation has to be solved. */
  readonly alone: Side | undefined;
}

/**
 * Finds what each equation determines. A quantity with an initial value is a constant unless there is
 * an equation that can determine nothing else; then the value is where to begin to solve from.
 * @throws FormatError where an equation is one too many, or a quantity that equations use has none
 */
export function determine(system: EquationSystem): Solution[] {
  const owner = pair(system);
  refuseUndetermined(system, owner);
  refuseUnstarted(system);
  const pairs = [...owner].sort(([, a], [, b]) => a - b);
  const place = new Map(pairs.map(([unknown], k) => [unknown, k]));
  const needs = pairs.map(([unknown, i]) =>
    (system.choices[i] ?? []).flatMap((other) =>
      other === unknown ? [] : (place.get(other) ?? []),
    ),
  );
  const sides = pairs.map(([unknown, i]) => system.sideOf(i, unknown));
  const dependsOn = (k: number): readonly number[] => needs[k] ?? [];
  const solved = tear(pairs.length, dependsOn, {
    always: (k) => sides[k] === undefined,
    rather: (k) => !system.isFree((pairs[k] as [number, number])[0]),
  });
  const mutual = new Set(
    circles(pairs.length, dependsOn)
      .filter(({ length }) => length > 1)
      .flat(),
  );
  return pairs.map(([unknown, i], k): Solution => {
    const equation = system.equations[i] as Equation;
    const { quantity, derivative } = system.unknowns[unknown] as Unknown;
    const alone = solved.has(k) ? undefined : sides[k];
    if (!derivative && quantity.initial !== undefined && alone !== undefined && !mutual.has(k)) {
      const name = `"${quantity.initial.path}"`;
      throw fault(equation.element, `${name} has both an initial value and this equation`);
    }
    return { equation, quantity, derivative, alone };
  });
}

/** The equation of each unknown. */
function pair(system: EquationSystem): Map<number, number> {
  const { equations, choices } = system;
  const owner = new Map<number, number>();
  const open: number[] = [];
  equations.forEach((_, i) => {
    const sides = [system.alone(i, "left"), system.alone(i, "right")];
    const [only, more] = sides.filter((unknown) => unknown !== undefined && system.isFree(unknown));
    if (only === undefined || more !== undefined || owner.has(only)) open.push(i);
    else owner.set(only, i);
  });
  const free = choices.map((all) => all.filter((unknown) => system.isFree(unknown)));
  const rest = match(open, (i) => free[i] ?? [], owner);
  const [extra] = match(rest, (i) => choices[i] ?? [], owner);
  if (extra !== undefined) {
    const names = namesOf(system, choices[extra] ?? []);
    throw refusal(
      system,
      extra,
      `one equation too many: without it ${names} would be determined as well`,
    );
  }
  for (const [unknown, i] of owner)
    if (!system.isFree(unknown)) refuseDoubt(system, owner, unknown, i);
  return owner;
}

/** Refuses an equation that could just as well determine another quantity with an initial value. */
function refuseDoubt(
  system: EquationSystem,
  owner: ReadonlyMap<number, number>,
  unknown: number,
  i: number,
): void {
  const without = new Map(owner);
  without.delete(unknown);
  const choices = (k: number) => (system.choices[k] ?? []).filter((other) => other !== unknown);
  if (match([i], choices, without).length > 0) return;
  const other = [...without.keys()].filter((key) => !owner.has(key));
  const names = namesOf(system, [unknown, ...other]);
  throw refusal(system, i, `one equation too many: ${names} have initial values`);
}

function refuseUndetermined(system: EquationSystem, owner: ReadonlyMap<number, number>): void {
  system.choices.forEach((mentioned, i) => {
    for (const unknown of mentioned) {
      if (owner.has(unknown) || !system.isFree(unknown)) continue;
      const names = namesOf(system, [unknown]);
      throw refusal(system, i, `nothing determines ${names}, which the equation uses`);
    }
  });
}

/** Refuses states that begin nowhere. */
function refuseUnstarted({ states }: EquationSystem): void {
  for (const { givers, initial } of states) {
    const [first] = givers;
    if (initial !== undefined || first === undefined) continue;
    throw fault(
      first.declared.element,
      `"${first.path}" is differentiated but has no initial value`,
    );
  }
}

function namesOf({ unknowns }: EquationSystem, numbers: readonly number[]): string {
  const names = numbers.slice(0, 4).map((number) => {
    const { quantity, derivative } = unknowns[number] as Unknown;
    return `${derivative ? "the rate of " : ""}"${pathOfQuantity(quantity)}"`;
  });
  return names.join(" and ");
}

/** A quantity by the variable that has its initial value, or that gives it to the others. */
function pathOfQuantity({ givers, initial }: Quantity): string {
  return (initial ?? givers[0])?.path ?? "";
}

function refusal({ equations }: EquationSystem, i: number, problem: string): Error {
  return fault((equations[i] as Equation).element, problem);
}
