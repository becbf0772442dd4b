import { expect, test } from "vitest";
import { addLibrary } from "../../../src/wasm/library.ts";
import { ModuleBuilder } from "../../../src/wasm/moduleBuilder.ts";
import { bitsOf, Draws, special } from "./arguments.ts";
import { instantiate, names } from "./instance.ts";

const binary = new Set(["power", "rem"]);

/** Applies every function to two pairs of arguments at once. */
function instantiateTwo(): (
  name: string,
  first: readonly number[],
  second: readonly number[],
) => Float64Array {
  const module = new ModuleBuilder(48, 2);
  const apply = addLibrary(module, names);
  for (const name of names) {
    const body = (f: Parameters<typeof apply>[0]): void => {
      f.i32(0);
      for (const address of binary.has(name) ? [0, 16] : [0]) {
        f.i32(address);
        f.load("v128");
      }
      apply(f, name);
      f.store("v128", 32);
    };
    module.add(`apply ${name}`, { exported: true, body });
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.encode()));
  const { buffer } = exports.memory as WebAssembly.Memory;
  const memory = new Float64Array(buffer, 0, 6);
  return (name, [x0, y0 = 0], [x1, y1 = 0]) => {
    memory.set([x0!, x1!, y0, y1]);
    (exports[`apply ${name}`] as () => void)();
    return memory.slice(4);
  };
}

const one = instantiate();
const two = instantiateTwo();

function expectSame(name: string, first: readonly number[], second: readonly number[]): void {
  const [a, b] = two(name, first, second);
  for (const [found, [x, y]] of [
    [a, first],
    [b, second],
  ] as const) {
    const right = one[name]!(x!, y);
    if (bitsOf(found!) === bitsOf(right)) continue;
    expect.unreachable(`${name}(${x}, ${y}) beside (${first} | ${second}): ${found}, not ${right}`);
  }
}

test("two lanes give the bits of one, for ordinary arguments, any double and special ones, mixed", () => {
  const draws = new Draws(11);
  for (const name of names) {
    for (let i = 0; i < 2000; i++) {
      expectSame(
        name,
        [draws.between(-2, 2), draws.between(-8, 8)],
        [draws.magnitude(-20, 20), draws.signed(-4, 4)],
      );
      expectSame(
        name,
        [draws.magnitude(-9, 9), draws.between(-90, 90)],
        [draws.magnitude(-1074, 1023), draws.between(-1, 1)],
      );
      expectSame(
        name,
        [draws.pattern(), draws.between(-2, 2)],
        [draws.between(0.5, 2), draws.pattern()],
      );
    }
    for (const x of special) {
      const ordinary = draws.between(0.1, 3);
      for (const y of [-0.5, 3, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
        expectSame(name, [x, y], [ordinary, 1.5]);
        expectSame(name, [ordinary, 1.5], [x, y]);
        expectSame(name, [x, y], [special[special.length - 1]!, y]);
      }
    }
  }
});
