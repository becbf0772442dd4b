import { compile, defineModule, flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { liveToCycleDay } from "../src/simulation/cyclePhase.ts";

/** A calendar that runs on by a day a day, and is set back within hours about day 30. */
const calendar = defineModule({
  id: "cycle",
  about: "A calendar of the cycle without the cycle.",
  parameters: {
    bleeding: { value: 30, unit: "d", meaning: "middle of what sets it back", source: "design" },
    width: { value: 0.2, unit: "d", meaning: "time that it takes", source: "design" },
    pace: { value: 12, unit: "/d", meaning: "angular speed of a rhythm", source: "design" },
    speed: { value: 30, unit: "/d", meaning: "greatest rate", source: "design" },
  },
  variables: {
    sign: { unit: "1", is: "exp(-(((time - bleeding)/width)^2))", meaning: "1 as bleeding begins" },
  },
  states: {
    day: { unit: "d", start: 0, scale: 10, rate: "1 - speed*sign*day", meaning: "day" },
    // a rhythm of hours, so that no step goes past what sets the calendar back
    dawn: { unit: "1", start: 1, rate: "pace*dusk", meaning: "rhythm of the day" },
    dusk: { unit: "1", start: 0, rate: "-pace*dawn", meaning: "a quarter of a day later" },
    lived: { unit: "d", start: 0, scale: 10, rate: "1", meaning: "days lived" },
  },
});
const model = compile(flatten([calendar], { timeUnit: "h" }));

describe("the day of the cycle", () => {
  it("is reached by the calendar on its way on, never on its way back", () => {
    for (let hour = -8; hour <= 8; hour++) {
      const parameters = { "cycle.bleeding": 30 + hour / 24 };
      const found = liveToCycleDay(model, parameters, {}, { day: 5, least: 20 });
      expect(found["cycle.day"], `${hour} h`).toBeGreaterThanOrEqual(4);
      expect(found["cycle.day"], `${hour} h`).toBeLessThan(5);
      expect(found["cycle.lived"], `${hour} h`).toBeGreaterThan(33.5);
    }
  });

  it("is found at once where it is the day already", () => {
    const found = liveToCycleDay(model, {}, { "cycle.day": 4.5 }, { day: 5, least: 0 });
    expect(found["cycle.day"]).toBe(4.5);
  });
});
