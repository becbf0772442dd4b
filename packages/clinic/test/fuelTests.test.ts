import { describe, expect, test } from "vitest";
import { InputError, type Scenario } from "../src/index.ts";
import { areaUnder, homaFunction, homaResistance } from "../src/tests/glucoseIndices.ts";
import { fitMinimalModel } from "../src/tests/minimalModel.ts";
import { runTest } from "./remembered.ts";

const man: Scenario = { patient: "adult-male" };
const ill = (id: string, severity: number): Scenario => ({
  ...man,
  disorders: [{ id, severity }],
});

const between = (value: number | undefined, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

/** Values of an analyte at minutes of a test. */
function course(id: string, scenario: Scenario, analyte: string): (minute: number) => number {
  const { samples } = runTest(id, scenario);
  return (minute) => {
    const found = samples.find((sample) => sample.minute === minute)?.analytes[analyte];
    if (found === undefined) throw new Error(`${id} has no ${analyte} at ${minute}`);
    return found;
  };
}

/** That a course stays within two deviations of published means. */
function follows(
  at: (minute: number) => number,
  published: readonly (readonly [minute: number, mean: number, deviation: number])[],
): void {
  for (const [minute, mean, deviation] of published) {
    expect(Math.abs(at(minute) - mean) / deviation, `at ${minute} min`).toBeLessThan(2);
  }
}

describe("oral glucose", () => {
  test("is within two deviations of twenty healthy adults (Fujita 2022)", () => {
    follows(course("ogtt", man, "glucose"), [
      [0, 97.3 / 18.016, 9.8 / 18.016],
      [30, 170.55 / 18.016, 30.08 / 18.016],
      [60, 164.2 / 18.016, 38.97 / 18.016],
      [120, 130.6 / 18.016, 36.41 / 18.016],
    ]);
  });

  test("gives the insulin of fifty healthy adults, mU/L (OMNICarb)", () => {
    const insulin = course("ogtt", man, "insulin");
    follows(
      (minute) => insulin(minute) / 6,
      [
        [0, 6.27, 3.56],
        [30, 51.0, 38.5],
        [60, 53.0, 33.5],
        [120, 44.5, 38.0],
      ],
    );
  });

  test("gives the C-peptide of the healthy, nmol/L", () => {
    // 0.5 +-0.19, 2.3 +-0.79 and 2.0 +-0.67
    const Cpeptide = course("ogtt", man, "Cpeptide");
    follows(Cpeptide, [
      [0, 0.5, 0.19],
      [60, 2.3, 0.79],
      [120, 2.0, 0.67],
    ]);
  });

  test("of impaired tolerance is within two deviations of 341 people", () => {
    const impaired = ill("type-2-diabetes", 0.15);
    follows(course("ogtt", impaired, "glucose"), [
      [0, 98.3 / 18.016, 10 / 18.016],
      [30, 174.4 / 18.016, 30 / 18.016],
      [120, 138.6 / 18.016, 29.1 / 18.016],
    ]);
    // rise of insulin over that of glucose in the first half hour, pmol/mmol
    between(runTest("ogtt", impaired).result.insulinogenic, 0, 65.8 + 2 * 80.6);
  });

  test("of type 2 diabetes is within two deviations of the published", () => {
    const diabetes = ill("type-2-diabetes", 0.5);
    const Cpeptide = course("ogtt", diabetes, "Cpeptide");
    follows(Cpeptide, [
      [0, 0.8, 0.23],
      [120, 3.7, 1.49],
    ]);
    // fasting in the diet arm of the UKPDS; area of three hours, Reaven & Miller 1979, mg/dL times hours
    follows(course("ogtt", diabetes, "glucose"), [[0, 8.6, 1.8]]);
    const area = areaUnder(runTest("ogtt", diabetes).samples, "glucose", 180) * 18.016;
    expect(Math.abs(area - 1040) / 309).toBeLessThan(2);
  });

  test("shows impaired tolerance in the mild and diabetes in the usual patient", () => {
    expect(runTest("ogtt", ill("type-2-diabetes", 0.25)).interpretation).toMatch(/^Impaired gluc/);
    expect(runTest("ogtt", ill("type-2-diabetes", 0.5)).interpretation).toMatch(/^Diabetes/);
  });

  test("gives children 1.75 g/kg, up to 75 g", () => {
    const { dose } = runTest("ogtt", { patient: "girl" });
    const weight = runTest("water-deprivation", { patient: "girl" }).samples[0]?.analytes.weight;
    expect(dose?.value).toBe(Math.min(75, Math.round(1.75 * (weight as number))));
    expect(() => runTest("ogtt", man, { dose: 120 })).toThrow(InputError);
  });

  test("silences GH in health and not in acromegaly", () => {
    // nadirs by a sensitive assay 0.12 ug/L in lean men (Schilbach 2019), 0.08 at 120 min (Fujita 2022)
    between(runTest("ogtt-gh", man).result.nadir, 0.02, 0.4);
    expect(runTest("ogtt-gh", ill("acromegaly", 0.1)).result.nadir).toBeGreaterThan(1);
  });
});

describe("indices", () => {
  test("of the homeostasis model are 1 and 100 % at 4.5 mmol/L and 5 mU/L", () => {
    expect(homaResistance(4.5, 30)).toBeCloseTo(1, 10);
    expect(homaFunction(4.5, 30)).toBeCloseTo(100, 10);
    expect(homaFunction(3, 30)).toBe(0);
  });

  test("of the minimal model come back from a course that it makes itself", () => {
    const [Sg, p2, Si] = [0.02, 0.03, 1e-4];
    const insulin = (minute: number) => 30 + 300 * Math.exp(-minute / 15);
    const minutes = [0, 2, 4, 8, 10, 14, 19, 22, 30, 40, 50, 60, 80, 100, 120, 150, 180];
    let [G, X] = [16, 0];
    const glucose = Array.from({ length: 181 }, (_, minute) => {
      const now = minute === 0 ? 5 : G;
      for (let k = 0; k < 100; k++) {
        G += (Sg * (5 - G) - X * G) / 100;
        X += (p2 * (Si * (insulin(minute + k / 100) - insulin(1e6)) - X)) / 100;
      }
      return now;
    });
    const samples = minutes.map((minute) => ({
      minute,
      glucose: glucose[minute] as number,
      insulin: minute === 0 ? 30 : insulin(minute),
    }));
    // insulin rises at once in the course and between the first two samples in the fit
    const fit = fitMinimalModel(samples);
    expect(Math.abs(fit.Si / Si - 1)).toBeLessThan(0.1);
    expect(Math.abs(fit.Sg / Sg - 1)).toBeLessThan(0.1);
    expect(fit.residual).toBeLessThan(0.05);
  });
});

describe("tests by vein", () => {
  test("give the published Si and Sg of normal tolerance", () => {
    const { Si, Sg, acuteResponse } = runTest("ivgtt", man).result;
    between(Si, 0.4, 2.62 + 2 * 2.21);
    between(Sg, 0.021 - 2 * 0.008, 0.021 + 2 * 0.008);
    between(acuteResponse, 33, 59.6 + 2 * 54.8);
  });

  test("give the published M, 4.7 to 8.7 mg/kg/min, with glucose held", () => {
    const { M, glucoseHeld, insulinHeld } = runTest("clamp-hyperinsulinaemic", man).result;
    between(M, 4.7, 8.7);
    between(glucoseHeld, 4.9, 5.1);
    between((insulinHeld as number) / 6, 60, 120);
    const resistant = runTest("clamp-hyperinsulinaemic", ill("type-2-diabetes", 0.5)).result;
    expect(resistant.M as number).toBeLessThan(0.6 * (M as number));
  });

  test("show two phases of insulin at a glucose 6.9 mmol/L higher, and the first gone in diabetes", () => {
    const { firstPhasePerGlucose, secondPhase } = runTest("clamp-hyperglycaemic", man).result;
    between(firstPhasePerGlucose, 30, 70);
    const insulin = course("clamp-hyperglycaemic", man, "insulin");
    expect(insulin(8)).toBeGreaterThan(1.3 * insulin(20));
    expect(secondPhase as number).toBeGreaterThan(1.5 * insulin(20));
    const glucose = course("clamp-hyperglycaemic", man, "glucose");
    between(glucose(120) - glucose(0), 6.7, 7.1);
    const ofDiabetes = runTest("clamp-hyperglycaemic", ill("type-2-diabetes", 0.5)).result;
    expect(ofDiabetes.firstPhasePerGlucose).toBeLessThan(0.3 * (firstPhasePerGlucose as number));
  });
});

test("a mixed meal is near the curves of the published model (Dalla Man 2007)", () => {
  const glucose = course("mixed-meal", man, "glucose");
  for (const [minute, published] of [
    [60, 157],
    [120, 133],
    [180, 98],
    [300, 90],
  ] as const) {
    expect(Math.abs((glucose(minute) * 18.016) / published - 1), `at ${minute}`).toBeLessThan(0.2);
  }
  const { insulinPeak, insulinPeakMinute } = runTest("mixed-meal", man).result;
  between(insulinPeak, 254 * 0.8, 254 * 1.25);
  between(insulinPeakMinute, 75, 120);
});

describe("the pituitary", () => {
  test("answers hypoglycaemia in the published order", () => {
    const { result } = runTest("insulin-tolerance", man);
    between(result.glucoseNadir, 1.07 - 2 * 0.36, 2.2);
    between(result.GHpeak, 3, 13.3 + 2 * 8.8);
    between(result.cortisolPeak, 500, 560 + 2 * 66);
    // adrenaline before ACTH and GH, cortisol last
    const order = ["adrenalinePeakMinute", "ACTHpeakMinute", "cortisolPeakMinute"];
    const minutes = order.map((name) => result[name] as number);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(result.GHpeakMinute).toBeLessThan(result.cortisolPeakMinute as number);
  });

  test("is given insulin in tenths of a unit for each kilogram", () => {
    const weight = (patient: string): number =>
      runTest("water-deprivation", { patient }).samples[0]?.analytes.weight as number;
    const dose = (patient: string): number =>
      runTest("insulin-tolerance", { patient }).dose?.value as number;
    expect(dose("adult-male")).toBeCloseTo(0.15 * weight("adult-male"), 1);
    expect(dose("girl")).toBeCloseTo(0.1 * weight("girl"), 1);
  });

  test("answers glucagon in muscle hours later, and not by its glucose", () => {
    const { result } = runTest("glucagon-stimulation", man);
    // 8 ug/L or more in 96 %, cortisol of 500 nmol/L or up by 250 in 92 % (Rao 1987)
    expect(result.GHpeak).toBeGreaterThan(8);
    expect(result.cortisolPeak).toBeGreaterThan(450);
    const GH = course("glucagon-stimulation", man, "GH");
    expect(GH(180)).toBeGreaterThan(GH(90));
  });

  test("answers GHRH with arginine by 11.5 to 60 ug/L", () => {
    between(runTest("arginine-ghrh", man).result.peak, 11.5, 60);
  });

  test("answers an hour of work, and adrenaline with it", () => {
    const { GHpeak, adrenalinePeak, glucoseChange } = runTest("exercise-test", man).result;
    between(GHpeak, 3, 25);
    between(adrenalinePeak, 500, 2500);
    between(glucoseChange, -1, 1);
  });
});

describe("three days without food", () => {
  test("lower insulin, then raise glucagon, GH and ketones, and glucose stays", () => {
    const { result, samples } = runTest("fast-72h", man);
    expect(result.duration).toBe(72);
    between(result.glucose, 3.0, 4.6);
    between(result.ketonesHighest, 2.0, 4.5);
    const at = (id: string, hour: number): number =>
      samples.find(({ minute }) => minute === hour * 60)?.analytes[id] as number;
    expect(at("insulin", 72)).toBeLessThan(0.7 * at("insulin", 12));
    expect(at("glucagon", 72)).toBeGreaterThan(1.2 * at("glucagon", 12));
    expect(at("GH", 60)).toBeGreaterThan(at("GH", 12));
    expect(at("freeFattyAcids", 60)).toBeGreaterThan(1.5 * at("freeFattyAcids", 12));
    // insulin has fallen before ketones rise
    expect(at("insulin", 36)).toBeLessThan(0.7 * at("insulin", 12));
    expect(at("betaHydroxybutyrate", 36)).toBeLessThan(0.5 * (result.ketonesHighest as number));
  });

  test("end early in insulinoma, with glucagon by vein", () => {
    const { result, samples } = runTest("fast-72h", ill("insulinoma", 0.5));
    expect(result.duration).toBeLessThan(48);
    expect(samples.at(-1)?.minute).toBe((result.duration as number) * 60 + 30);
    expect(result.insulin).toBeGreaterThan(18);
  });
});
