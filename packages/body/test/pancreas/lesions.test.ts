import { describe, expect, it } from "vitest";
import { glucoseLoop, man78 } from "./glucoseLoop.ts";
import { course, heldGlucose, system, type Values } from "./system.ts";

const held = (glucose: number) =>
  system(
    heldGlucose([
      [0, 5.1],
      [1, glucose],
    ]),
  );
const [low, resting, high] = [held(2.5), held(5.1), held(10)];
const signals = [
  "insulin.plasma",
  "insulin.Cpeptide",
  "insulin.proinsulin",
  "glucagon.plasma",
  "somatostatin.plasma",
];

function last(model: typeof low, parameters: Values = {}): Readonly<Record<string, number>> {
  const found = course(model, signals, 240, parameters);
  return Object.fromEntries(
    Object.entries(found).map(([name, values]) => [name.split(".")[1], values[240] as number]),
  );
}

describe("lesions of the islets", () => {
  const healthy = last(resting);

  it("type 1 diabetes: no insulin or C-peptide, and glucagon that high glucose does not hold", () => {
    const ill = last(high, { "betaCellMass.survival": 0.02 });
    expect(ill.insulin ?? ill.plasma).toBeLessThan(30);
    expect(ill.Cpeptide).toBeLessThan(100);
    const both = course(high, ["insulin.plasma", "glucagon.plasma"], 240, {
      "betaCellMass.survival": 0.02,
    });
    expect(both["insulin.plasma"]?.[240]).toBeLessThan(6);
    expect(both["glucagon.plasma"]?.[240]).toBeGreaterThan(8);
    const lost = { "betaCellMass.survival": 0.02, "alphaCells.hypoglycaemiaResponse": 0.2 };
    const glucagon = (parameters: Values) =>
      course(low, ["glucagon.plasma"], 240, parameters)["glucagon.plasma"]?.[240] as number;
    expect(glucagon(lost)).toBeLessThan(0.6 * glucagon({}));
  });

  it("insulinoma: insulin, C-peptide and proinsulin above the limits in hypoglycaemia", () => {
    const well = course(low, signals, 240);
    const ill = course(low, signals, 240, { "betaCells.tumour": 1.5 });
    const of = (run: typeof well, name: string) => run[name]?.[240] as number;
    expect(of(well, "insulin.plasma")).toBeLessThan(18);
    expect(of(well, "insulin.Cpeptide")).toBeLessThan(200);
    expect(of(ill, "insulin.plasma")).toBeGreaterThan(36);
    expect(of(ill, "insulin.Cpeptide")).toBeGreaterThan(200);
    expect(of(ill, "insulin.proinsulin")).toBeGreaterThan(22);
    const treated = course(low, signals, 240, {
      "betaCells.tumour": 1.5,
      "betaCells.channelsOpen": 0.8,
    });
    expect(of(treated, "insulin.plasma")).toBeLessThan(0.3 * of(ill, "insulin.plasma"));
  });

  it("glucagonoma: glucagon many times normal, held back by somatostatin", () => {
    const glucagon = (parameters: Values) =>
      course(resting, ["glucagon.plasma"], 240, parameters)["glucagon.plasma"]?.[240] as number;
    expect(glucagon({ "alphaCells.tumour": 30 })).toBeGreaterThan(200);
    expect(glucagon({ "alphaCells.tumour": 30, "somatostatin.infusion": 50 })).toBeLessThan(
      0.3 * glucagon({ "alphaCells.tumour": 30 }),
    );
  });

  it("somatostatinoma: insulin, glucagon and the gut fall together", () => {
    const ill = course(high, signals, 240, { "somatostatin.tumour": 50 });
    const well = course(high, signals, 240);
    expect(ill["insulin.plasma"]?.[240]).toBeLessThan(0.5 * (well["insulin.plasma"]?.[240] ?? 0));
    expect(ill["glucagon.plasma"]?.[240]).toBeLessThan(healthy.plasma ?? 8.4);
    expect(ill["somatostatin.plasma"]?.[240]).toBeCloseTo(510, 6);
  });

  it("K-ATP channels: closed they secrete at any glucose, open at none", () => {
    const insulin = (model: typeof low, parameters: Values) =>
      course(model, ["insulin.plasma"], 240, parameters)["insulin.plasma"]?.[240] as number;
    expect(insulin(low, { "betaCells.channelsClosed": 1 })).toBeGreaterThan(60);
    expect(insulin(high, { "betaCells.channelsOpen": 0.9 })).toBeLessThan(0.2 * insulin(high, {}));
  });

  it("half the beta cells, or half their function, raise glucose after a meal", () => {
    const loop = system(glucoseLoop, man78);
    const peak = (parameters: Values) =>
      Math.max(
        ...(course(loop, ["glucose.plasma"], 240, parameters, [
          { at: 0, add: { "stomach.carbohydrate": 75 } },
        ])["glucose.plasma"] as readonly number[]),
      );
    expect(peak({ "betaCellMass.survival": 0.5 })).toBeGreaterThan(peak({}) + 0.7);
    expect(peak({ "betaCells.function": 0.5 })).toBeCloseTo(
      peak({ "betaCellMass.survival": 0.5 }),
      1,
    );
    expect(peak({ "betaCells.firstPhase": 0.1 })).toBeGreaterThan(peak({}) + 0.2);
  });
});
