import { describe, expect, it } from "vitest";
import { aggregate, reduceByTerm } from "../../src/sedml/run/aggregate.ts";
import { concatenate, type NumberArray, stack, vector } from "../../src/sedml/run/array.ts";

const values = Float64Array.of(4, 1, 7, 2);
const gap = Float64Array.of(4, Number.NaN, 7, 1);

function term(kisao: string, numbers: Float64Array): number {
  const reduced = reduceByTerm(vector(numbers, "task"), `KISAO:${kisao}`, [], {});
  expect(reduced.shape).toEqual([]);
  return reduced.values[0] as number;
}

describe("an aggregate function", () => {
  it("makes one number of all", () => {
    expect(aggregate("min", values)).toBe(1);
    expect(aggregate("max", values)).toBe(7);
    expect(aggregate("sum", values)).toBe(14);
    expect(aggregate("product", values)).toBe(56);
    expect(aggregate("count", values)).toBe(4);
    expect(aggregate("mean", values)).toBe(3.5);
    expect(aggregate("variance", values)).toBe(5.25);
    expect(aggregate("stdev", values)).toBe(Math.sqrt(5.25));
  });

  it("by term minds missing values or passes them over", () => {
    expect(term("0000857", values)).toBe(3);
    expect(term("0000843", values)).toBe(Math.sqrt(5.25 / 4));
    const pairs = [
      ["0000841", "0000825", 4],
      ["0000830", "0000828", 7],
      ["0000840", "0000829", 1],
      ["0000845", "0000844", 12],
      ["0000847", "0000846", 28],
      ["0000857", "0000856", 4],
      ["0000859", "0000858", 6],
      ["0000842", "0000826", Math.sqrt(6)],
      ["0000843", "0000827", Math.sqrt(2)],
    ] as const;
    for (const [minding, passing, value] of pairs) {
      expect(term(minding, gap), minding).toBeNaN();
      expect(term(passing, gap), passing).toBeCloseTo(value, 12);
    }
    expect(term("0000853", gap)).toBe(4);
    expect(term("0000852", gap)).toBe(3);
    expect(term("0000825", Float64Array.of(Number.NaN))).toBeNaN();
  });

  it("goes along the dimensions of the tasks named", () => {
    const array: NumberArray = stack([vector(values, "inner"), vector(gap, "inner")], "outer");
    expect(array).toMatchObject({ shape: [2, 4], dimensions: ["outer", "inner"] });
    const outer = reduceByTerm(array, "KISAO:0000825", ["outer"], {});
    expect([...outer.values]).toEqual([4, 1, 7, 1.5]);
    const inner = reduceByTerm(array, "KISAO_0000828", ["inner"], {});
    expect([...inner.values]).toEqual([7, 7]);
    expect(() => reduceByTerm(array, "KISAO:0000825", ["other"], {})).toThrow(
      'there is no dimension of "other" here, only of outer, inner',
    );
    expect(() => reduceByTerm(array, "KISAO:0000019", [], {})).toThrow("is no function");
  });
});

describe("arrays", () => {
  it("are stacked with NaN where one is shorter, whatever their rank", () => {
    const pair = stack([vector(Float64Array.of(1, 2), "a"), vector(Float64Array.of(3), "a")], "b");
    expect([...pair.values]).toEqual([1, 2, 3, Number.NaN]);
    const mixed = stack([pair, vector(Float64Array.of(5, 6, 7), "a")], "c");
    expect(mixed.shape).toEqual([2, 2, 3]);
    const none = Number.NaN;
    expect([...mixed.values]).toEqual([1, 2, none, 3, none, none, 5, 6, 7, none, none, none]);
  });

  it("keep a unit that all have", () => {
    const one = (unit: string) => vector(Float64Array.of(1), "a", unit);
    expect(stack([one("mol"), one("mol")], "b").unit).toBe("mol");
    expect(concatenate([one("mol"), one("g")], "b").unit).toBeUndefined();
  });
});
