import katex from "katex";
import { formulaToTex, nameToTex } from "../../../apps/web/src/network/equation.ts";
import type { FunctionDefinition, ModuleDefinition } from "../../../packages/engine/src/index.ts";

/** Functions of a module by the number of their arguments. */
export function argumentCounts({ functions = {} }: ModuleDefinition): ReadonlyMap<string, number> {
  return new Map(Object.entries(functions).map(([name, { args }]) => [name, args.length]));
}

/** TeX as MathML, which needs no fonts, scales and is read aloud; without the TeX, which would be found by a search. */
export function mathml(tex: string): string {
  const html = katex.renderToString(tex, {
    output: "mathml",
    displayMode: true,
    throwOnError: true,
    strict: false,
  });
  return html
    .replace(/<annotation[\s\S]*?<\/annotation>/g, "")
    .replace(/^<span class="katex">|<\/span>$/g, "")
    .replace(/<\/?semantics>/g, "");
}

/** A quantity and what it equals. */
export function equality(module: ModuleDefinition, name: string, formula: string): string {
  return mathml(`${nameToTex(name)} = ${formulaToTex(formula, argumentCounts(module))}`);
}

/** A function of the module and what it is. */
export function functionEquality(
  module: ModuleDefinition,
  name: string,
  { args, is }: FunctionDefinition,
): string {
  const head = `${nameToTex(name)}\\left(${args.map(nameToTex).join(", ")}\\right)`;
  return mathml(`${head} = ${formulaToTex(is, argumentCounts(module))}`);
}

/** A state and its rate of change. */
export function rateEquality(module: ModuleDefinition, name: string, rate: string): string {
  const side = `\\frac{\\mathrm{d}\\,${nameToTex(name)}}{\\mathrm{d}t}`;
  return mathml(`${side} = ${formulaToTex(rate, argumentCounts(module))}`);
}

/** A state and where it starts. */
export function startEquality(module: ModuleDefinition, name: string, start: string): string {
  return mathml(`${nameToTex(name)}(0) = ${formulaToTex(start, argumentCounts(module))}`);
}

/** A condition, as of an event. */
export function condition(module: ModuleDefinition, formula: string): string {
  return mathml(formulaToTex(formula, argumentCounts(module)));
}
