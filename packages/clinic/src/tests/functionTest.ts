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
    /** Of a patient under 18, for each kg of body mass, up to the usual dose; left out, the adult's. */
    readonly childPerKg?: number;
  } | null;
  /** Modules that the doses need. */
  readonly drugs: readonly ModuleDefinition[];
  readonly doses: readonly TestDose[];
  readonly sampleMinutes: readonly number[];
  readonly measured: readonly Measured[];
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
