import { mathFunctions } from "../../../src/wasm/math/index.ts";
import { ModuleBuilder } from "../../../src/wasm/moduleBuilder.ts";

/** Functions of one or two numbers by their names. */
export type Functions = Readonly<Record<string, (x: number, y?: number) => number>>;

/** What the module offers; the others are parts of these. */
export const names: readonly string[] = [
  ...[
    "exp",
    "ln",
    "log10",
    "power",
    "sin",
    "cos",
    "tan",
    "sinh",
    "cosh",
    "tanh",
    "arcsin",
    "arccos",
  ],
  ...["arctan", "arcsinh", "arccosh", "arctanh", "cbrt", "rem"],
];

/** A fresh module with all functions of `src/wasm/math`, instantiated. */
export function instantiate(): Functions {
  const module = new ModuleBuilder();
  for (const { name, arity, body, data } of mathFunctions) {
    const parameters = arity === 1 ? (["f64"] as const) : (["f64", "f64"] as const);
    module.add(name, { parameters, results: ["f64"], body, data, exported: true });
  }
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()));
  return instance.exports as unknown as Functions;
}
