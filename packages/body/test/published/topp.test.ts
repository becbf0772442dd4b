import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { topp } from "./topp.ts";

const model = compile(flatten([topp], { timeUnit: "d" }));

function after(days: number, initial: Record<string, number>, SI = 0.72): number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days,
    output: { at: [days] },
    initial,
    parameters: { "topp.SI": SI },
  });
  return ["topp.G", "topp.I", "topp.B"].map(
    (name) => trajectory.columns.get(name)?.values[0] as number,
  );
}

describe("beta-cell mass (Topp 2000)", () => {
  it("rests at 100 mg/dL, 10 mU/L and 300 mg", () => {
    const [G, I, B] = after(2000, { "topp.B": 250 });
    expect(G).toBeCloseTo(100, 2);
    expect(I).toBeCloseTo(10, 2);
    expect(B).toBeCloseTo(300, 1);
  });

  it("makes up for a halved sensitivity by twice the mass", () => {
    const [G, , B] = after(2000, {}, 0.36);
    expect(G).toBeCloseTo(100, 2);
    expect(B).toBeCloseTo(600, 0);
  });

  it("is lost beyond 250 mg/dL", () => {
    const [G, , B] = after(5000, { "topp.G": 300, "topp.I": 2, "topp.B": 30 });
    expect(G).toBeGreaterThan(590);
    expect(B).toBeLessThan(0.1);
  });
});
