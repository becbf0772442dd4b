import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../../scripts/isolated/held.ts";
import { oestradiolBinding } from "../../src/fluids/oestradiolBinding.ts";
import { testosterone } from "../../src/fluids/testosterone.ts";

const plasma = (id: string, value: number, unit: string) =>
  defineModule({
    id,
    about: "Held.",
    parameters: { level: held(value, unit) },
    variables: { plasma: { unit, is: "level" }, albumin: { unit, is: "level" } },
  });

const model = compile(
  flatten(
    [
      testosterone,
      oestradiolBinding,
      plasma("SHBG", 35, "nmol/L"),
      plasma("oestradiol", 100, "pmol/L"),
      plasma("binding", 620, "umol/L"),
    ],
    { timeUnit: "h" },
  ),
);

const signals = [
  "testosterone.free",
  "testosterone.bioavailable",
  "testosterone.freeSHBG",
  "testosterone.cleared",
  "oestradiolBinding.share",
  "oestradiolBinding.onProtein",
];

/** What is bound at levels held: nothing moves at the start of a run. */
function bound(T: number, SHBG: number, oestradiol = 100, albumin = 620): Record<string, number> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 0,
    output: { at: [0] },
    signals,
    parameters: {
      "SHBG.level": SHBG,
      "oestradiol.level": oestradiol,
      "binding.level": albumin,
    },
    initial: { "testosterone.plasma": T },
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, values[0] as number]),
  );
}

describe("binding of testosterone and oestradiol", () => {
  it.each([
    [18, 35, 620, 0.368, 8.58],
    [10, 40, 623, 0.174, 4.07],
  ])(
    "leaves of %d nmol/L at SHBG %d what Vermeulen's root gives",
    (T, SHBG, albumin, free, bio) => {
      const found = bound(T, SHBG, 0, albumin);
      expect((found["testosterone.free"] as number) / 1000).toBeCloseTo(free, 2);
      expect(found["testosterone.bioavailable"]).toBeCloseTo(bio, 0);
    },
  );

  it("balances: bound and free make the total", () => {
    for (const [T, SHBG, E2] of [
      [18, 33, 80],
      [1, 60, 500],
      [3, 350, 60000],
      [60, 20, 200],
    ] as const) {
      const found = bound(T, SHBG, E2);
      const free = (found["testosterone.free"] as number) / 1000;
      const onSHBG = free * (found["testosterone.freeSHBG"] as number);
      expect((onSHBG + (found["testosterone.bioavailable"] as number)) / T).toBeCloseTo(1, 6);
    }
  });

  it("leaves 2 % free in men and 1.5 % in women, and of oestradiol a little more (Sodergard 1982)", () => {
    const man = bound(19, 36, 90, 645);
    const woman = bound(1.2, 60, 400, 645);
    const free = (found: Record<string, number>, T: number) =>
      (found["testosterone.free"] as number) / 1000 / T;
    expect(free(man, 19)).toBeGreaterThan(0.018);
    expect(free(man, 19)).toBeLessThan(0.022);
    expect(free(woman, 1.2)).toBeGreaterThan(0.011);
    expect(free(woman, 1.2)).toBeLessThan(0.016);
    expect(man["oestradiolBinding.share"]).toBeGreaterThan(0.022);
    expect(man["oestradiolBinding.share"]).toBeLessThan(0.03);
    expect(woman["oestradiolBinding.share"]).toBeGreaterThan(0.018);
    expect(woman["oestradiolBinding.share"]).toBeLessThan(0.024);
  });

  it("clears 516 L/m2 a day in men and 304 in women (Saez 1972)", () => {
    const man = ((bound(19, 34)["testosterone.cleared"] as number) * 24) / 19 / 1.85;
    const woman =
      (((bound(1, 58)["testosterone.cleared"] as number) * 24) / 1 / 1.65) * 0.857 ** 0.75;
    expect(Math.abs(man / 516 - 1)).toBeLessThan(0.15);
    expect(Math.abs(woman / 304 - 1)).toBeLessThan(0.15);
  });
});
