import { describe, expect, it } from "vitest";
import type { FunctionBuilder } from "../../src/wasm/assembler.ts";
import { Bytes } from "../../src/wasm/encode.ts";
import { ModuleBuilder } from "../../src/wasm/moduleBuilder.ts";

function encoded(write: (bytes: Bytes) => void): number[] {
  const bytes = new Bytes();
  write(bytes);
  return [...bytes.written];
}

type Compiled = Record<string, (...args: number[]) => number>;

/** Instantiates what `fill` puts into a module. */
function instance(fill: (module: ModuleBuilder) => void, imports = {}): Compiled {
  const builder = new ModuleBuilder();
  fill(builder);
  const module = new WebAssembly.Module(builder.encode());
  return new WebAssembly.Instance(module, { engine: imports }).exports as Compiled;
}

describe("numbers in the binary format", () => {
  it("writes LEB128 as DWARF 4, figures 22 and 23, has it", () => {
    expect(encoded((b) => b.unsigned(2))).toEqual([2]);
    expect(encoded((b) => b.unsigned(127))).toEqual([127]);
    expect(encoded((b) => b.unsigned(128))).toEqual([0x80, 1]);
    expect(encoded((b) => b.unsigned(12857))).toEqual([0xb9, 0x64]);
    expect(encoded((b) => b.unsigned(2 ** 32 - 1))).toEqual([255, 255, 255, 255, 15]);
    expect(encoded((b) => b.signed(-2))).toEqual([0x7e]);
    expect(encoded((b) => b.signed(127))).toEqual([0xff, 0]);
    expect(encoded((b) => b.signed(-127))).toEqual([0x81, 0x7f]);
    expect(encoded((b) => b.signed(-128))).toEqual([0x80, 0x7f]);
    expect(encoded((b) => b.signed(64))).toEqual([0xc0, 0]);
    for (const value of [0, 1, -1, 63, 64, -64, -65, 8191, -8192, 2 ** 31 - 1, -(2 ** 31)]) {
      const bytes = encoded((b) => b.signed(value));
      expect(encoded((b) => b.signed64(BigInt(value)))).toEqual(bytes);
    }
    expect(encoded((b) => b.signed64(-(2n ** 63n)))).toEqual([...Array(9).fill(0x80), 0x7f]);
  });

  it("writes doubles low byte first and text with its length", () => {
    expect(encoded((b) => b.double(1))).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    expect(encoded((b) => b.text("exp"))).toEqual([3, 0x65, 0x78, 0x70]);
  });

  it("keeps what it has when it grows", () => {
    const all = encoded((b) => {
      for (let i = 0; i < 1000; i++) b.byte(i & 0xff);
    });
    expect(all).toEqual(Array.from({ length: 1000 }, (_, i) => i & 0xff));
  });
});

describe("assembled modules", () => {
  it("has the bytes of the smallest module with a function", () => {
    const builder = new ModuleBuilder();
    builder.add("two", { results: ["i32"], exported: true, body: (f) => f.i32(2) });
    expect([...builder.encode()]).toEqual([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...[1, 5, 1, 0x60, 0, 1, 0x7f],
      ...[3, 2, 1, 0],
      ...[5, 3, 1, 0, 0],
      ...[7, 16, 2, 3, 0x74, 0x77, 0x6f, 0, 0, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 0],
      ...[10, 6, 1, 4, 0, 0x41, 2, 0x0b],
    ]);
  });

  it("computes, calls, imports and exports", () => {
    const { hypotenuse } = instance(
      (module) => {
        module.import("twice", { parameters: ["f64"], results: ["f64"] });
        module.add("square", {
          parameters: ["f64"],
          results: ["f64"],
          body: (f) => {
            f.get(0);
            f.get(0);
            f.op("f64.mul");
          },
        });
        module.add("hypotenuse", {
          parameters: ["f64", "f64"],
          results: ["f64"],
          exported: true,
          body: (f) => {
            for (const side of [0, 1]) {
              f.get(side);
              f.call("square");
            }
            f.op("f64.add", "f64.sqrt");
            f.call("twice");
          },
        });
      },
      { twice: (x: number) => 2 * x },
    );
    expect(hypotenuse(3, 4)).toBe(10);
  });

  it("loops, branches and decides", () => {
    const body = (f: FunctionBuilder): void => {
      const [k, product] = [f.local("f64"), f.local("f64")];
      f.f64(1);
      f.set(product);
      f.block((done) => {
        f.loop((again) => {
          f.get(k);
          f.get(0);
          f.op("f64.ge");
          f.branchIf(done);
          f.get(k);
          f.f64(1);
          f.op("f64.add");
          f.tee(k);
          f.get(product);
          f.op("f64.mul");
          f.set(product);
          f.branch(again);
        });
      });
      f.get(0);
      f.f64(0);
      f.op("f64.lt");
      f.if(
        () => f.f64(Number.NaN),
        () => f.get(product),
        "f64",
      );
    };
    const { factorial } = instance((module) =>
      module.add("factorial", { parameters: ["f64"], results: ["f64"], exported: true, body }),
    );
    expect([-1, 0, 1, 5, 10].map((n) => factorial(n))).toEqual([Number.NaN, 1, 1, 120, 3628800]);
  });

  it("reads tables from memory, vectors too", () => {
    const { pair, item } = instance((module) => {
      module.add("other", { body() {}, data: Float64Array.of(7) });
      const data = Float64Array.of(1.5, 2.5, 4);
      module.add("item", {
        parameters: ["i32"],
        results: ["f64"],
        exported: true,
        data,
        body: (f) => {
          f.get(0);
          f.i32(3);
          f.op("i32.shl");
          f.load("f64", f.table);
        },
      });
      module.add("pair", {
        results: ["f64"],
        exported: true,
        data,
        body: (f) => {
          const both = f.local("v128");
          f.i32(f.table);
          f.load("v128", 8);
          f.tee(both);
          f.get(both);
          f.op("f64x2.mul");
          f.tee(both);
          f.lane(0);
          f.get(both);
          f.lane(1);
          f.op("f64.add");
        },
      });
    });
    expect([0, 1, 2].map((i) => item(i))).toEqual([1.5, 2.5, 4]);
    expect(pair()).toBe(2.5 ** 2 + 16);
  });

  it("takes apart and puts together bits", () => {
    const { nextAfter, count } = instance((module) => {
      module.add("nextAfter", {
        parameters: ["f64"],
        results: ["f64"],
        exported: true,
        body: (f) => {
          f.get(0);
          f.op("i64.reinterpret_f64");
          f.i64(1n);
          f.op("i64.add", "f64.reinterpret_i64");
        },
      });
      module.add("count", {
        parameters: ["f64"],
        results: ["i32"],
        exported: true,
        body: (f) => {
          f.get(0);
          f.op("i32.trunc_sat_f64_s");
        },
      });
    });
    expect(nextAfter(1)).toBe(1 + Number.EPSILON);
    expect(count(-3.9)).toBe(-3);
    expect(count(Number.NaN)).toBe(0);
  });

  it("writes functions out in place of calls, with locals and returns of their own", () => {
    const content = { parameters: ["f64"], results: ["f64"] } as const;
    const { sum } = instance((module) => {
      module.add("capped", {
        ...content,
        inlined: true,
        data: Float64Array.of(10),
        body: (f) => {
          const most = f.local("f64");
          f.i32(0);
          f.load("f64", f.table);
          f.set(most);
          f.get(0);
          f.get(most);
          f.op("f64.gt");
          f.if(() => {
            f.get(most);
            f.return();
          });
          f.get(0);
        },
      });
      module.add("sum", {
        ...content,
        exported: true,
        body: (f) => {
          // So many locals that their numbers take more than one byte.
          for (let k = 0; k < 200; k++) f.local("f64");
          f.get(0);
          f.inline("capped");
          f.get(0);
          f.f64(2);
          f.op("f64.mul");
          f.inline("capped");
          f.op("f64.add");
        },
      });
    });
    expect([1, 7, 20].map((x) => sum(x))).toEqual([3, 17, 20]);
  });

  it("refuses a call of what is not there and a second function of a name", () => {
    const builder = new ModuleBuilder();
    expect(() => builder.add("f", { body: (f) => f.call("g") })).toThrow(/g is called before/);
    expect(() => builder.add("f", { body: (f) => f.inline("g") })).toThrow(/g is not there/);
    builder.add("h", { body() {} });
    expect(() => builder.add("h", { body() {} })).toThrow(/two functions are named h/);
  });
});
