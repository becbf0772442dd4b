import { describe, expect, it } from "vitest";
import { runPatient } from "../src/index.ts";
import type { Scenario } from "../src/scenario.ts";

/** Lean and fat mass in kg, and fat as a share of the body, after so many days. */
function bodyOn(day: number, scenario: Scenario) {
  const signals = ["leanMass", "fatMass", "weight", "anabolism.relative"];
  const run = runPatient({ resolution: "daily", ...scenario }, { days: day, every: 24, signals });
  const [lean = 0, fat = 0, weight = 1, anabolic = 0] = signals.map((id) =>
    Number(run.signals[id]?.values.at(-1)),
  );
  return { lean, fat, share: fat / weight, anabolic };
}

const from = (id: string) => ({ disorders: [{ id, onset: 0 }] });

describe("lean mass", () => {
  it.each([
    "adult-male",
    "adult-female",
    "elderly-male",
    "elderly-female",
    "boy",
    "girl",
    "adolescent-male",
    "adolescent-female",
  ])("of the healthy is what their age and sex have: %s", (patient) => {
    expect(Math.abs(bodyOn(30, { patient }).anabolic - 1)).toBeLessThan(0.02);
  });

  /** van Londen 2008: -1.8 +- 0.5 kg of lean mass, +2.2 +- 0.7 kg of fat in two years of a GnRH agonist. */
  it("goes with testosterone, and fat comes", () => {
    const old = { patient: "elderly-male" };
    const before = bodyOn(730, old);
    const after = bodyOn(730, { ...old, treatments: [{ id: "leuprorelin" }] });
    expect(Math.abs(after.lean - before.lean + 1.8)).toBeLessThan(1);
    expect(Math.abs(after.fat - before.fat - 2.2)).toBeLessThan(1.4);
  });

  /** Newman 2015, in half a year: lean mass +2.6 kg, fat -2.2 kg. */
  it("comes back with growth hormone, and fat goes", () => {
    const ill = { patient: "adult-male", ...from("gh-deficiency") };
    const before = bodyOn(580, ill);
    const treatments = [{ id: "somatropin", dose: 0.4, from: 400 }];
    const after = bodyOn(580, { ...ill, treatments });
    expect(after.lean - before.lean).toBeGreaterThan(1.5);
    expect(after.lean - before.lean).toBeLessThan(3.5);
    expect(after.fat - before.fat).toBeLessThan(-1.2);
    expect(after.fat - before.fat).toBeGreaterThan(-3.2);
  });

  /** Sucunza 2008: fat 19.5 +- 5.3 % of the body in acromegaly, 25.9 +- 4 % without, in men. */
  it("is more in acromegaly, at less fat", () => {
    const healthy = bodyOn(900, { patient: "adult-male" });
    const ill = bodyOn(900, { patient: "adult-male", ...from("acromegaly") });
    expect(ill.lean).toBeGreaterThan(1.05 * healthy.lean);
    expect(Math.abs(ill.share / healthy.share - 19.5 / 25.9)).toBeLessThan(0.12);
  });
});
