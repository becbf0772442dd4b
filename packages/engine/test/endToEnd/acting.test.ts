import { describe, expect, it } from "vitest";
import { compile, defineModule, flatten, Simulation, simulate } from "../../src/index.ts";

const tank = defineModule({
  id: "tank",
  about: "Filled at a rate, emptied in proportion.",
  parameters: {
    inflow: { value: 0, unit: "L/h", meaning: "inflow", source: "design", note: "test" },
    pace: { value: 0.5, unit: "/h", meaning: "pace", source: "design", note: "test" },
  },
  states: { content: { unit: "L", start: 1, rate: "inflow - pace*content", meaning: "content" } },
});
const model = compile(flatten([tank], { timeUnit: "h" }));

function begin(method: "bdf" | "rodas5p"): Simulation {
  const instance = model.instantiate();
  instance.parameters.set(model.defaults);
  instance.prepare();
  const state = new Float64Array(1);
  instance.start(0, state, instance.held);
  return new Simulation(instance, 0, state, { method, rtol: 1e-8 });
}

describe("acting on a run that is taken forward piece by piece", () => {
  it.each(["bdf", "rodas5p"] as const)("changes it from there on, by %s", (method) => {
    const run = begin(method);
    // the solver may be far ahead of where it is acted on
    run.advance(1, 10);
    expect(run.state[0]).toBeCloseTo(Math.exp(-0.5), 6);
    run.act({ set: { "tank.inflow": 2 }, add: { "tank.content": 3 } });
    expect(run.state[0]).toBeCloseTo(Math.exp(-0.5) + 3, 6);
    run.advance(3);
    const after = Math.exp(-0.5) + 3;
    expect(run.state[0]).toBeCloseTo(4 + (after - 4) * Math.exp(-1), 6);
  });

  it("is what an action of the timeline does", () => {
    const run = begin("bdf");
    for (let k = 1; k <= 8; k++) {
      run.advance(k / 4);
      run.act({ add: { "tank.content": 0.25 } });
    }
    const actions = Array.from({ length: 8 }, (_, k) => ({
      at: (k + 1) / 4,
      add: { "tank.content": 0.25 },
    }));
    const { final } = simulate(model, {
      start: 0,
      end: 2,
      output: { at: [2] },
      actions,
      method: "bdf",
      rtol: 1e-8,
    });
    expect(run.state[0]).toBeCloseTo(final["tank.content"] as number, 7);
  });

  it("names what cannot be changed", () => {
    expect(() => begin("bdf").act({ set: { "tank.flow": 1 } })).toThrow(/tank\.flow/);
  });
});
