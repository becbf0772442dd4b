import { factorial } from "../compile/factorial.ts";
import type { FunctionBuilder } from "./assembler.ts";
import { mathFunctions } from "./math/index.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";

/** Functions that are written out at each place of use: a call costs more than their code. */
const inlined: ReadonlySet<string> = new Set(["exp", "ln"]);

/** Functions in JavaScript that a module may import. */
export const imports: Readonly<Record<string, unknown>> = { factorial };

/**
 * Adds the functions of doubles named, with those that they use in turn, and returns what applies one to
 * the values on the stack.
 */
export function addLibrary(
  module: ModuleBuilder,
  wanted: Iterable<string>,
): (f: FunctionBuilder, name: string) => void {
  const functions = new Map(mathFunctions.map((one) => [one.name, one]));
  const names = [...wanted];
  for (const name of names) {
    if (name in imports) module.import(name, { parameters: ["f64"], results: ["f64"] });
  }
  const add = (name: string): void => {
    const found = functions.get(name);
    if (found === undefined || module.has(name)) return;
    found.uses.forEach(add);
    const { arity, body, data } = found;
    const parameters = Array.from({ length: arity }, () => "f64" as const);
    const content = { parameters, results: ["f64"] as const, body, data };
    module.add(name, { ...content, inlined: inlined.has(name) });
  };
  names.forEach(add);
  return (f, name) => {
    if (inlined.has(name)) f.inline(name);
    else f.call(name);
  };
}
