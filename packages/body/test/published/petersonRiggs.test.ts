import { type Action, compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { petersonRiggs } from "./petersonRiggs.ts";

const model = compile(flatten([petersonRiggs], { timeUnit: "h" }));

function run(
  hours: readonly number[],
  signals: readonly string[],
  parameters: Readonly<Record<string, number>> = {},
  actions: readonly Action[] = [],
): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours.at(-1) as number,
    output: { at: hours },
    signals: signals.map((name) => `peterson.${name}`),
    parameters,
    actions,
    rtol: 1e-7,
  });
  return signals.map((name) => [...(trajectory.columns.get(`peterson.${name}`)?.values ?? [])]);
}

const year = (parameters: Readonly<Record<string, number>>) =>
  run([8760], ["PTHc", "Ca", "PO", "D3", "OCpercent", "OBpercent"], parameters).map(
    ([last]) => last as number,
  );

describe("bone and calcium (Peterson and Riggs 2010)", () => {
  it("rests at its initial values", () => {
    const [PTH, Ca, PO, D3, OC, OB] = year({});
    expect(PTH).toBeCloseTo(3.85, 2);
    expect(Ca).toBeCloseTo(2.35, 3);
    expect(PO).toBeCloseTo(1.2, 3);
    expect(D3).toBeCloseTo(90, 0);
    expect(OC).toBeCloseTo(99.9, 0);
    expect(OB).toBeCloseTo(100, 0);
  });

  it.each([
    ["PTH secretion x2", { "peterson.PTHsecretion": 2 }, [4.95, 2.457, 1.206, 89.87, 177, 118.1]],
    [
      "PTH secretion x0.01",
      { "peterson.PTHsecretion": 0.01 },
      [0.65, 1.908, 1.242, 73.2, 13.7, 55.3],
    ],
    ["half of filtration", { "peterson.GFR": 3 }, [4.99, 2.457, 1.273, 74.8, 183.7, 119.4]],
    ["a sixth of filtration", { "peterson.GFR": 1 }, [10.9, 2.594, 1.596, 20.43, 356, 139.7]],
  ] as const)("%s", (_, parameters, published) => {
    const got = year(parameters);
    published.forEach((value, i) => {
      expect(Math.abs((got[i] as number) / value - 1)).toBeLessThan(0.01);
    });
  });

  it("20 ug of teriparatide: 28.9 pmol/L at 0.4 h, calcium 2.379 at 4.3 h", () => {
    const dose = [{ at: 0, add: { "peterson.TERISC": (20 * 1e6) / 4117.8 } }];
    const [PTH = [], Ca = []] = run([0.36, 4.26], ["PTHc", "Ca"], {}, dose);
    expect(PTH[0]).toBeCloseTo(28.9, 0);
    expect(Ca[1]).toBeCloseTo(2.379, 3);
  });

  it("denosumab every 168 days: osteoclasts 11 % on day 72 and 19 % at the end, density +4.0 and +5.2 %", () => {
    const doses = [0, 4032].map((at) => ({
      at,
      add: { "peterson.DENSC": 60 * 1e6 * 0.729 },
    }));
    const [OC = [], C = [], BMD = []] = run(
      [336, 72 * 24, 4031.9, 8064],
      ["OCpercent", "C", "BMDlsDEN"],
      {},
      doses,
    );
    expect(C[0]).toBeGreaterThan(8400);
    expect(OC[1]).toBeCloseTo(11.2, 0);
    expect(OC[2]).toBeCloseTo(19, 0);
    expect(BMD[2]).toBeCloseTo(1.04, 2);
    expect(BMD[3]).toBeCloseTo(1.0521, 2);
  });
});
