import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { immunityModules } from "../../src/immune/modules.ts";

const monocytes = defineModule({
  id: "monocytes",
  about: "Brake of glucocorticoid, held.",
  parameters: {
    brake: { value: 1, unit: "1", meaning: "brake", source: "design", note: "test" },
  },
});
const model = compile(flatten([monocytes, ...immunityModules], { timeUnit: "a" }));

type Disease = "thyroidAutoimmunity" | "adrenalAutoimmunity" | "isletAutoimmunity";

/** What survives at years after a titre in kIU/L begins. */
function surviving(
  disease: Disease,
  titre: number,
  years: readonly number[],
  brake = 1,
): readonly number[] {
  const name = `${disease}.surviving`;
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...years),
    output: { at: [...years] },
    signals: [name],
    parameters: { [`${disease}.titreSetPoint`]: titre, "monocytes.brake": brake },
  });
  return [...(trajectory.columns.get(name)?.values ?? [])];
}

describe("autoimmune diseases", () => {
  const diseases = ["thyroidAutoimmunity", "adrenalAutoimmunity", "isletAutoimmunity"] as const;

  it.each(diseases)("%s leaves a healthy tissue whole", (disease) => {
    expect(surviving(disease, 0, [20])).toEqual([1]);
  });

  it.each(diseases)("%s takes more with a higher titre, and never all below zero", (disease) => {
    const left = [0, 1, 10, 100, 1000].map((titre) => surviving(disease, titre, [6])[0] as number);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(surviving(disease, 1e6, [40])[0] as number).toBeGreaterThanOrEqual(0);
  });

  it.each(diseases)("%s is slower under glucocorticoid", (disease) => {
    const [alone] = surviving(disease, 100, [5]);
    const [braked] = surviving(disease, 100, [5], 0.3);
    expect(braked as number).toBeGreaterThan((alone as number) + 0.1);
  });

  it("has antibody within weeks and loses tissue over years", () => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 1,
      output: { at: [0.25, 1] },
      signals: ["isletAutoimmunity.titre", "isletAutoimmunity.surviving"],
      parameters: { "isletAutoimmunity.titreSetPoint": 100 },
    });
    expect(trajectory.columns.get("isletAutoimmunity.titre")?.values[0]).toBeGreaterThan(95);
    expect(trajectory.columns.get("isletAutoimmunity.surviving")?.values[1]).toBeGreaterThan(0.85);
  });
});

describe("type 1 diabetes", () => {
  it("has a third of its beta cells some five years after several antibodies", () => {
    const [early, late] = surviving("isletAutoimmunity", 100, [3, 5]);
    expect(early).toBeGreaterThan(0.4);
    expect(late).toBeLessThan(0.35);
  });

  it("loses some 47 % a year after diagnosis and keeps a hundredth", () => {
    const years = [7, 8, 9, 10, 30];
    const left = surviving("isletAutoimmunity", 100, years);
    const fall = 1 - ((left[1] as number) - 0.01) / ((left[0] as number) - 0.01);
    expect(Math.abs(fall - 0.47)).toBeLessThan(0.06);
    expect(left[4]).toBeCloseTo(0.01, 3);
  });

  it("leaves most of them for ten years after a single low antibody", () => {
    expect(surviving("isletAutoimmunity", 0.5, [10])[0]).toBeGreaterThan(0.6);
  });
});

describe("Addison's and Hashimoto's disease", () => {
  it("leaves a tenth of the cortex after six to seven years of a high titre", () => {
    const left = surviving("adrenalAutoimmunity", 100, [1, 3, 6, 7.5]);
    expect(left[0]).toBeGreaterThan(0.85);
    expect(left[2]).toBeLessThan(0.2);
    expect(left[3]).toBeLessThan(0.11);
  });

  it("lets the thyroid go slowly, and come back in part when the attack ends", () => {
    const left = surviving("thyroidAutoimmunity", 1000, [1, 5, 15]);
    expect(left[0]).toBeGreaterThan(0.75);
    expect(left[1]).toBeLessThan(0.35);
    expect(left[2]).toBeGreaterThan(0.05);
  });
});
