import { factorial } from "../compile/factorial.ts";
import type { FunctionBuilder, ModuleBuilder } from "./assembler.ts";
import { mathFunctions } from "./math/index.ts";
import { math } from "./mathModule.ts";

/** Functions that are written out at each place of use: a call costs more than their code. */
const inlined: ReadonlySet<string> = new Set(["exp", "ln"]);

/** Functions in JavaScript that a module may import. */
export const imports: Readonly<Record<string, unknown>> = { ...math, factorial };

/**
 * Adds the functions of doubles named, with those that they use in turn, and returns what applies one to
 * the values on the stack.
 */
export function addLibrary(
  module: ModuleBuilder,
  wanted: Iterable<string>,
): (f: FunctionBuilder, name: string) => void {
  const functions = new Map(mathFunctions.map((one) => [one.name, one]));
  const tables = new Map<string, number>();
  const names = [...wanted];
  for (const name of names) {
    if (functions.has(name)) continue;
    const parameters =
      name === "power" || name === "rem" ? (["f64", "f64"] as const) : (["f64"] as const);
    module.import(name, { parameters, results: ["f64"] });
  }
  const add = (name: string): void => {
    const content = functions.get(name);
    if (content === undefined || module.has(name)) return;
    content.uses.forEach(add);
    const { arity, body, data } = content;
    const parameters = Array.from({ length: arity }, () => "f64" as const);
    tables.set(name, module.add(name, { parameters, results: ["f64"], body, data }));
  };
  names.forEach(add);
  return (f, name) => {
    const content = inlined.has(name) ? functions.get(name) : undefined;
    if (content === undefined) f.call(name);
    else f.inline(content.arity, content.body, tables.get(name));
  };
}
