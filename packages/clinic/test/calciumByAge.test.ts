import { describe, expect, it } from "vitest";
import { runPatient } from "./remembered.ts";

const signals = [
  "PTH.plasma",
  "calcitriol.plasma",
  "plasmaCalcium.ionised",
  "calciumAbsorption.trueShare",
] as const;

/** The healthy of an age, as they have settled. */
function at(patient: string, age: number) {
  const run = runPatient({ patient, age, resolution: "daily" }, { days: 1, every: 24, signals });
  const [PTH, calcitriol, ionised, absorbed] = signals.map((id) =>
    Number(run.signals[id]?.values.at(-1)),
  ) as [number, number, number, number];
  return { PTH, calcitriol, ionised, absorbed };
}

describe("calcium with age", () => {
  it("is absorbed less, by 0.0021 of what is eaten a year (Heaney 1989)", () => {
    const lost = at("adult-male", 40).absorbed - at("adult-male", 60).absorbed;
    expect(lost / 20).toBeGreaterThan(0.0018);
    expect(lost / 20).toBeLessThan(0.0024);
    expect(at("adult-female", 60).absorbed).toBeLessThan(at("adult-male", 60).absorbed);
  });

  /** PTH of 2259 donors of 20 to 68 years correlates with age by 0.32 (Ferrone 2019): some 30 % from end to end. */
  it.each(["adult-male", "adult-female"])("raises PTH in %s, while calcitriol stays", (who) => {
    const [young, old] = [at(who, 25), at(who, 68)];
    expect(old.PTH / young.PTH).toBeGreaterThan(1.2);
    expect(old.PTH / young.PTH).toBeLessThan(1.45);
    expect(old.ionised).toBeLessThan(young.ionised);
    // Need 2004: calcitriol does not change with age
    expect(Math.abs(old.calcitriol / young.calcitriol - 1)).toBeLessThan(0.06);
  });
});
