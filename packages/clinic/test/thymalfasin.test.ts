import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { thymalfasin } from "../src/treatments/drugs/thymalfasin.ts";

const model = compile(flatten([personOf(30), thymalfasin], { timeUnit: "h" }));

describe("thymosin alpha-1 under the skin", () => {
  const hours = Array.from({ length: 481 }, (_, i) => i / 20);
  const { trajectory } = simulate(model, {
    start: 0,
    end: 24,
    output: { at: hours },
    initial: { "thymalfasin.depot": 1.6 },
    signals: ["thymalfasin.plasma"],
  });
  const plasma = [...(trajectory.columns.get("thymalfasin.plasma")?.values ?? [])];
  const highest = Math.max(...plasma);

  it("peaks at 1 to 2 h with 30 to 80 ug/L after 1.6 mg", () => {
    const at = hours[plasma.indexOf(highest)] as number;
    expect(at).toBeGreaterThan(1);
    expect(at).toBeLessThan(2);
    expect(highest).toBeGreaterThan(30);
    expect(highest).toBeLessThan(80);
  });

  it("has an area of 95 to 267 ug h/L and is gone within the day", () => {
    const area = plasma.reduce((sum, value) => sum + value / 20, 0);
    expect(area).toBeGreaterThan(95);
    expect(area).toBeLessThan(267);
    expect(plasma.at(-1)).toBeLessThan(0.1);
  });
});
