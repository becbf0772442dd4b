import { describe, expect, it } from "vitest";
import {
  AbortError,
  compile,
  type EnsembleRunOptions,
  flatten,
  patientColumn,
  receiveModel,
  runsInPairs,
  shareModel,
  simulateEnsemble,
} from "../../src/index.ts";
import { flatSystem } from "../endToEnd/flat.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { aloneBySimulate, difference, ofPatient, varied } from "./support.ts";

const model = compile(flatten(hormones, { timeUnit: "h", substances }));
const base: EnsembleRunOptions = { start: 0, end: 96, output: { every: 1 }, patients: 5 };
const parameters = varied(model, 5, 0.1);
const doses = [
  { at: 0, set: { "axis3.swing": 0.3 } },
  { at: 24, add: { "axis1.free": 0.5 } },
  { at: 48.25, add: { "axis1.free": 0.5 }, set: { "axis2.reach": 2.5 } },
];

const signals = ["axis0.free", "axis0.secretion", "axis2.reach", "axis3.size", "axis1.free"];

describe("an ensemble with one lane", () => {
  it("has the bits of simulate, with values that vary, doses, states, variables and parameters", () => {
    const initial = { "axis4.size": Float64Array.of(1, 1.1, 1.2, 0.9, 0.8), "axis0.bound": 310 };
    const options = { ...base, parameters, initial, signals, actions: doses, lanes: 1 } as const;
    const result = simulateEnsemble(model, options);
    for (let patient = 0; patient < 5; patient++) {
      expect(ofPatient(result, patient)).toEqual(aloneBySimulate(model, options, patient));
    }
    expect(result.failures).toEqual([]);
    expect(result.statistics.runs).toBe(5);
    expect(result.signals.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      "axis0.free ug/L",
      "axis0.secretion ug/L/h",
      "axis2.reach nmol/L",
      "axis3.size 1",
      "axis1.free ug/L",
    ]);
  });
});

describe("two patients side by side", () => {
  it("take the steps and get the bits of one alone, where they are equal", () => {
    const equal = Object.fromEntries(
      Object.entries(parameters).map(([name, values]) => [name, values[0]!]),
    );
    const options = { ...base, patients: 2, parameters: equal, signals, actions: doses } as const;
    const alone = simulateEnsemble(model, { ...options, lanes: 1, patients: 1 });
    const both = simulateEnsemble(model, options);
    expect(both.statistics).toEqual(alone.statistics);
    for (const patient of [0, 1]) expect(ofPatient(both, patient)).toEqual(ofPatient(alone, 0));
  });

  it("are within the tolerance of each alone, where they differ; an odd one runs alone", () => {
    const options = { ...base, parameters, signals, actions: doses };
    const pairs = simulateEnsemble(model, options);
    expect(pairs.statistics.runs).toBe(3);
    for (let patient = 0; patient < 5; patient++) {
      const alone = aloneBySimulate(model, options, patient);
      if (patient === 4) expect(ofPatient(pairs, 4)).toEqual(alone);
      expect(difference(ofPatient(pairs, patient), alone, pairs.time.length)).toBeLessThan(2e-4);
    }
  });

  it("get the same bits in any range and buffer, and on a model that was shared", () => {
    const options = { ...base, parameters, signals };
    const whole = simulateEnsemble(model, options);
    const into = new Float64Array(new SharedArrayBuffer(whole.values.byteLength));
    const elsewhere = receiveModel(structuredClone(shareModel(model)));
    for (const range of [
      [4, 5],
      [2, 4],
      [0, 2],
    ] as const) {
      simulateEnsemble(elsewhere, { ...options, range, into });
    }
    expect(Float64Array.from(into)).toEqual(whole.values);
    expect(elsewhere.source).toBe(model.source);
    const { time } = whole;
    expect(patientColumn(whole, 3, "axis3.size")).toEqual(
      whole.values.subarray((3 * 5 + 3) * time.length, (3 * 5 + 4) * time.length),
    );
    expect(() => patientColumn(whole, 5, "axis3.size")).toThrow(/patient 5: expected .* to 4/);
    expect(() => patientColumn(whole, 0, "axis3.sise")).toThrow(/no signal/);
  });

  it("share a timeline or run alone", () => {
    const actions = [doses, [{ at: 10, add: { "axis1.free": 1 } }]];
    const of = [0, 0, 0, 1];
    const options: EnsembleRunOptions = {
      ...base,
      patients: 4,
      signals,
      timelines: { actions, of },
    };
    const result = simulateEnsemble(model, options);
    expect(result.statistics.runs).toBe(3);
    expect(ofPatient(result, 1)).toEqual(ofPatient(result, 0));
    const alone = aloneBySimulate(model, { ...options, actions: actions[1]! }, 3);
    expect(ofPatient(result, 3)).toEqual(alone);
  });
});

describe("the rule for side by side", () => {
  const rule = (parts: Parameters<typeof flatSystem>[0], options = {}): boolean =>
    runsInPairs(compile(flatSystem(parts)), options);
  const states = { x: ["1", "-x"] } as const;

  it("leaves out what happens at times of its own", () => {
    expect(rule({ states: { x: ["1", "-x"] } })).toBe(true);
    expect(
      rule({ states: { x: ["1", "-x"] }, events: [{ when: "x < 0.5", set: { x: "1" } }] }),
    ).toBe(false);
    expect(rule({ states: { x: ["1", "piecewise(1, time > 3, 0) - x"] } })).toBe(false);
    expect(rule({ states: { x: ["1", "-delay(x, 1)"] } })).toBe(false);
    expect(
      rule({ states: { ...states, y: ["0", "0"] }, relaxation: { y: "x - y" } } as never),
    ).toBe(false);
    for (const options of [{ method: "rodas5p" }, { keepUnset: true }]) {
      expect(rule({ states: { x: ["1", "-x"] } }, options)).toBe(false);
    }
    expect(
      runsInPairs(
        compile(flatSystem({ states: { x: ["1", "-x"] } }), { backend: "javascript" }),
        {},
      ),
    ).toBe(false);
  });

  it("runs such models one patient at a time", () => {
    const bouncing = compile(
      flatSystem({
        parameters: { k: 1 },
        states: { x: ["1", "-k * x"] },
        events: [{ when: "x < 0.5", set: { x: "1" } }],
      }),
    );
    const options = { ...base, patients: 3, parameters: { k: Float64Array.of(1, 2, 3) } };
    const result = simulateEnsemble(bouncing, { ...options, end: 5, output: { every: 0.25 } });
    expect(result.statistics.runs).toBe(3);
    for (const patient of [0, 1, 2]) {
      expect(ofPatient(result, patient)).toEqual(
        aloneBySimulate(bouncing, { ...options, end: 5, output: { every: 0.25 } }, patient),
      );
    }
  });
});

describe("a patient whose run fails", () => {
  const explosive = compile(flatSystem({ parameters: { k: 1 }, states: { x: ["1", "k * x^2"] } }));

  it("is named with its reason and leaves its partner as it is alone", () => {
    const options = { start: 0, end: 2, output: { every: 0.25 }, patients: 4 };
    const k = Float64Array.of(0.1, 1, 0.2, 0.3);
    const result = simulateEnsemble(explosive, { ...options, parameters: { k } });
    expect(result.failures).toHaveLength(1);
    const [failure] = result.failures;
    expect(failure!.patient).toBe(1);
    expect(failure!.reason).toMatch(/^x: .* at t = /);
    expect(failure!.time).toBeCloseTo(1, 3);
    const failed = [...patientColumn(result, 1, "x")];
    expect(failed.map(Number.isNaN)).toEqual(Array.from({ length: 9 }, (_, i) => i >= 4));
    expect(failed[2]).toBeCloseTo(2, 4);
    expect(patientColumn(result, 0, "x")).toEqual(
      aloneBySimulate(explosive, { ...options, parameters: { k } }, 0),
    );
    expect(result.statistics.runs).toBe(2);
  });
});

describe("progress", () => {
  it("rises to 1, and false stops the run", () => {
    const seen: number[] = [];
    const onProgress = (done: number): boolean | undefined => {
      seen.push(done);
      return seen.length === 7 ? false : undefined;
    };
    simulateEnsemble(model, { ...base, parameters, onProgress: (done) => void seen.push(done) });
    expect(seen.length).toBeGreaterThan(50);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    seen.length = 0;
    expect(() => simulateEnsemble(model, { ...base, onProgress })).toThrow(AbortError);
    expect(seen).toHaveLength(7);
  });
});

describe("bad input", () => {
  const bad = (options: Partial<EnsembleRunOptions>, message: RegExp): void => {
    expect(() => simulateEnsemble(model, { ...base, ...options })).toThrow(message);
  };

  it("gives one line", () => {
    bad({ patients: 0 }, /0 patients: expected a whole number from 1/);
    bad({ patients: 2.5 }, /2.5 patients/);
    bad({ range: [1, 4] }, /patients 1 to 4: expected even numbers/);
    bad({ range: [2, 8] }, /patients 2 to 8/);
    bad({ parameters: { "axis0.brid": 1 } }, /no parameter of the model/);
    bad({ parameters: { "axis0.bind": new Float64Array(3) } }, /has 3 values for 5 patients/);
    bad({ parameters: { "axis0.bind": Float64Array.of(1, 1, Number.NaN, 1, 1) } }, /of patient 2/);
    bad({ initial: { "axis0.bind": 1 } }, /not a state/);
    bad({ into: new Float64Array(7) }, /"into" has 7 numbers, expected 29100/);
    bad({ end: -1 }, /run from 0 to -1/);
    bad({ rtol: 0 }, /rtol is 0/);
    bad({ timelines: { actions: [[]], of: [0] } }, /timelines.of has 1 values/);
    bad({ timelines: { actions: [[]], of: [0, 0, 1, 0, 0] } }, /timeline 1 of patient 2/);
  });
});
