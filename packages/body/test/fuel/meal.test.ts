import { describe, expect, it } from "vitest";
import { course, padovaGut, padovaInsulin, personOf, system, type Values } from "./system.ts";

/** The basal state of the Padova model, which these tests take over with its islets. */
const healthy: Values = { "insulinAction.usual": 25.49, "insulinAction.usualPortal": 210 };

/** Column of type 2 diabetes of the Padova model in the units of the modules; islets and gut in its own. */
const type2: Values = {
  "insulinAction.usual": 54.81,
  "insulinAction.usualPortal": 210,
  "insulinAction.muscleRate": 0.084,
  "insulinAction.liverRate": 0.0066,
  "glucose.volume": 0.149,
  "glucose.toTissue": 0.042,
  "glucose.fromTissue": 0.071,
  "muscle.fasting": 4.65 / 0.18016,
  "muscle.perInsulin": 0.034 / 0.18016,
  "muscle.half": 466.21 / 180.16,
  "brainFuel.usualGlucose": 164.18 / 18.016,
  "hepaticDemand.usualGlucose": 164.18 / 18.016,
  "hepaticDemand.usualRelease": 2.0165 / 0.18016,
  "hepaticDemand.byGlucose": 0.0007 * 149,
  "hepaticDemand.byInsulin": 0.005 / 0.18016,
  "hepaticDemand.byPortal": (0.0786 * 7.379) / 0.18016,
  "insulin.Gb": 164.18,
  "insulin.Ib": 54.81,
  "insulin.VI": 0.04,
  "insulin.m1": 0.379,
  "insulin.m2": 0.673,
  "insulin.m4": 0.269,
  "insulin.m5": 0.0526,
  "insulin.K": 0.99,
  "insulin.alpha": 0.013,
  "insulin.beta": 0.05,
  "intestine.kmax": 0.0465,
  "intestine.kmin": 0.0076,
  "intestine.kabs": 0.023,
  "intestine.b": 0.68,
  "intestine.d": 0.09,
};

const minutes = Array.from({ length: 421 }, (_, i) => i);

function meal(kilograms: number, parameters: Values, initial: Values = {}) {
  const found = course(
    system(personOf(kilograms), padovaGut, padovaInsulin),
    ["glucose.plasma", "insulin.plasma", "liver.release", "liver.glycogen"],
    { hours: minutes.map((minute) => minute / 60), parameters, initial },
  );
  const glucose = (found["glucose.plasma"] as readonly number[]).map((value) => value * 18.016);
  const insulin = found["insulin.plasma"] as readonly number[];
  const top = (values: readonly number[]) => values.indexOf(Math.max(...values));
  return { found, glucose, insulin, glucoseTop: top(glucose), insulinTop: top(insulin) };
}

describe("78 g of glucose with the islets of the Padova model", () => {
  it("give the published curve of the healthy", () => {
    const { glucose, insulin, glucoseTop, insulinTop } = meal(78, healthy);
    expect(Math.abs((glucose[glucoseTop] as number) - 157)).toBeLessThan(2);
    expect(Math.abs(glucoseTop - 66)).toBeLessThan(4);
    for (const [minute, published] of [
      [120, 133],
      [180, 98],
      [300, 90],
    ] as const) {
      expect(Math.abs((glucose[minute] as number) - published)).toBeLessThan(2.5);
    }
    expect(Math.abs((insulin[insulinTop] as number) - 254)).toBeLessThan(6);
    expect(Math.abs(insulinTop - 98)).toBeLessThan(6);
  });

  it("give the published curve of type 2 diabetes", () => {
    const start = { "glucose.plasma": 164.18 / 18.016, "glucose.tissue": 130.4 / 180.16 };
    const { glucose, glucoseTop } = meal(91, type2, start);
    expect(Math.abs((glucose[glucoseTop] as number) - 283)).toBeLessThan(9);
    expect(Math.abs(glucoseTop - 124)).toBeLessThan(10);
    expect(Math.abs((glucose[180] as number) - 262)).toBeLessThan(9);
    expect(Math.abs((glucose[300] as number) - 190)).toBeLessThan(9);
  });

  it("hold back the liver, which stores what it makes and takes", () => {
    const { found } = meal(78, healthy);
    const release = found["liver.release"] as readonly number[];
    expect(release[0]).toBeCloseTo(10.63, 1);
    expect(Math.min(...release) / (release[0] as number)).toBeLessThan(0.4);
    // after a meal of 149 g the liver had gained 28 g in five hours (Taylor 1996)
    const large = meal(78, { ...healthy, "intestine.D": 149000 }).found["liver.glycogen"];
    const gain = Math.max(...(large as readonly number[])) - ((large as readonly number[])[0] ?? 0);
    expect(gain).toBeGreaterThan(20);
    expect(gain).toBeLessThan(36);
  });
});
