import { number, parseFormula } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { ensemble } from "../../src/stochastic/ensemble.ts";
import { simulateStochastic } from "../../src/stochastic/simulate.ts";
import { compartment, event, immigrationDeath, model, parameter, rule, species } from "./models.ts";
import { grid, run } from "./run.ts";

describe("events", () => {
  const still = (parts: Partial<SbmlModel>): SbmlModel =>
    model({ species: [species("X", 0)], parameters: [parameter("p", 0, false)], ...parts });

  it("set off by time happen before the row of that time", () => {
    const at = still({ events: [event("time >= 5", { X: "50" })] });
    expect(run(at, "X")).toEqual([0, 0, 0, 0, 0, 50, 50, 50, 50, 50, 50]);
    const after = still({ events: [event("time > 5", { X: "50" })] });
    expect(run(after, "X").slice(4, 8)).toEqual([0, 0, 50, 50]);
  });

  it("follow a rate rule, with no drift over many turns", () => {
    const clock = still({
      rules: [rule("rate", "p", "1")],
      events: [event("p >= 0.25", { p: "-0.75", X: "X + 1" })],
    });
    expect(run(clock, "X", { end: 1000, steps: 4 })).toEqual([0, 250, 500, 750, 1000]);
    expect(run(clock, "p", { end: 10, steps: 20 })[19]).toBeCloseTo(-0.5, 12);
  });

  it("follow a relation that turns right after it was exact", () => {
    const falling = (trigger: string): SbmlModel =>
      still({ rules: [rule("rate", "p", "-1")], events: [event(trigger, { X: "time" })] });
    for (const trigger of ["!(p >= 0)", "p < 0"]) {
      expect(run(falling(trigger), "X")[1]).toBeLessThan(1e-9);
      expect(run(falling(trigger), "X")[1]).toBeGreaterThan(0);
    }
    expect(run(falling("!(p > -3)"), "X").slice(2, 4)).toEqual([0, 3]);
    expect(run(falling("p <= -3"), "X").slice(2, 4)).toEqual([0, 3]);
  });

  it("wait for their delay, and drop out when they are not persistent", () => {
    const trigger = { place: {}, math: parseFormula("time >= 2 && time < 4"), initialValue: true };
    const delayed = (persistent: boolean): SbmlModel =>
      still({
        events: [
          event("true", { X: "1" }, { trigger: { ...trigger, persistent }, delay: number(3) }),
        ],
      });
    expect(run(delayed(true), "X").indexOf(1)).toBe(5);
    expect(run(delayed(false), "X").indexOf(1)).toBe(-1);
  });

  it("take values from when they were triggered, or from when they are executed", () => {
    const taken = (useValuesFromTriggerTime: boolean): SbmlModel =>
      still({
        rules: [rule("rate", "p", "1")],
        events: [event("time >= 2", { X: "p" }, { delay: number(3), useValuesFromTriggerTime })],
      });
    expect(run(taken(true), "X").at(-1)).toBe(2);
    expect(run(taken(false), "X").at(-1)).toBe(5);
  });

  it("of higher priority come first, ties by chance", () => {
    const ordered = still({
      events: [
        event(
          "time >= 1",
          { X: "X * 2 + 1" },
          { priority: number(1), useValuesFromTriggerTime: false },
        ),
        event(
          "time >= 1",
          { X: "X + 10" },
          { priority: number(2), useValuesFromTriggerTime: false },
        ),
      ],
    });
    expect(run(ordered, "X").at(-1)).toBe(21);
    const tied = still({
      events: [1, 2].map((n) => event("time >= 1", { X: `${n}` }, { priority: number(1) })),
    });
    const { mean } = ensemble(tied, { ...grid, runs: 1000 }).columns.get("X") as {
      mean: Float64Array;
    };
    expect(Math.abs((mean[10] as number) - 1.5)).toBeLessThan((4 * 0.5) / Math.sqrt(1000));
  });

  it("set off by a reaction see the state right after it", () => {
    const { species: all, parameters, reactions } = immigrationDeath(5, 0);
    const reset = model({
      species: [...all, species("Resets", 0)],
      parameters,
      reactions,
      events: [event("X >= 3", { X: "0", Resets: "Resets + 1" })],
    });
    const { columns } = simulateStochastic(reset, { ...grid, steps: 1000 });
    expect(Math.max(...(columns.get("X") as Float64Array))).toBe(2);
    expect(columns.get("Resets")?.at(-1)).toBeGreaterThan(5);
  });

  it("turn a concentration into an amount with the volume from before", () => {
    const grown = model({
      compartments: [compartment("C", 2, false)],
      species: [species("X", 4, { hasOnlySubstanceUnits: false })],
      events: [event("time >= 1", { C: "10", X: "3" })],
    });
    expect(run(grown, "X", { amounts: ["X"] }).at(-1)).toBe(6);
    expect(run(grown, "X").at(-1)).toBeCloseTo(0.6, 15);
  });
});
