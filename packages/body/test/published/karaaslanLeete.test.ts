import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { karaaslanLeete } from "./karaaslanLeete.ts";

const model = compile(flatten([karaaslanLeete], { timeUnit: "min" }));
const signals = [
  "Pma",
  "output",
  "GFR",
  "Csod",
  "aldosterone",
  "PRA",
  "AngII",
  "ADH",
  "urine",
  "ecf",
];

function after(days: number, parameters: Record<string, number>): Record<string, number> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days * 1440,
    output: { at: [days * 1440] },
    signals: signals.map((name) => `leete.${name}`),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [`leete.${name}`, value]),
    ),
  });
  return Object.fromEntries(
    signals.map((name) => [name, trajectory.columns.get(`leete.${name}`)?.values[0] as number]),
  );
}

describe("long-term pressure (Karaaslan 2005, Leete and Layton 2019), a man, potassium 4.2", () => {
  it("rests as published", () => {
    const rest = after(300, {});
    const published = {
      Pma: 102.28,
      output: 4.865,
      GFR: 0.1303,
      Csod: 144.03,
      aldosterone: 83.4,
      PRA: 16.42,
      AngII: 4.33,
      ADH: 4.36,
      urine: 0.00133,
      ecf: 15.11,
    };
    for (const [name, value] of Object.entries(published)) {
      expect(Math.abs((rest[name] as number) / value - 1), name).toBeLessThan(0.006);
    }
  });

  it.each([
    [0.05, 99.87, 92.8, 19.1, 14.91],
    [0.25, 106.1, 73.2, 13.2, 15.41],
    [0.4, 111.0, 65.1, 10.7, 15.76],
    [0.6, 116.57, 58.0, 8.87, 16.14],
  ])(
    "ten days on %d mEq of sodium a minute: pressure %d, aldosterone %d, renin activity %d",
    (intake, Pma, aldosterone, PRA, ecf) => {
      const end = after(10, { intake });
      expect(Math.abs((end.Pma as number) / Pma - 1)).toBeLessThan(0.003);
      expect(Math.abs((end.aldosterone as number) / aldosterone - 1)).toBeLessThan(0.01);
      expect(Math.abs((end.PRA as number) / PRA - 1)).toBeLessThan(0.01);
      expect(Math.abs((end.ecf as number) / ecf - 1)).toBeLessThan(0.003);
    },
  );

  it("rests at pressure 105.3, aldosterone 173 and renin activity 13.8 with potassium 5", () => {
    const rest = after(60, { potassium: 5 });
    expect(Math.abs((rest.Pma as number) / 105.3 - 1)).toBeLessThan(0.004);
    expect(Math.abs((rest.aldosterone as number) / 173 - 1)).toBeLessThan(0.015);
    expect(Math.abs((rest.PRA as number) / 13.8 - 1)).toBeLessThan(0.02);
  });

  it("answers to two weeks of angiotensin II and of AT1 blockade as published", () => {
    const infused = after(14, { infusion: 5 });
    expect(Math.abs((infused.Pma as number) / 110.33 - 1)).toBeLessThan(0.005);
    expect(Math.abs((infused.aldosterone as number) / 119.9 - 1)).toBeLessThan(0.02);
    const blocked = after(14, { blockade: 0.94 });
    expect(Math.abs((blocked.Pma as number) / 92.46 - 1)).toBeLessThan(0.01);
    expect(Math.abs((blocked.PRA as number) / 77 - 1)).toBeLessThan(0.03);
    expect(Math.abs((blocked.AngII as number) / 22.6 - 1)).toBeLessThan(0.03);
  });
});
