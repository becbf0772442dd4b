import { expect, test } from "vitest";
import {
  compile,
  compileStages,
  createRandom,
  flatten,
  modelCache,
  settle,
  simulate,
  steadyState,
} from "../../src/index.ts";
import { hormones, substances } from "./hormones.ts";
import { build, column, errorOf, parameter, run, type Sketch } from "./support.ts";

const pace = parameter(1, "/h");
const system = flatten(hormones, { timeUnit: "h", substances });
const body = compile(system);
const still = { swing: 0 };
const atRest = Object.fromEntries(hormones.map(({ id }) => [`${id}.swing`, still.swing] as const));

test("each stage of the compiler can be looked at", () => {
  const stages = compileStages(system);
  expect(system.states).toHaveLength(60);
  expect(stages.ordered).toHaveLength(48);
  const { jacobian, elimination, source } = stages;
  expect(jacobian.entries.length).toBeLessThan(60 * 6);
  expect(elimination.entryCount).toBeLessThan(2 * jacobian.entries.length);
  expect(source).toContain("function jacobian(t, y)");
  expect(compileStages(system).source).toBe(source);
});

test("the steady state of sixty states leaves no rate, from near and from far", () => {
  const near = steadyState(body, { parameters: atRest });
  const far = steadyState(body, {
    parameters: atRest,
    initial: Object.fromEntries(system.states.map(({ name }, i) => [name, i % 2 ? 1e-3 : 50])),
  });
  for (const { state, residual } of [near, far]) {
    expect(residual).toBeLessThan(1e-8);
    const rates = new Float64Array(60);
    const instance = body.instantiate();
    for (const [name, value] of Object.entries(atRest)) {
      instance.parameters[body.parameters.findIndex((p) => p.name === name)] = value;
    }
    instance.prepare();
    instance.rhs(0, state, rates);
    rates.forEach((rate, i) => {
      expect(Math.abs(rate) / Math.abs(state[i]!)).toBeLessThan(1e-8);
    });
  }
  near.state.forEach((value, i) => {
    expect(far.state[i]! / value).toBeCloseTo(1, 7);
  });
});

test("a long run ends where the steady state lies", () => {
  const steady = steadyState(body, { parameters: atRest });
  const { final } = simulate(body, {
    start: 0,
    end: 24 * 3000,
    output: { at: [] },
    parameters: atRest,
  });
  for (const [name, value] of Object.entries(steady.values)) {
    expect(final[name]! / value).toBeCloseTo(1, 4);
  }
});

test("settle finds the day that repeats itself, and another day shows it", () => {
  const settled = settle(body, { period: 24, tolerance: 1e-6 });
  expect(settled.periods).toBeLessThan(120);
  const next = simulate(body, {
    start: 0,
    end: 24,
    output: { at: [12, 24] },
    initial: settled.values,
    rtol: 1e-9,
  });
  for (const [name, value] of Object.entries(settled.values)) {
    expect(next.final[name]! / value).toBeCloseTo(1, 4);
  }
  const noon = column(next, "axis0.factor")[0]!;
  expect(Math.abs(noon / settled.values["axis0.factor"]! - 1)).toBeGreaterThan(0.1);
});

test("settle has the exact periodic solution of a driven pool, and says why it has none", () => {
  const driven: Sketch = {
    parameters: { pace: parameter(0.01, "/h"), day: parameter(24, "h") },
    states: { x: { unit: "1", start: 50, rate: "pace*(1 + cos(2*pi*time/day) - x)" } },
  };
  const { values } = settle(build(driven), { period: 24 });
  const w = (2 * Math.PI) / 24;
  expect(values["m.x"]).toBeCloseTo(1 + 1e-4 / (1e-4 + w * w), 5);
  const wrong = errorOf(() => settle(build(driven), { period: 17, maxPeriods: 40 }));
  expect(wrong.message).toMatch(
    /^no period of 17 h: m\.x is driven otherwise at t = 2\.4\d* h than 17 h later$/,
  );
  const growing = build({
    parameters: { pace },
    states: { x: { unit: "mg", start: 1, rate: "0.001*pace*x" } },
  });
  expect(errorOf(() => settle(growing, { period: 24, maxPeriods: 9 })).message).toMatch(
    /mg a period$/,
  );
});

test("no steady state is told with the state that moves and how fast", () => {
  const model = build({
    parameters: { flow: parameter(2, "mg/h") },
    states: { x: { unit: "mg", start: 0, rate: "flow" } },
  });
  expect(errorOf(() => steadyState(model)).message).toMatch(
    /^no steady state found at t = 0 h: m\.x still moves by 2 mg per h/,
  );
});

test("a steady state does not remember the run of its instance", () => {
  const model = build({
    parameters: { pace, lag: parameter(1, "h") },
    states: { x: { unit: "1", start: 1, rate: "pace*(2 - delay(x, lag))" } },
  });
  expect(steadyState(model).values["m.x"]).toBeCloseTo(2, 8);
});

test("the same run gives the same bits, whatever ran before and whatever the output grid", () => {
  const options = { start: 0, end: 240, rtol: 1e-6 };
  const first = simulate(body, { ...options, output: { every: 24 } });
  simulate(body, { ...options, output: { every: 1 }, parameters: { "axis3.release": 20 } });
  const again = simulate(compile(flatten(hormones, { timeUnit: "h", substances })), {
    ...options,
    output: { every: 24 },
  });
  const fine = simulate(body, {
    ...options,
    output: { every: 0.5 },
    signals: ["axis5.free", "axis5.brake"],
  });
  const cached = modelCache();
  cached.compile(system);
  const fromCache = simulate(cached.compile(system), { ...options, output: { every: 24 } });
  expect(again.final).toStrictEqual(first.final);
  expect(fine.final).toStrictEqual(first.final);
  expect(fromCache.final).toStrictEqual(first.final);
  const coarse = column(first, "axis5.free");
  const dense = column(fine, "axis5.free");
  coarse.forEach((value, day) => {
    expect(dense[day * 48]).toBe(value);
  });
});

test("the same seed gives the same bits through actions", () => {
  const pulses = (seed: number) => {
    const random = createRandom(seed);
    let at = 0;
    return Array.from({ length: 20 }, () => {
      at += random.gamma(1, 0.3);
      return { at, add: { "m.x": random.lognormal(1, 0.5) } };
    });
  };
  const end = (seed: number) =>
    run(
      { parameters: { pace }, states: { x: { unit: "1", start: 0, rate: "-pace*x" } } },
      { actions: pulses(seed), end: 30 },
    ).final["m.x"];
  expect(end(7)).toBe(end(7));
  expect(end(7)).not.toBe(end(8));
});

test("each state keeps to its own absolute tolerance", () => {
  const steps = (atol: number): number =>
    run(
      {
        parameters: { pace },
        states: {
          x: { unit: "1", start: 1, rate: "pace*y", atol },
          y: { unit: "1", start: 0, rate: "-pace*x", atol },
        },
      },
      { rtol: 1e-12, end: 20 },
    ).trajectory.statistics.steps;
  expect(steps(1e-10)).toBeGreaterThan(3 * steps(1e-5));
  // A state that decays far below its atol costs nothing; below a tiny atol it is followed.
  const decay = (atol: number): number =>
    run(
      { parameters: { pace }, states: { x: { unit: "1", start: 1, rate: "-pace*x", atol } } },
      { rtol: 1e-6, end: 100 },
    ).final["m.x"]!;
  expect(decay(1e-60) / Math.exp(-100)).toBeCloseTo(1, 2);
  expect(Math.abs(decay(1e-6))).toBeLessThan(1e-5);
});

test("actions that change nothing cost no more than the stops; a jump makes steps short again", () => {
  const steps = (actions: readonly { at: number; set: Record<string, number> }[]): number =>
    simulate(body, { start: 0, end: 24 * 60, output: { at: [] }, actions, parameters: atRest })
      .trajectory.statistics.steps;
  const days = Array.from({ length: 50 }, (_, i) => 24 * (i + 10));
  const none = steps([]);
  const same = steps(days.map((at) => ({ at, set: { "axis0.steep": 2.5 } })));
  const jumps = steps(days.map((at, i) => ({ at, set: { "axis0.steep": i % 2 ? 2.5 : 1.5 } })));
  expect(same).toBeLessThan(none + 3 * days.length);
  expect(jumps).toBeGreaterThan(same + 5 * days.length);
});

test("both methods agree, and tolerance buys accuracy", () => {
  const orbit: Sketch = {
    parameters: { pace },
    states: {
      x: { unit: "1", start: 1, rate: "pace*y" },
      y: { unit: "1", start: 0, rate: "-pace*x" },
    },
  };
  for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
    const errors = [1e-4, 1e-6, 1e-8, 1e-10].map((rtol) => {
      const result = run(orbit, { method, rtol, atol: rtol / 100, output: { at: [3.3, 10] } });
      const [mid, end] = column(result, "m.x");
      return Math.max(Math.abs(mid! - Math.cos(3.3)), Math.abs(end! - Math.cos(10)));
    });
    errors.forEach((error, i) => {
      expect(error).toBeLessThan([1e-2, 2e-4, 5e-6, 1e-7][i]!);
    });
  }
});
