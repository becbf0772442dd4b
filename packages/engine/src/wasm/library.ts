import { factorial } from "../compile/factorial.ts";
import type { FunctionBuilder } from "./assembler.ts";
import { mathFunctions } from "./math/index.ts";
import type { MathFunction } from "./mathFunction.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";

/** Functions that are written out at each place of use: a call costs more than their code. */
const inlined: ReadonlySet<string> = new Set(["exp", "ln"]);

/** Functions in JavaScript that a module may import. */
export const imports: Readonly<Record<string, unknown>> = { factorial };

/** The function of vectors of two arguments that does what `name` does to one. */
const ofTwo = (name: string): string => `${name}OfTwo`;

/**
 * Adds the functions of doubles named, with those that they use in turn, and returns what applies one to
 * the values on the stack: of the module's lanes.
 */
export function addLibrary(
  module: ModuleBuilder,
  wanted: Iterable<string>,
): (f: FunctionBuilder, name: string) => void {
  const functions = new Map(mathFunctions.map((one) => [one.name, one]));
  const names = [...wanted];
  const doubles = (arity: number) => Array.from({ length: arity }, () => "f64" as const);
  for (const name of names) {
    if (name in imports) module.import(name, { parameters: doubles(1), results: ["f64"] });
  }
  const add = (name: string): void => {
    const found = functions.get(name);
    if (found === undefined || module.has(name)) return;
    found.uses.forEach(add);
    const { arity, body, data } = found;
    const content = {
      parameters: doubles(arity),
      results: ["f64"] as const,
      body,
      data,
      lanes: 1 as const,
    };
    module.add(name, { ...content, inlined: module.lanes === 1 && inlined.has(name) });
  };
  names.forEach(add);
  if (module.lanes === 2) for (const name of names) addOfTwo(module, name, functions.get(name));
  return (f, name) => {
    const called = module.lanes === 1 ? name : ofTwo(name);
    if (inlined.has(name)) f.inline(called);
    else f.call(called);
  };
}

/** Adds the function of two lanes beside that of one, `found` or imported. */
function addOfTwo(module: ModuleBuilder, name: string, found: MathFunction | undefined): void {
  const { arity = 1, data, bodyOfTwo } = found ?? {};
  const parameters = Array.from({ length: arity }, () => "v128" as const);
  const signature = { parameters, results: ["v128"] as const };
  const eachLane = bodyOfTwo === undefined ? ofTwo(name) : `${name}OfEachLane`;
  module.add(eachLane, { ...signature, body: (f) => laneByLane(f, name, arity) });
  if (bodyOfTwo === undefined) return;
  const body = (f: FunctionBuilder): void => bodyOfTwo(f, eachLane);
  module.add(ofTwo(name), { ...signature, body, data, inlined: inlined.has(name) });
}

/** Writes the function of doubles `name` of the arguments, one lane after the other. */
function laneByLane(f: FunctionBuilder, name: string, arity: number): void {
  for (const lane of [0, 1] as const) {
    for (let i = 0; i < arity; i++) {
      f.get(i);
      f.lane(lane);
    }
    f.call(name);
    if (lane === 0) f.op("f64x2.splat");
    else f.setSecondLane();
  }
}
