import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { describe, expect, it } from "vitest";
import { course, decayingInsulin, heldInsulin, system, type Values } from "./system.ts";

const clamped = system(heldInsulin);

/** Glucose that holds glucose after six hours at an insulin level, and what liver and tissues do; mg/kg/min. */
function clamp(insulin: number, parameters: Values = {}, held = 5.093) {
  let [low, high] = [-3, 8];
  let release = 0;
  let fattyAcids = 0;
  for (let i = 0; i < 30; i++) {
    const infusion = (low + high) / 2;
    const found = course(clamped, ["glucose.plasma", "liver.release", "FFA.plasma"], {
      hours: [6],
      parameters: {
        ...parameters,
        "insulin.plasma": insulin,
        "insulin.portal": insulin + 20,
        "glucose.infusion": infusion,
      },
    });
    if ((found["glucose.plasma"]?.[0] as number) > held) high = infusion;
    else low = infusion;
    release = (found["liver.release"]?.[0] as number) * 0.18016;
    fattyAcids = found["FFA.plasma"]?.[0] as number;
  }
  const M = (low * 180.16) / 70;
  return { M, release, uptake: M + release, fattyAcids };
}

describe("hyperinsulinaemic clamp", () => {
  it("gives the published answers to doses of insulin (Rizza 1981)", () => {
    // the release is half suppressed at 29 mU/L and gone at 60; half of the greatest uptake, 10-11, at 55
    const greatest = clamp(4000).uptake;
    expect(greatest).toBeGreaterThan(9.5);
    expect(greatest).toBeLessThan(11.6);
    expect(Math.abs(clamp(330).uptake / greatest - 0.5)).toBeLessThan(0.05);
    const half = clamp(174).release / 1.9155;
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.6);
    expect(clamp(360).release).toBeLessThan(0.1);
  });

  it("gives the M of the healthy at 100 mU/L, and half of it in obesity and acromegaly", () => {
    const { M } = clamp(600);
    // 8.13 mg/kg/min is the centre of the 52 clamps of Eriksson 2023
    expect(M).toBeGreaterThan(6);
    expect(M).toBeLessThan(9);
    for (const cause of [
      { "insulinSensitivity.muscleFactor": 0.4 },
      { "insulinSensitivity.receptor": 0.4 },
    ]) {
      expect(clamp(600, cause).M / M).toBeLessThan(0.7);
    }
  });

  it("suppresses fatty acids at less insulin than it moves glucose", () => {
    expect(clamp(60).fattyAcids / 0.45).toBeLessThan(0.6);
    expect(clamp(480).fattyAcids / 0.45).toBeLessThan(0.2);
  });
});

describe("intravenous glucose tolerance test", () => {
  it("has the published Si and Sg when the minimal model is fitted to it", () => {
    const dose = (0.3 * 1000) / 180.16 / 0.188;
    const minute = 1 / 60;
    const found = course(system(decayingInsulin), ["glucose.plasma", "insulin.plasma"], {
      hours: Array.from({ length: 181 }, (_, i) => i * minute),
      actions: [
        { at: 0.01 * minute, add: { "glucose.plasma": dose } },
        { at: 0.5 * minute, add: { "insulin.plasma": 250 } },
        { at: 3 * minute, add: { "insulin.plasma": 150 } },
        { at: 20 * minute, add: { "insulin.plasma": 1500 } },
      ],
    });
    const [glucose, insulin] = [found["glucose.plasma"], found["insulin.plasma"]] as [
      readonly number[],
      readonly number[],
    ];
    /** Glucose of Bergman's minimal model each minute: Sg, p2 in 1/min, Si in 1e-4/min per pmol/L. */
    const minimal = ([Sg = 0, p2 = 0, Si = 0, start = 0]: number[]): readonly number[] => {
      let [G, X] = [start, 0];
      return insulin.map((level, i) => {
        const now = G;
        const next = insulin[i + 1] ?? level;
        for (let k = 0; k < 20; k++) {
          const I = level + ((next - level) * k) / 20;
          G += (-(Sg + X) * G + Sg * 5.093) / 20;
          X += (-p2 * X + p2 * Si * 1e-4 * (I - 30)) / 20;
        }
        return now;
      });
    };
    const x = [
      8, 10, 12, 14, 16, 19, 22, 24, 25, 27, 30, 40, 50, 60, 70, 80, 90, 100, 120, 140, 180,
    ];
    const { parameterValues } = levenbergMarquardt(
      { x, y: x.map((at) => glucose[at] as number) },
      (values: number[]) => {
        const curve = minimal(values);
        return (at: number) => curve[at] as number;
      },
      {
        initialValues: [0.02, 0.03, 0.8, 14],
        minValues: [0.001, 0.001, 0.01, 8],
        maxValues: [0.1, 0.3, 10, 25],
        maxIterations: 100,
        damping: 0.1,
        centralDifference: true,
      },
    );
    const [Sg, , Si] = parameterValues as [number, number, number, number];
    expect(Sg).toBeGreaterThan(0.01);
    expect(Sg).toBeLessThan(0.03);
    // 4 to 8 in 1e-4/min per mU/L
    expect(Si * 6).toBeGreaterThan(4);
    expect(Si * 6).toBeLessThan(8);
  });
});
