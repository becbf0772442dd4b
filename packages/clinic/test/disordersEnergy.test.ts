import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";

const woman = "adult-female";
const healthy = picture(woman);

describe("disorders of energy", () => {
  /** Index above 30; leptin with it, GH and ghrelin against it, insulin up for glucose little changed. */
  it("obesity", () => {
    const ill = picture(woman, "obesity");
    expect(ill.value("bodyMassIndex")).toBeGreaterThan(30);
    expect(ill.value("bodyMassIndex")).toBeLessThan(36);
    expect(ill.value("leptin")).toBeGreaterThan(1.8 * healthy.value("leptin"));
    expect(ill.value("ghrelin")).toBeLessThan(0.85 * healthy.value("ghrelin"));
    expect(ill.value("GH")).toBeLessThan(0.7 * healthy.value("GH"));
    expect(ill.value("insulin")).toBeGreaterThan(1.3 * healthy.value("insulin"));
    expect(ill.value("glucose")).toBeGreaterThan(healthy.value("glucose"));
    expect(ill.value("glucose")).toBeLessThan(7);
    // a kilogram weighs up to 1 mmHg (Neter 2003); it is 24 kg
    expect(ill.value("meanPressure")).toBeGreaterThan(healthy.value("meanPressure") + 3);
    expect(ill.value("meanPressure")).toBeLessThan(healthy.value("meanPressure") + 24);
  });

  /** Misra 2014: index below 17.5, IGF-1, leptin, insulin, T3, LH, pulse and pressure low, GH, ghrelin and hunger high. */
  it("anorexia", () => {
    const ill = picture(woman, "anorexia");
    expect(ill.value("bodyMassIndex")).toBeGreaterThan(13);
    expect(ill.value("bodyMassIndex")).toBeLessThan(17.5);
    for (const [id, share] of [
      ["leptin", 0.4],
      ["insulin", 0.7],
      ["IGF1", 0.85],
      ["fT3", 0.9],
      ["BMR", 0.85],
    ] as const) {
      expect(ill.value(id), id).toBeLessThan(share * healthy.value(id));
    }
    for (const id of ["GH", "ghrelin"]) {
      expect(ill.value(id), id).toBeGreaterThan(1.3 * healthy.value(id));
    }
    expect(ill.value("appetite")).toBeGreaterThan(healthy.value("appetite") + 10);
    expect(ill.value("LH")).toBeLessThan(0.5 * healthy.value("LH"));
    expect(ill.value("heartRate")).toBeLessThan(healthy.value("heartRate") - 7);
    expect(ill.value("meanPressure")).toBeLessThan(healthy.value("meanPressure") - 4);
  });

  /** Licinio 2004: adults without leptin have an index of 51 and insulin resistance. */
  it("no leptin", () => {
    const ill = picture(woman, "leptin-deficiency");
    expect(ill.value("leptin")).toBe(0);
    expect(ill.value("bodyMassIndex")).toBeGreaterThan(42);
    expect(ill.value("bodyMassIndex")).toBeLessThan(60);
    expect(ill.value("appetite")).toBeGreaterThan(healthy.value("appetite") + 10);
    expect(ill.value("insulin")).toBeGreaterThan(1.5 * healthy.value("insulin"));
    const child = picture("girl", "leptin-deficiency");
    expect(child.value("bodyMassIndex")).toBeGreaterThan(
      1.4 * picture("girl").value("bodyMassIndex"),
    );
  });
});
