import { expect, test } from "vitest";
import { compile, conversionFactor, flatten, parseUnit, simulate } from "../../src/index.ts";
import { module, parameter, type Sketch } from "./support.ts";

const substances = {
  thyroxine: { molarMass: 776.87, source: "PubChem" },
  hormone: { molarMass: 28_000, activity: 4.93e6, source: "a standard" },
};

function final(sketches: readonly Sketch[], end = 10, timeUnit = "h") {
  const system = flatten(sketches.map(module), { timeUnit, substances });
  const { trajectory, final } = simulate(compile(system), {
    start: 0,
    end,
    output: { at: [end] },
    signals: [...system.states, ...system.assignments].map(({ name }) => name),
  });
  const values = new Map([...trajectory.columns].map(([name, { values }]) => [name, values[0]!]));
  return { final, values };
}

test("a link converts scale, and mass to amount by the molar mass of its substance", () => {
  const { values } = final([
    {
      id: "blood",
      parameters: {
        T4: parameter(80, "ug/L"),
        TSH: parameter(2, "m[IU]/L"),
        volume: parameter(3, "L"),
      },
    },
    {
      id: "cell",
      inputs: {
        T4: { from: "blood.T4", unit: "nmol/L", meaning: "", substance: "thyroxine" },
        TSH: { from: "blood.TSH", unit: "pmol/L", meaning: "", substance: "hormone" },
        volume: { from: "blood.volume", unit: "mL", meaning: "" },
        drug: { from: "pharmacy.level", unit: "mg", meaning: "", absent: 7 },
      },
      variables: {
        seenT4: { unit: "nmol/L", is: "T4" },
        seenTSH: { unit: "pmol/L", is: "TSH" },
        seenVolume: { unit: "mL", is: "volume" },
        pool: { unit: "umol", is: "T4*volume" },
        seenDrug: { unit: "g", is: "drug" },
      },
    },
  ]);
  expect(values.get("cell.seenT4")).toBeCloseTo((80 / 776.87) * 1000, 9);
  // 2e-3 IU / (4.93e6 IU/g) / (28000 g/mol) in pmol
  expect(values.get("cell.seenTSH")).toBeCloseTo((2e-3 / 4.93e6 / 28_000) * 1e12, 9);
  expect(values.get("cell.seenVolume")).toBe(3000);
  expect(values.get("cell.pool")).toBeCloseTo((80 * 3) / 776.87, 12);
  expect(values.get("cell.seenDrug")).toBeCloseTo(0.007, 15);
});

test("a link through links converts at each of them", () => {
  const { values } = final([
    { id: "a", parameters: { x: parameter(1, "g") } },
    { id: "b", inputs: { x: { from: "a.x", unit: "mg", meaning: "" } } },
    {
      id: "c",
      inputs: { x: { from: "b.x", unit: "umol", meaning: "", substance: "thyroxine" } },
      variables: { seen: { unit: "nmol", is: "x" } },
    },
  ]);
  expect(values.get("c.seen")).toBeCloseTo(1e9 / 776.87, 4);
});

test("rates, sums, comparisons and choices convert inside formulas", () => {
  const { values, final: end } = final([
    {
      parameters: {
        perDay: parameter(24, "/d"),
        dose: parameter(2, "mg"),
        more: parameter(500, "ug"),
        flow: parameter(1, "mL/min"),
        minute: parameter(1, "min"),
      },
      states: {
        x: { unit: "mg", start: 1, rate: "perDay*dose" },
        urine: { unit: "L", start: 0, rate: "flow" },
      },
      variables: {
        sum: { unit: "ug", is: "dose + more" },
        less: { unit: "1", is: "dose < more" },
        most: { unit: "mg", is: "max(more, dose)" },
        choice: { unit: "g", is: "piecewise(more, dose < more, dose)" },
        share: { unit: "%", is: "more/dose" },
        log: { unit: "1", is: "log10(dose/more)" },
        side: { unit: "ug", is: "sqrt(dose*more)" },
        hours: { unit: "h", is: "time + 30*minute" },
      },
    },
  ]);
  expect(end["m.x"]).toBeCloseTo(21, 6);
  expect(end["m.urine"]).toBeCloseTo(0.6, 8);
  expect(values.get("m.sum")).toBeCloseTo(2500, 9);
  expect(values.get("m.less")).toBe(0);
  expect(values.get("m.most")).toBe(2);
  expect(values.get("m.choice")).toBeCloseTo(2e-3, 12);
  expect(values.get("m.share")).toBeCloseTo(25, 10);
  expect(values.get("m.log")).toBeCloseTo(Math.log10(4), 12);
  expect(values.get("m.side")).toBeCloseTo(1000, 9);
  expect(values.get("m.hours")).toBeCloseTo(10.5, 12);
});

test("the run's time unit changes the clock, not the course", () => {
  const decay: Sketch = {
    parameters: { halfLife: parameter(7, "d") },
    states: { T4: { unit: "nmol", start: 100, rate: "-ln(2)/halfLife*T4" } },
  };
  for (const [unit, week] of [
    ["d", 7],
    ["h", 168],
    ["s", 604_800],
    ["wk", 1],
  ] as const) {
    expect(final([decay], week, unit).final["m.T4"]).toBeCloseTo(50, 3);
  }
});

test("start values and events convert too, with the substance of what they set", () => {
  const { final: end } = final([
    {
      parameters: { dose: parameter(776.87, "ug"), hour: parameter(1, "h") },
      states: {
        gut: { unit: "nmol", start: "dose", rate: "0", substance: "thyroxine" },
        pool: { unit: "nmol", start: 0, rate: "0", substance: "thyroxine" },
      },
      events: { tablet: { when: "time >= hour", set: { pool: "pool + 2*gut" } } },
    },
    {
      id: "second",
      parameters: { dose: parameter(776.87, "ug"), hour: parameter(1, "h") },
      states: { pool: { unit: "nmol", start: 0, rate: "0", substance: "thyroxine" } },
      events: { tablet: { when: "time >= hour", set: { pool: "dose" } } },
    },
  ]);
  expect(end["m.gut"]).toBeCloseTo(1000, 9);
  expect(end["m.pool"]).toBeCloseTo(2000, 9);
  expect(end["second.pool"]).toBeCloseTo(1000, 9);
});

test("UCUM codes convert by their definitions", () => {
  const factor = (from: string, to: string) => conversionFactor(parseUnit(from), parseUnit(to));
  expect(factor("mm[Hg]", "kPa")).toBeCloseTo(0.133322, 9);
  expect(factor("kcal/d", "W")).toBeCloseTo(4184 / 86_400, 12);
  expect(factor("mg/dL", "g/L")).toBe(0.01);
  expect(factor("{beats}/min", "Hz")).toBeCloseTo(1 / 60, 15);
  expect(factor("10*6/uL", "/L")).toBeCloseTo(1e12, 0);
  expect(() => factor("mg", "mol")).toThrow(
    "mg does not convert to mol unless a substance gives the molar mass or activity",
  );
});
