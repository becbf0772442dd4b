import { type Action, conversionFactor, InputError, parseUnit } from "@endocrine/engine";
import { unitText } from "../catalogue/unitText.ts";
import { short } from "../digits.ts";
import { usualDay } from "../laboratory/sample.ts";
import { signal } from "../laboratory/signals.ts";
import type { TestReport } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, find, openCase } from "../simulation/case.ts";
import { midnightBefore, runCourse } from "../simulation/course.ts";
import { patientModel } from "../simulation/patientModel.ts";
import type { FunctionTest, Measured, TestSample } from "./functionTest.ts";
import { functionTests } from "./functionTests.ts";

/** When a test is done, and with how much. */
export interface TestOptions {
  /** Days after onset, or after the start of treatment; left out, the usual time to the full picture. */
  readonly day?: number;
  /** Dose in the test's unit; left out, the usual one for the patient. */
  readonly dose?: number;
}

/** Latest day of a test: a century. */
const longest = 36525;

/**
 * Does a function test on a patient and reads the answer against the published cut-offs.
 * @throws InputError where the test, the scenario, the day or the dose cannot be had
 */
export function runTest(testId: string, scenario: Scenario, options: TestOptions = {}): TestReport {
  const test = find("test", functionTests, testId);
  const alone = openCase(scenario);
  const patientCase = withDrugs(alone, test);
  const tested: Tested = { alone, patientCase };
  const day = options.day ?? usualDay(patientCase);
  if (!(day >= 0 && day <= longest))
    throw new InputError(`day is ${day}; allowed is 0 to ${longest}`);
  const start = day * 24 + test.startHour;
  const dose = chosenDose(alone, test, start, options);
  const first = takeSamples(tested, test, start, dose);
  if (first.died !== undefined && first.died <= start) {
    throw new InputError(
      `the patient dies on day ${short(first.died / 24)}, before ${test.id} on day ${day}; allowed is an earlier day`,
    );
  }
  const { samples, died } =
    test.adapted === undefined
      ? first
      : takeSamples(tested, test.adapted(first.samples), start, dose);
  const result = test.result(samples);
  return {
    test: test.id,
    name: test.name,
    patient: patientCase.patient.id,
    ...(died === undefined ? {} : { died: died / 24 }),
    dose: test.dose === null ? null : { value: dose, unit: unitText(test.dose.unit) },
    samples,
    units: {
      ...Object.fromEntries(test.measured.map(({ id, unit }) => [id, unitText(unit)])),
      ...test.resultUnits,
    },
    result,
    interpretation: test.interpret(result),
    source: test.source,
  };
}

/** The patient without the test's drugs, whose life all tests share until they begin, and with them. */
interface Tested {
  readonly alone: Case;
  readonly patientCase: Case;
}

function chosenDose(
  patientCase: Case,
  test: FunctionTest,
  start: number,
  { dose }: TestOptions,
): number {
  if (test.dose === null) {
    if (dose !== undefined) throw new InputError(`${test.id} has no dose to choose`);
    return 0;
  }
  const { unit, greatest } = test.dose;
  const value = dose ?? usualDose(patientCase, test.dose, start);
  if (value >= 0 && value <= greatest) return value;
  throw new InputError(
    `dose of ${test.id} is ${value} ${unit}; allowed is 0 to ${greatest} ${unit}`,
  );
}

/** The usual dose: an adult's, or one by the body mass when the test starts, in whole steps. */
function usualDose(
  patientCase: Case,
  { usual, perKg, childPerKg, step = 1 }: NonNullable<FunctionTest["dose"]>,
  start: number,
): number {
  const each = patientCase.age >= 18 ? perKg : (childPerKg ?? perKg);
  return each === undefined
    ? usual
    : Math.min(
        usual,
        Number((Math.round((each * weightAt(patientCase, start)) / step) * step).toPrecision(6)),
      );
}

/** Body mass when the test starts, kg. */
function weightAt(patientCase: Case, start: number): number {
  const { path, factor } = signal(patientCase.model, "weight");
  const { trajectory } = runCourse(patientCase, {
    end: start,
    output: { at: [start] },
    signals: [path],
  });
  return (trajectory.columns.get(path)?.values[0] as number) * factor;
}

/** The case with the test's drugs linked in beside those that the patient takes. */
function withDrugs(patientCase: Case, test: FunctionTest): Case {
  const taken = patientCase.linked.drugs;
  const missing = test.drugs.filter(({ id }) => taken.every((drug) => drug.id !== id));
  const linked = { ...patientCase.linked, drugs: [...taken, ...missing] };
  return { ...patientCase, linked, model: patientModel(linked) };
}

function actionsOf(
  alone: Case,
  { doses, settings = [] }: FunctionTest,
  start: number,
  dose: number,
): readonly Action[] {
  const weight = settings.some(({ perKg }) => perKg !== undefined) ? weightAt(alone, start) : 0;
  return [
    ...settings.map(({ minute, parameter, value = 0, perUnit = 0, perKg = 0, most }) => ({
      at: start + minute / 60,
      set: {
        [parameter]: Math.min(
          value + perUnit * dose + perKg * weight,
          most ?? Number.POSITIVE_INFINITY,
        ),
      },
    })),
    ...doses.map(({ minute, into, amount = 0, perUnit = 0 }) => ({
      at: start + minute / 60,
      add: { [into]: amount + perUnit * dose },
    })),
  ];
}

function takeSamples(
  { alone, patientCase }: Tested,
  test: FunctionTest,
  start: number,
  dose: number,
): { readonly samples: readonly TestSample[]; readonly died: number | undefined } {
  const times = test.sampleMinutes.map((minute) => start + minute / 60);
  const actions = actionsOf(alone, test, start, dose);
  const first = Math.min(times[0] as number, ...actions.map(({ at }) => at));
  const from = alone.model === patientCase.model ? undefined : midnightBefore(alone, first);
  const { trajectory, died } = runCourse(patientCase, {
    end: times.at(-1) as number,
    output: { at: times },
    signals: [...new Set(test.measured.flatMap(({ paths }) => paths))],
    actions,
    ...(from && { from }),
  });
  const value = ({ unit, paths }: Measured, i: number): number =>
    paths.reduce((sum, path) => {
      const factor = conversionFactor(
        parseUnit(signal(patientCase.model, path).unit),
        parseUnit(unit),
      );
      return sum + (trajectory.columns.get(path)?.values[i] as number) * factor;
    }, 0);
  const samples = test.sampleMinutes.map((minute, i) => ({
    minute,
    analytes: Object.fromEntries(
      test.measured.map((quantity) => [quantity.id, value(quantity, i)]),
    ),
  }));
  return { samples, died };
}
