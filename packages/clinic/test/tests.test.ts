import { describe, expect, test } from "vitest";
import { InputError, type Scenario } from "../src/index.ts";
import { interval } from "../src/laboratory/intervals.ts";
import { functionTests } from "../src/tests/functionTests.ts";
import { uptakeLimits } from "../src/tests/radioiodineUptake.ts";
import { tracerAt, uptake } from "../src/tests/tracer.ts";
import { radioiodine } from "../src/treatments/drugs/radioiodine.ts";
import { labReport, runTest } from "./remembered.ts";

const woman: Scenario = { patient: "adult-female" };
const ill = (id: string, severity?: number): Scenario => ({
  ...woman,
  disorders: [severity === undefined ? { id } : { id, severity }],
});

/** The entries of a result; a name that is not there is a mistake of the test. */
function results(testId: string, scenario: Scenario, options = {}): (name: string) => number {
  const { result } = runTest(testId, scenario, options);
  return (name) => {
    const value = result[name];
    if (value === undefined) throw new Error(`${testId} has no result ${name}`);
    return value;
  };
}

describe("every function test", () => {
  test.each(functionTests.map(({ id }) => id))("%s reports baseline first, and units", (id) => {
    const report = runTest(id, woman);
    expect(report.samples[0]?.minute).toBe(0);
    const minutes = report.samples.map(({ minute }) => minute);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    const named = [
      ...Object.keys(report.result),
      ...Object.keys(report.samples[0]?.analytes ?? {}),
    ];
    for (const name of named) expect(report.units).toHaveProperty(name);
    expect(Object.values(report.units).join()).not.toContain("[IU]");
    expect(report.interpretation).not.toBe("");
    expect(report.source).not.toBe("");
  });

  test.each(functionTests.map(({ id }) => id))("%s gives numbers without a thyroid", (id) => {
    const report = runTest(id, ill("thyroidectomy"));
    for (const value of Object.values(report.result)) expect(Number.isFinite(value)).toBe(true);
  });

  test("is found by its id or refused with the nearest", () => {
    expect(() => runTest("trh-tset", woman)).toThrow(InputError);
    expect(() => runTest("trh-tset", woman)).toThrow(/did you mean "?trh-test/);
  });

  test("refuses a day or a dose that cannot be had", () => {
    expect(() => runTest("trh-test", woman, { day: -1 })).toThrow(/day is -1; allowed is 0 to/);
    expect(() => runTest("trh-test", woman, { dose: -5 })).toThrow(/allowed is 0 to 2000 ug/);
    expect(() => runTest("radioiodine-uptake", woman, { dose: 1 })).toThrow(/no dose to choose/);
  });
});

describe("the TRH test", () => {
  test("takes its samples at 0, 10, 20, 30, 60, 90 and 120 min", () => {
    const minutes = runTest("trh-test", woman).samples.map(({ minute }) => minute);
    expect(minutes).toEqual([0, 10, 20, 30, 60, 90, 120]);
  });

  test("starts at 09:00 with the TSH of the laboratory report", () => {
    const atNine = labReport(woman, { at: "09:00" }).analytes.TSH?.value;
    expect(results("trh-test", woman)("baseline")).toBeCloseTo(atNine ?? 0, 3);
  });

  test("raises TSH of healthy women as Snyder & Utiger 1972 saw, highest at 20-30 min", () => {
    const of = results("trh-test", woman);
    // 16.8 +-1.6 (SE) mIU/L in women of 20-39 years
    expect(of("rise")).toBeGreaterThan(12);
    expect(of("rise")).toBeLessThan(20);
    expect([20, 30]).toContain(of("peakMinute"));
    expect(of("rise")).toBeCloseTo(of("peak") - of("baseline"), 10);
    expect(runTest("trh-test", woman).interpretation).toMatch(/^Normal rise/);
  });

  test("gives a larger answer to a larger dose, and none to none", () => {
    const rises = [0, 25, 200, 400].map((dose) => results("trh-test", woman, { dose })("rise"));
    expect(rises).toEqual([...rises].sort((a, b) => a - b));
    expect(rises[0]).toBeLessThan(0.1);
  });

  test("gives children 7 ug/kg, up to the adult's dose", () => {
    const doseOf = (patient: string, age?: number) =>
      runTest("trh-test", { patient, ...(age === undefined ? {} : { age }) }).dose;
    const weight = labReport({ patient: "girl" }, { at: "09:00" }).signs.weight?.value as number;
    expect(doseOf("girl")).toEqual({ value: Math.round(7 * weight), unit: "ug" });
    expect(doseOf("boy", 17)).toEqual({ value: 400, unit: "ug" });
    expect(doseOf("adult-female")).toEqual({ value: 400, unit: "ug" });
    expect(runTest("trh-test", { patient: "girl" }, { dose: 200 }).dose?.value).toBe(200);
    expect(runTest("radioiodine-uptake", { patient: "girl" }).dose).toBeNull();
    // 4.5-17.8 mIU/L in 30 controls (Mehta and others, J Clin Endocrinol Metab 2003)
    const rise = results("trh-test", { patient: "girl" })("rise");
    expect(rise).toBeGreaterThan(4.5);
    expect(rise).toBeLessThan(17.8);
  });

  test("shows no rise in Graves' disease", () => {
    expect(results("trh-test", ill("graves"))("rise")).toBeLessThan(1);
    expect(runTest("trh-test", ill("graves")).interpretation).toMatch(
      /^No rise.*suppressed baseline/,
    );
  });

  test("is exaggerated in primary hypothyroidism", () => {
    const of = results("trh-test", ill("hashimoto"));
    expect(of("rise")).toBeGreaterThan(20);
    expect(runTest("trh-test", ill("hashimoto")).interpretation).toMatch(/^Exaggerated/);
  });

  test("hardly answers from a TSH-secreting tumour", () => {
    // 2.3 +-1.6-fold (Front Endocrinol 2020;11:432)
    expect(results("trh-test", ill("tsh-adenoma"))("fold")).toBeLessThan(3.9);
    expect(runTest("trh-test", ill("tsh-adenoma")).interpretation).toMatch(/not suppressed/);
  });

  test("is delayed where the hypothalamus makes little TRH, since little TSH is ready", () => {
    const lack = { ...woman, set: { "trhNeurons.function": 0.1 } };
    expect(runTest("trh-test", lack).interpretation).toMatch(/^Delayed/);
  });

  test("grows with thyroxine in TSH deficiency, as basal TSH falls", () => {
    const untreated = results("trh-test", ill("central-hypothyroidism"))("fold");
    const treated = results("trh-test", {
      ...ill("central-hypothyroidism"),
      treatments: [{ id: "levothyroxine", dose: 100 }],
    })("fold");
    // 1.7 +-0.2 (SE) and 5.6 +-1.2 (PMID 8432796)
    expect(treated).toBeGreaterThan(2 * untreated);
  });

  const trh = functionTests.find(({ id }) => id === "trh-test");
  test("reads a later sample above the one at 30 min as hypothalamic", () => {
    const TSH = (at30: number, at60: number): number[] => [1, 2, 3, at30, at60, 4, 3];
    const read = (values: readonly number[]): string | undefined => {
      const samples = trh?.sampleMinutes.map((minute, i) => ({
        minute,
        analytes: { TSH: values[i] as number },
      }));
      return trh?.interpret(trh.result(samples ?? []));
    };
    expect(read(TSH(6, 9))).toMatch(/^Delayed/);
    expect(read(TSH(9, 6))).toMatch(/^Normal/);
    expect(read([1, 1, 1, 1.5, 1.2, 1, 1])).toMatch(/^No rise.*not suppressed/);
    expect(read([1, 1, 1, 2.5, 1.2, 1, 1])).toMatch(/^Borderline/);
  });
});

describe("radioiodine uptake", () => {
  test("has the limits of the laboratory and the half-life of the drug", () => {
    expect(uptakeLimits).toEqual(
      interval("radioiodineUptake24h", { age: 30, female: true, weight: 60 }),
    );
    const halfLife = (radioiodine.parameters?.physicalHalfLife?.value as number) * 1440;
    expect(uptake(0, 100, 0)).toBeCloseTo(50, 10);
    expect(uptake(0, 100, halfLife)).toBeCloseTo(100, 10);
    expect(uptake(100, 50, halfLife)).toBe(0);
    expect(tracerAt(0).into).toBe("radioiodine.gut");
  });

  test("is that of the laboratory report within a tenth", () => {
    for (const scenario of [woman, ill("graves"), ill("iodine-deficiency")]) {
      const reported = labReport(scenario).analytes.radioiodineUptake24h?.value as number;
      const tested = results("radioiodine-uptake", scenario)("radioiodineUptake24h");
      expect(tested / reported).toBeGreaterThan(0.9);
      expect(tested / reported).toBeLessThan(1.1);
    }
  });

  test("is normal in health, high in Graves' disease, nil after thyroidectomy", () => {
    const words = (scenario: Scenario): string =>
      runTest("radioiodine-uptake", scenario).interpretation;
    expect(words(woman)).toMatch(/^Normal/);
    expect(words(ill("graves"))).toMatch(/^High/);
    expect(words(ill("iodine-excess"))).toMatch(/^Low/);
    expect(words(ill("thyroidectomy"))).toMatch(/^Low/);
    expect(results("radioiodine-uptake", ill("thyroidectomy"))("radioiodineUptake24h")).toBe(0);
  });

  test("says that it cannot be measured soon after treatment with iodine-131", () => {
    const treated = { ...ill("graves"), treatments: [{ id: "radioiodine" }] };
    expect(runTest("radioiodine-uptake", treated, { day: 30 }).interpretation).toMatch(
      /^Not measurable/,
    );
  });
});

describe("T3 suppression", () => {
  test("halves the uptake of a healthy gland and lowers its TSH", () => {
    const of = results("t3-suppression", woman);
    expect(of("fall")).toBeGreaterThanOrEqual(50);
    expect(of("TSHafter")).toBeLessThan(of("TSHbefore") / 2);
    expect(runTest("t3-suppression", woman).interpretation).toMatch(/^Normal suppression/);
  });

  test("does not without T3", () => {
    expect(Math.abs(results("t3-suppression", woman, { dose: 0 })("fall"))).toBeLessThan(5);
  });

  test("leaves antibody-driven and autonomous glands alone", () => {
    for (const id of ["graves", "toxic-nodule", "tsh-adenoma"]) {
      expect(results("t3-suppression", ill(id))("fall")).toBeLessThan(50);
      expect(runTest("t3-suppression", ill(id)).interpretation).toMatch(/^No normal suppression/);
    }
  });

  test("has nothing to measure after thyroidectomy", () => {
    expect(runTest("t3-suppression", ill("thyroidectomy")).interpretation).toMatch(
      /^Not measurable/,
    );
  });

  test("can be done in a patient who takes T3 already", () => {
    const treated = { ...woman, treatments: [{ id: "liothyronine", dose: 75 }] };
    const untreated = results("t3-suppression", woman)("TSHbefore");
    expect(results("t3-suppression", treated)("TSHbefore")).toBeLessThan(untreated / 2);
  });
});
