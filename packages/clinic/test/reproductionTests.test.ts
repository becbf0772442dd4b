import { describe, expect, test } from "vitest";
import { InputError } from "../src/index.ts";
import { clomifeneTest } from "../src/tests/clomifeneTest.ts";
import { gnrhTest } from "../src/tests/gnrhTest.ts";
import { hcgTest } from "../src/tests/hcgTest.ts";
import { progesteroneChallenge } from "../src/tests/progesteroneChallenge.ts";
import { medianAndDeciles } from "../src/validation/expectation.ts";
import { runTest } from "./remembered.ts";

describe("reading a result", () => {
  test("of GnRH: by age, answer and FSH at rest", () => {
    const read = (result: Readonly<Record<string, number>>) => gnrhTest.interpret(result);
    const adult = { LHbaseline: 5, LHpeak: 20, LHfold: 4, FSHbaseline: 5, age: 30 };
    expect(read(adult)).toMatch(/^Normal answer/);
    expect(read({ ...adult, LHfold: 1.9 })).toMatch(/^No adequate answer/);
    expect(read({ ...adult, LHpeak: 4.9 })).toMatch(/^No adequate answer/);
    expect(read({ ...adult, FSHbaseline: 21 })).toMatch(/gonads have failed/);
    expect(read({ ...adult, age: 8 })).toMatch(/^Pubertal answer/);
    expect(read({ ...adult, age: 8, LHpeak: 4.9 })).toMatch(/^Prepubertal answer/);
  });

  test("of hCG: by the rise of testosterone", () => {
    const read = (rise: number, age = 30, baseline = 15) =>
      hcgTest.interpret({ rise, age, baseline });
    expect(read(9.1)).toMatch(/^Normal answer:/);
    expect(read(9)).toMatch(/^Weak answer/);
    expect(read(2.9)).toMatch(/^No answer/);
    expect(read(2.9, 8, 0.1)).toMatch(/^Normal answer of a child/);
    expect(read(1.4, 8, 0.1)).toMatch(/^No answer/);
  });

  test("of clomifene: LH and FSH must both rise", () => {
    const read = (LHrise: number, FSHrise: number) => clomifeneTest.interpret({ LHrise, FSHrise });
    expect(read(50, 20)).toMatch(/^Normal answer/);
    expect(read(49, 20)).toMatch(/^No normal answer/);
    expect(read(50, 19)).toMatch(/^No normal answer/);
  });

  test("of progesterone: bleeding counts after the last tablet alone", () => {
    const samples = (bled: readonly number[]) =>
      progesteroneChallenge.sampleMinutes.map((minute) => ({
        minute,
        analytes: {
          bleeding: bled.includes(minute / 1440) ? 1 : 0,
          endometrium: 8,
          estradiol: 200,
          progesterone: 1,
        },
      }));
    const early = progesteroneChallenge.result(samples([2, 3]));
    expect(early).toMatchObject({ bleedingDays: 0, firstDay: 0 });
    expect(progesteroneChallenge.interpret(early)).toMatch(/in spite of oestrogen/);
    const late = progesteroneChallenge.result(samples([12, 13]));
    expect(late).toMatchObject({ bleedingDays: 2, firstDay: 3 });
    expect(progesteroneChallenge.interpret(late)).toMatch(/^Bleeding from day 3/);
    expect(progesteroneChallenge.interpret({ bleedingDays: 0, estradiol: 146 })).toMatch(
      /too little oestrogen/,
    );
  });
});

describe("on patients", () => {
  test("a man's LH rises severalfold within the hour, a boy's hardly", () => {
    const { result, interpretation } = runTest("gnrh-test", { patient: "adult-male" });
    expect(result.LHfold).toBeGreaterThan(2);
    expect(result.LHpeakMinute).toBeLessThanOrEqual(45);
    expect(interpretation).toMatch(/^Normal answer/);
    const boy = runTest("gnrh-test", { patient: "boy" });
    expect(boy.dose?.value).toBeLessThan(100);
    expect(boy.interpretation).toMatch(/^Prepubertal answer/);
  });

  test("testes answer hCG, and none are there to answer after orchiectomy", () => {
    expect(runTest("hcg-test", { patient: "adult-male" }).interpretation).toMatch(/^Normal answer/);
    const without = { patient: "adult-male", disorders: [{ id: "orchiectomy" }] };
    expect(runTest("hcg-test", without).result.rise).toBeLessThan(0.5);
  });

  test("refuses more than the greatest dose", () => {
    const dose = { dose: 600 };
    expect(() => runTest("gnrh-test", { patient: "adult-male" }, dose)).toThrow(InputError);
    expect(() => runTest("gnrh-test", { patient: "adult-male" }, dose)).toThrow(/0 to 500 ug/);
  });
});

test("deciles are read as deviations of a logarithm", () => {
  const { low, high } = medianAndDeciles(10, [5, 20]);
  expect(low).toBeCloseTo(10 * 0.5 ** (2 / 1.28), 10);
  expect(high).toBeCloseTo(10 * 2 ** (2 / 1.28), 10);
});
