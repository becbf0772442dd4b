import { describe, expect, it } from "vitest";
import { type SensitivityOptions, sensitivities } from "../../src/index.ts";
import { compiled } from "../endToEnd/flat.ts";
import { build, errorOf, parameter, type Sketch } from "../endToEnd/support.ts";
import { compared, worst } from "./differences.ts";

const options = { start: 0, end: 10, output: { every: 0.37 }, rtol: 1e-10, share: 1e-5 } as const;

/** Deviation of the sensitivities of a model from differences. */
function deviation(
  sketch: Sketch,
  to: readonly string[],
  more: Partial<SensitivityOptions> = {},
): number {
  const model = build(sketch, { units: "ignore" });
  return worst(compared(model, { ...options, to: to.map((name) => `m.${name}`), ...more }));
}

/** Values by name as parameters. */
function given(values: Readonly<Record<string, number>>): NonNullable<Sketch["parameters"]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, parameter(value)]),
  );
}

describe("sensitivities across jumps", () => {
  it("follow the time of a trigger by a state (closed form)", () => {
    // x = exp(k t) until it reaches `top` at ln(top)/k, then is set to `low` and grows on.
    const [k, top, low] = [0.5, 2, 0.25];
    const model = build(
      {
        parameters: given({ k, top, low }),
        states: { x: { unit: "1", start: 1, rate: "k*x" } },
        events: { fall: { when: "x >= top", set: { x: "low" } } },
      },
      { units: "ignore" },
    );
    const to = ["m.k", "m.top", "m.low", "m.x"];
    const found = sensitivities(model, {
      start: 0,
      end: 4,
      output: { at: [1, 4] },
      rtol: 1e-11,
      to,
    });
    const row = found.sensitivities.get("m.x")!;
    const at = (by: string) => [...row.get(by)!.values];
    const x = (low / top) * Math.exp(4 * k);
    expect(at("m.k")[0]).toBeCloseTo(Math.exp(k), 8);
    expect(at("m.k")[1]).toBeCloseTo(4 * x, 7);
    expect(at("m.top")[1]).toBeCloseTo(-x / top, 8);
    expect(at("m.low")[1]).toBeCloseTo(x / low, 7);
    expect(at("m.x")[1]).toBeCloseTo(x, 8);
  });

  it("follow events that come again and again, with formulas of the state", () => {
    const found = deviation(
      {
        parameters: given({ k: 0.5, top: 1.5, down: 0.3 }),
        states: {
          x: { unit: "1", start: 1, rate: "k*x" },
          z: { unit: "1", start: "down", rate: "-z*x" },
        },
        events: { fall: { when: "x >= top", set: { x: "down*x" } } },
      },
      ["k", "top", "down", "x"],
    );
    expect(found).toBeLessThan(1e-6);
  });

  it.each([true, false])("follow a delayed event, with values from its trigger: %s", (early) => {
    const found = deviation(
      {
        parameters: given({ k: 0.5, top: 1.5, lag: 0.7, add: 2 }),
        states: {
          x: { unit: "1", start: 1, rate: "k" },
          z: { unit: "1", start: 1, rate: "-0.3*z" },
        },
        events: {
          late: {
            when: "x >= top",
            delay: "lag*x",
            valuesFromTriggerTime: early,
            set: { z: "z + add*x", x: "0.2" },
          },
        },
      },
      ["k", "top", "lag", "add", "x"],
    );
    expect(found).toBeLessThan(1e-6);
  });

  it("follow the time and amount of a dose that are parameters, and parameters that events set", () => {
    const states = { x: { unit: "1", start: 1, rate: "-k*x + q" } };
    const meal = { when: "time >= at", set: { x: "x + dose" } };
    const parameters = given({ k: 0.5, q: 1, at: 3.3, dose: 2 });
    const to = ["k", "q", "at", "dose"];
    expect(deviation({ parameters, states, events: { meal } }, to)).toBeLessThan(1e-5);
    const change = { when: "time > at", set: { q: "k*x" } };
    expect(deviation({ parameters, states, events: { change } }, to.slice(0, 3))).toBeLessThan(
      1e-5,
    );
  });

  it("follow rates that jump with the clock", () => {
    const infusion = {
      parameters: given({ k: 0.5, on: 3.3, off: 5.1, rate: 2 }),
      states: {
        x: { unit: "1", start: 1, rate: "-k*x + piecewise(rate, time > on && time <= off, 0)" },
      },
    };
    expect(deviation(infusion, ["k", "on", "off", "rate"])).toBeLessThan(1e-5);
    const days = {
      parameters: given({ k: 0.5, day: 2.4, wake: 0.8, dose: 2 }),
      states: { x: { unit: "1", start: 1, rate: "-k*x" } },
      events: {
        morning: { when: "rem(time, day) > wake", set: { x: "x + dose" } },
        midnight: { when: "rem(time, day) < wake", set: { x: "x + 2*dose" } },
      },
    };
    expect(deviation(days, ["k", "day", "wake", "dose"])).toBeLessThan(1e-6);
  });

  it("follow rates that jump with a state or a clock that turns (closed form)", () => {
    // z' = 1 until x = 1 + k t reaches `top`, then `fast`.
    const [k, top, fast, end] = [0.5, 2, 3, 5];
    const model = build(
      {
        parameters: given({ k, top, fast, day: 1.6, wake: 0.6 }),
        states: {
          x: { unit: "1", start: 1, rate: "k" },
          z: { unit: "1", start: 0, rate: "piecewise(fast, x > top, 1)" },
          days: { unit: "1", start: 0, rate: "floor(time/day)" },
          awake: { unit: "1", start: 0, rate: "piecewise(1, rem(time, day) > wake, 0)" },
        },
      },
      { units: "ignore" },
    );
    const to = ["m.k", "m.top", "m.fast", "m.x", "m.day", "m.wake"];
    const at = { start: 0, end, output: { at: [end] }, rtol: 1e-10 };
    const found = sensitivities(model, { ...at, to }).sensitivities;
    const value = (signal: string, by: string) => found.get(signal)!.get(by)!.values[0]!;
    const turn = (top - 1) / k;
    expect(value("m.z", "m.k")).toBeCloseTo((1 - fast) * (-turn / k), 7);
    expect(value("m.z", "m.top")).toBeCloseTo((1 - fast) / k, 7);
    expect(value("m.z", "m.fast")).toBeCloseTo(end - turn, 7);
    expect(value("m.z", "m.x")).toBeCloseTo((fast - 1) / k, 7);
    // three days have begun: at 1.6, 3.2 and 4.8
    expect(value("m.days", "m.day")).toBeCloseTo(-(1 + 2 + 3), 7);
    // awake from 0.6 to 1.6, 2.2 to 3.2 and 3.8 to 4.8
    expect(value("m.awake", "m.wake")).toBeCloseTo(-3, 7);
    expect(value("m.awake", "m.day")).toBeCloseTo(1 - 1 + 2 - 2 + 3 + 0 - 0, 7);
  });

  it("let what an action sets depend on nothing, and what it adds stand", () => {
    const found = deviation(
      {
        parameters: given({ k: 0.5, q: 2, top: 2 }),
        states: {
          x: { unit: "1", start: 1, rate: "-k*x + q" },
          z: { unit: "1", start: 1, rate: "x - z" },
        },
        events: { high: { when: "x > 5.5", set: { z: "k*x" } } },
      },
      ["k", "q", "x"],
      {
        actions: [
          { at: 2, add: { "m.x": 3 } },
          { at: 4, set: { "m.z": 1 } },
          { at: 6, set: { "m.q": 3 } },
          { at: 7, add: { "m.k": 0.1 } },
        ],
      },
    );
    expect(found).toBeLessThan(1e-4);
  });

  it("follow one event to the next, and those of the start", () => {
    const cascade = {
      parameters: given({ k: 0.5, top: 2 }),
      states: {
        x: { unit: "1", start: 1, rate: "k*x" },
        y: { unit: "1", start: 0, rate: "1" },
        z: { unit: "1", start: 0, rate: "x - z" },
      },
      events: {
        first: { when: "x >= top", set: { x: "0.5", y: "y + k*x + 10" } },
        second: { when: "y > 9", set: { z: "z + y*top", y: "0" } },
        early: { when: "z < top", initialValue: false, set: { z: "z + k" } },
      },
    };
    expect(deviation(cascade, ["k", "top", "x"])).toBeLessThan(1e-6);
  });

  it("follow a switch that an event holds (a thermostat)", () => {
    const thermostat = {
      parameters: given({ low: 18, high: 20, outside: 5, loss: 0.3, heat: 8 }),
      states: {
        T: { unit: "1", start: 19, rate: "heat*on - loss*(T - outside)" },
        on: { unit: "1", start: 1, rate: "0" },
      },
      events: {
        warm: { when: "T >= high", set: { on: "0" } },
        cold: { when: "T <= low", set: { on: "1" } },
      },
    };
    expect(deviation(thermostat, ["low", "high", "outside", "loss", "heat", "T"])).toBeLessThan(
      1e-5,
    );
  });

  it.each([true, false])("follow held quantities and scaled values, taken early: %s", (early) => {
    const model = compiled({
      parameters: { p: 0.7, lag: 0.4 },
      held: { a: "p^2" },
      states: { x: ["2 + a", "-a*x"] },
      events: [
        {
          when: "x < 1.5",
          set: { a: "x*p", x: "x + 1" },
          scale: { a: "p + a", x: "p" },
          delay: "lag",
          valuesFromTriggerTime: early,
        },
      ],
    });
    const signals = ["x", "a"];
    const found = compared(model, { ...options, end: 3, signals, to: ["p", "lag", "x"] });
    expect(worst(found)).toBeLessThan(1e-5);
  });

  it("of a model without states are those of its formulas", () => {
    const model = build(
      { parameters: given({ k: 3 }), variables: { v: { unit: "1", is: "k^2*time" } } },
      { units: "ignore" },
    );
    const run = { start: 0, end: 2, output: { at: [0, 2] }, signals: ["m.v"], to: ["m.k"] };
    expect([...sensitivities(model, run).sensitivities.get("m.v")!.get("m.k")!.values]).toEqual([
      0, 12,
    ]);
  });

  it("see an output at a break as it is after it", () => {
    const model = build(
      {
        parameters: given({ at: 1 }),
        states: { x: { unit: "1", start: 0, rate: "1" } },
        events: { reset: { when: "time >= at", set: { x: "0" } } },
      },
      { units: "ignore" },
    );
    const run = { start: 0, end: 2, output: { at: [0.5, 1, 2] }, to: ["m.at"] };
    const { values } = sensitivities(model, run).sensitivities.get("m.x")!.get("m.at")!;
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(-1, 12);
    expect(values[2]).toBeCloseTo(-1, 12);
  });

  it("refuse a time without a derivative, by name", () => {
    const states = {
      x: { unit: "1", start: 0, rate: "k" },
      y: { unit: "1", start: 0, rate: "1" },
    };
    const message = (when: string) => {
      const events = { reset: { when, set: { x: "0" } } };
      const model = build({ states, parameters: given({ k: 1 }), events }, { units: "ignore" });
      const run = { start: 0, end: 5, output: { every: 1 }, to: ["m.k"] };
      return errorOf(() => sensitivities(model, run)).message;
    };
    expect(message("x >= 1 || y >= 1")).toBe(
      "event m.reset has no sensitivity at t = 1 h: what happens there at once moves apart with a parameter",
    );
    expect(message("max(0, x - 1)")).toMatch(
      /^event m.reset has no sensitivity at t = 1.* h: what turns there jumps from one side to the other$/,
    );
  });
});
