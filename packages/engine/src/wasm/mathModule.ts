import { webAssembly } from "./host.ts";
import { mathFunctions } from "./math/index.ts";
import { ModuleBuilder } from "./moduleBuilder.ts";

type Unary = (x: number) => number;
type Binary = (x: number, y: number) => number;

/** Functions of doubles, by the names that formulas call them. */
export interface MathLibrary {
  readonly exp: Unary;
  readonly ln: Unary;
  readonly log10: Unary;
  readonly power: Binary;
  readonly sin: Unary;
  readonly cos: Unary;
  readonly tan: Unary;
  readonly sinh: Unary;
  readonly cosh: Unary;
  readonly tanh: Unary;
  readonly arcsin: Unary;
  readonly arccos: Unary;
  readonly arctan: Unary;
  readonly arcsinh: Unary;
  readonly arccosh: Unary;
  readonly arctanh: Unary;
  readonly cbrt: Unary;
  readonly rem: Binary;
}

/** What JavaScript has; it is exact to rounding only where the engine of the day is. */
const javaScript: MathLibrary = {
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  power: Math.pow,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  arcsinh: Math.asinh,
  arccosh: Math.acosh,
  arctanh: Math.atanh,
  cbrt: Math.cbrt,
  rem: (x, y) => x % y,
};

/** The functions in WebAssembly, or undefined where it is missing or forbidden. */
function compiled(): MathLibrary | undefined {
  const host = webAssembly();
  if (host === undefined) return undefined;
  const builder = new ModuleBuilder();
  for (const { name, arity, body, data } of mathFunctions) {
    const parameters = Array.from({ length: arity }, () => "f64" as const);
    builder.add(name, { parameters, results: ["f64"], exported: true, body, data });
  }
  const bytes = builder.encode();
  try {
    const { exports } = new host.Instance(new host.Module(bytes), {});
    return exports as unknown as MathLibrary;
  } catch {
    // A page may forbid WebAssembly as it may forbid `eval`.
    return undefined;
  }
}

let found: { readonly library: MathLibrary; readonly isWasm: boolean } | undefined;

/** Compiles the functions when they are first asked for: to load the engine costs nothing of it. */
function loaded(): { readonly library: MathLibrary; readonly isWasm: boolean } {
  if (found === undefined) {
    const library = compiled();
    found = { library: library ?? javaScript, isWasm: library !== undefined };
  }
  return found;
}

/** Whether WebAssembly can be had here. */
export function hasWebAssembly(): boolean {
  return loaded().isWasm;
}

function deferred(): MathLibrary {
  const library = {} as MathLibrary;
  for (const name of Object.keys(javaScript) as (keyof MathLibrary)[]) {
    const get = (): MathLibrary[typeof name] => {
      Object.defineProperties(library, Object.getOwnPropertyDescriptors({ ...loaded().library }));
      return library[name];
    };
    Object.defineProperty(library, name, { get, configurable: true, enumerable: true });
  }
  return library;
}

/**
 * The functions that formulas in JavaScript call: those of WebAssembly, which give the same bits
 * everywhere, or else those of `Math`.
 */
export const math: MathLibrary = deferred();
