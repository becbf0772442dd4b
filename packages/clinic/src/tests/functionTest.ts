import type { ModuleDefinition } from "@endocrine/engine";

/**
 * A function test as data: what is given when, what is measured when, what follows from it. Minutes
 * count from the start, which is `startHour` of the test's day; the first sample is the baseline.
 */
export interface FunctionTest {
  readonly id: string;
  readonly name: string;
  /** Clock hour of minute 0. */
  readonly startHour: number;
  /** The dose that a person may change; null where the protocol has none. */
  readonly dose: {
    /** Of an adult. */
    readonly usual: number;
    readonly unit: string;
    readonly greatest: number;
    /** For each kg of body mass, up to the usual dose; left out, the usual dose. */
    readonly perKg?: number;
    /** Of a patient under 18, for each kg of body mass, up to the usual dose; left out, the adult's. */
    readonly childPerKg?: number;
    /** What a dose by body mass is rounded to; left out, whole units. */
    readonly step?: number;
  } | null;
  /** Modules that the doses need. */
  readonly drugs: readonly ModuleDefinition[];
  readonly doses: readonly TestDose[];
  /** What is done beside the doses: posture, fluid, infusions, light. */
  readonly settings?: readonly TestSetting[];
  readonly sampleMinutes: readonly number[];
  readonly measured: readonly Measured[];
  /** The protocol to go on with, once the samples of this one show how the patient bears it. */
  readonly adapted?: (samples: readonly TestSample[]) => FunctionTest;
  /** Unit of each entry of the result. */
  readonly resultUnits: Readonly<Record<string, string>>;
  readonly result: (samples: readonly TestSample[]) => Readonly<Record<string, number>>;
  /** The result in words, against the published cut-offs. */
  readonly interpret: (result: Readonly<Record<string, number>>) => string;
  /** Where protocol and cut-offs come from. */
  readonly source: string;
  /** Keys of the sources that the library holds. */
  readonly sources: readonly string[];
}

/** An amount into a state of a drug: fixed, or so much for each unit of the test's dose. */
export interface TestDose {
  readonly minute: number;
  /** State that the dose enters, by qualified name. */
  readonly into: string;
  readonly amount?: number;
  readonly perUnit?: number;
}

/**
 * A parameter of the model set from this minute on, which is before the start where it is negative: to a
 * value, to so much for each unit of the test's dose, or for each kg of body mass; the parts are added.
 */
export interface TestSetting {
  readonly minute: number;
  /** Parameter, by qualified name. */
  readonly parameter: string;
  readonly value?: number;
  readonly perUnit?: number;
  readonly perKg?: number;
  /** Bound of the sum. */
  readonly most?: number;
}

/** Minutes by which what is steered follows a sample of the same time, so that the sample is from before it. */
export const afterSample = 0.05;

/** What a sample holds: the sum of some quantities of the model, in `unit`. */
export interface Measured {
  readonly id: string;
  readonly unit: string;
  readonly paths: readonly string[];
}

/** One sample of a test. */
export interface TestSample {
  readonly minute: number;
  readonly analytes: Readonly<Record<string, number>>;
}

/** The value of an analyte in the sample of this minute. */
export function valueAt(samples: readonly TestSample[], id: string, minute: number): number {
  const value = samples.find((sample) => sample.minute === minute)?.analytes[id];
  if (value === undefined) throw new RangeError(`no sample of ${id} at minute ${minute}`);
  return value;
}

/** The highest value of an analyte after the baseline sample. */
export function peakOf(samples: readonly TestSample[], id: string): number {
  const after = samples.filter(({ minute }) => minute > 0);
  return Math.max(...after.map(({ minute }) => valueAt(samples, id, minute)));
}

/** Change in per cent; 0 where there was nothing before. */
export function percentChange(before: number, after: number): number {
  return before > 0 ? 100 * (after / before - 1) : 0;
}
