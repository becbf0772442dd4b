import {
  compile,
  didYouMean,
  type Expression,
  type FlatSystem,
  number,
  simulate,
  symbolsOf,
} from "@endocrine/engine";
import { FormatError } from "../errors.ts";

/** Numbers by qualified name. */
export type Values = Readonly<Record<string, number>>;

/**
 * The values of all parameters: the modules' own but for those given.
 * @throws FormatError for a name that is no parameter
 */
export function parameterValues({ parameters }: FlatSystem, given: Values): Values {
  const names = parameters.map(({ name }) => name);
  refuseUnknown("parameter", given, names);
  const own = parameters.map(({ name, value }) => [name, value] as const);
  return { ...Object.fromEntries(own), ...given };
}

/**
 * How each state starts: a number, or the formula of its module. A formula that leans on a state that is
 * given becomes the number that the engine makes of it, for the given states take effect after all
 * formulas there, and before them in SBML.
 * @throws FormatError for a name that is no state
 */
export function startsOf(
  system: FlatSystem,
  parameters: Values,
  given: Values,
): ReadonlyMap<string, Expression> {
  const { states } = system;
  refuseUnknown(
    "state",
    given,
    states.map(({ name }) => name),
  );
  const leaning = statesLeaningOn(system, new Set(Object.keys(given)));
  const needsNumbers = states.some(({ name }) => leaning.has(name) && given[name] === undefined);
  const numbers: Values = needsNumbers ? startNumbers(system, parameters) : {};
  return new Map(
    states.map(({ name, start }) => {
      const value = given[name] ?? (leaning.has(name) ? numbers[name] : undefined);
      return [name, value === undefined ? start : number(value)];
    }),
  );
}

function startNumbers(system: FlatSystem, parameters: Values): Values {
  return simulate(compile(system), { start: 0, end: 0, output: { at: [0] }, parameters }).final;
}

/** States whose start formula names one of those given, itself or through assignments and other starts. */
function statesLeaningOn(
  { states, assignments }: FlatSystem,
  given: ReadonlySet<string>,
): ReadonlySet<string> {
  const formulas = new Map<string, Expression>([
    ...assignments.map(({ name, value }) => [name, value] as const),
    ...states.map(({ name, start }) => [name, start] as const),
  ]);
  const users = new Map<string, string[]>();
  for (const [name, formula] of formulas) {
    for (const used of symbolsOf(formula)) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const leaning = new Set<string>();
  const open = [...given];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const user of users.get(name) ?? []) {
      if (leaning.has(user)) continue;
      leaning.add(user);
      open.push(user);
    }
  }
  return leaning;
}

function refuseUnknown(kind: string, given: Values, names: readonly string[]): void {
  const known = new Set(names);
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new FormatError(`there is no ${kind} "${unknown}"${didYouMean(unknown, names)}`);
}
