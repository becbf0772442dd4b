import { describe, expect, test } from "vitest";
import { type Action, compile, flatten, type SimulateOptions, simulate } from "../../src/index.ts";
import { flatSystem } from "../endToEnd/flat.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";

const model = compile(flatten(hormones, { timeUnit: "h", substances }));

/** Doses every `every` hours up to `until`. */
function doses(every: number, until: number): Action[] {
  return Array.from({ length: Math.floor(until / every) }, (_, k) => ({
    at: (k + 0.5) * every,
    add: { "axis0.free": 0.5, "axis3.trophic": 0.3 },
  }));
}

function run(options: Partial<SimulateOptions>) {
  return simulate(model, { start: 0, end: 240, output: { every: 1 }, ...options });
}

describe("without a method", () => {
  test("a smooth run is one of BDF, bit for bit", () => {
    const actions = doses(120, 240);
    expect(run({ actions })).toEqual(run({ actions, method: "bdf" }));
  });

  test("frequent jumps are gone through in the steps of Rodas5P", () => {
    const actions = doses(1, 240);
    const [chosen, bdf, rodas5p] = [undefined, "bdf" as const, "rodas5p" as const].map((method) =>
      run({ actions, ...(method === undefined ? {} : { method }) }),
    );
    const { steps, events, jacobians } = chosen!.trajectory.statistics;
    expect(steps).toBeLessThan(bdf!.trajectory.statistics.steps / 4);
    expect(steps).toBeGreaterThan(rodas5p!.trajectory.statistics.steps);
    expect(events).toBe(bdf!.trajectory.statistics.events);
    expect(jacobians).toBeGreaterThan(steps / 2);
    for (const [name, value] of Object.entries(chosen!.final)) {
      expect(Math.abs(value / rodas5p!.final[name]! - 1)).toBeLessThan(1e-5);
    }
  });

  test("after the last jump the history pays again", () => {
    const actions = doses(1, 24);
    const long = { actions, end: 2400, output: { every: 24 } };
    const [chosen, rodas5p] = [run(long), run({ ...long, method: "rodas5p" })];
    // BDF makes a Jacobian in fifty steps or so, Rodas5P one in each.
    const { jacobians } = chosen.trajectory.statistics;
    expect(jacobians).toBeLessThan(run({ actions, end: 24 }).trajectory.statistics.jacobians + 150);
    expect(jacobians).toBeLessThan(rodas5p.trajectory.statistics.jacobians / 2);
  });

  test("a sawtooth of a few steps a tooth stays with BDF, and so does a model with delays", () => {
    const tooth = flatSystem({
      states: { x: ["0", "1"] },
      events: [{ when: "x >= 1", set: { x: "0" } }],
    });
    const teeth = simulate(compile(tooth), { start: 0, end: 30.5, output: { every: 1 } });
    expect(teeth.trajectory.statistics.events).toBe(30);
    expect(teeth.trajectory.statistics.jacobians).toBeLessThan(35);
    const late = compile(flatSystem({ states: { x: ["1", "-50*(x - sin(delay(x, 0.1)))"] } }));
    const options: SimulateOptions = {
      start: 0,
      end: 100,
      output: { every: 1 },
      actions: Array.from({ length: 90 }, (_, k) => ({ at: k + 0.5, add: { x: 1 } })),
    };
    expect(simulate(late, options)).toEqual(simulate(late, { ...options, method: "bdf" }));
  });
});
