import { fileURLToPath } from "node:url";
import {
  AbortError,
  compile,
  defineModule,
  type EnsembleRunOptions,
  flatten,
  simulateEnsemble,
} from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { type PoolOptions, runEnsemble } from "../src/index.ts";

/** Threads read the sources as tests do. */
const worker = {
  file: fileURLToPath(new URL("sourceWorker.mjs", import.meta.url)),
  execArgv: ["--conditions=@endocrine/source"],
};
const pool: PoolOptions = { threads: 2, worker };

const given = (value: number, unit: string) => ({
  ...{ value, unit, meaning: "made up", source: "design" },
});

const axis = defineModule({
  id: "axis",
  about: "A hormone that brakes its own drive; without clearance it grows beyond all bounds.",
  parameters: {
    drive: given(2, "/h"),
    loss: given(1, "/h"),
    growth: given(0, "/h"),
    steep: given(2.5, "1"),
  },
  states: {
    factor: { unit: "1", start: 1, rate: "drive/(1 + hormone^steep) - loss*factor" },
    hormone: { unit: "1", start: 0.5, rate: "loss*(factor - 0.1*hormone) + growth*hormone^2" },
  },
});

const model = compile(flatten([axis], { timeUnit: "h" }));
const patients = 41;
const column = (from: number, step: number): Float64Array =>
  Float64Array.from({ length: patients }, (_, k) => from + step * k);
const options: EnsembleRunOptions = {
  ...{ start: 0, end: 48, output: { every: 0.5 }, patients },
  parameters: { "axis.drive": column(1, 0.05), "axis.loss": column(0.5, 0.01) },
  actions: [{ at: 12, add: { "axis.hormone": 2 } }],
};

describe("an ensemble on threads", () => {
  it("has the bits of one thread, in shared memory, a failed patient named", async () => {
    const growth = new Float64Array(patients);
    growth[6] = 50;
    const failing = { ...options, parameters: { ...options.parameters, "axis.growth": growth } };
    const one = simulateEnsemble(model, failing);
    const done: number[] = [];
    const onProgress = (share: number): undefined => void done.push(share);
    const two = await runEnsemble(model, { ...failing, onProgress }, pool);
    expect(two.values.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect({ ...two, values: Float64Array.from(two.values) }).toEqual(one);
    expect(two.failures.map(({ patient }) => patient)).toEqual([6]);
    expect(two.failures[0]!.reason).toMatch(/^axis\.hormone: /);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  it("writes into the memory that it is given", async () => {
    const few = { ...options, signals: ["axis.hormone"] };
    const into = new Float64Array(new SharedArrayBuffer(8 * patients * 97));
    const { values } = await runEnsemble(model, { ...few, into }, { ...pool, threads: 1 });
    expect(values).toBe(into);
    expect(Float64Array.from(into)).toEqual(simulateEnsemble(model, few).values);
  });

  it("stops when told to, in the middle of a run", async () => {
    const endless = { ...options, end: 1e9, output: { at: [] }, actions: [], maxSteps: 1e12 };
    const parameters = { "axis.loss": 0 };
    const long = { ...endless, parameters, rtol: 1e-12, maxStep: 1e-4 };
    const signal = AbortSignal.timeout(300);
    await expect(runEnsemble(model, long, { ...pool, signal })).rejects.toThrow(AbortError);
    await expect(runEnsemble(model, long, { ...pool, signal })).rejects.toThrow(AbortError);
    const onProgress = (): boolean => false;
    await expect(runEnsemble(model, { ...options, onProgress }, pool)).rejects.toThrow(AbortError);
  });

  it("refuses bad input with one line, before and on the threads", async () => {
    const bad = (more: Partial<EnsembleRunOptions>, on: PoolOptions, message: RegExp) =>
      expect(runEnsemble(model, { ...options, ...more }, { ...pool, ...on })).rejects.toThrow(
        message,
      );
    await bad({}, { threads: 0 }, /0 threads: expected a whole number from 1/);
    await bad({ into: new Float64Array(1e5) }, {}, /not in shared memory/);
    await bad({ into: new Float64Array(new SharedArrayBuffer(8)) }, {}, /"into" has 1 numbers/);
    await bad({ signals: ["axis.hormon"] }, {}, /"axis.hormon" is no state.*axis.hormone/);
    const parameters = { "axis.drive": column(1, 0.05).fill(Number.NaN, 30, 31) };
    await bad({ parameters }, {}, /"axis.drive of patient 30" is given NaN/);
  });
});
