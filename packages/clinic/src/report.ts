/** One laboratory value or sign with its reference interval. */
export interface Reading {
  readonly value: number;
  readonly unit: string;
  /** Limits of the reference interval for sex, age and phase; null where none is published or it has no such limit. */
  readonly low: number | null;
  readonly high: number | null;
  readonly flag: "L" | "N" | "H";
}

export interface LabReading extends Reading {
  /** LOINC code, where one is certain. */
  readonly loinc: string | null;
}

/** The laboratory report and the signs of a patient at one moment. */
export interface LabReport {
  readonly patient: string;
  readonly disorders: readonly { readonly id: string; readonly severity: number }[];
  readonly treatments: readonly {
    readonly id: string;
    readonly dose: number;
    readonly unit: string;
  }[];
  /** Days after the onset of the disorder, or after the start of treatment. */
  readonly day: number;
  /** Clock time, `08:00`. */
  readonly at: string;
  /** Day of death, where the patient died before the report: the values are those at death. */
  readonly died?: number;
  readonly analytes: Readonly<Record<string, LabReading>>;
  readonly signs: Readonly<Record<string, Reading>>;
}

/** A run of a patient in columns. */
export interface PatientRun {
  /** Unit `h` of the run; time 0 is midnight of day 0. */
  readonly time: { readonly unit: string; readonly values: Float64Array };
  /** Time of death, where the patient dies: every signal keeps its value from then on. */
  readonly died?: number;
  readonly signals: Readonly<
    Record<string, { readonly unit: string; readonly values: Float64Array }>
  >;
}

export interface TestReport {
  readonly test: string;
  readonly name: string;
  readonly patient: string;
  /** Day of death, where the patient dies during the test: later samples are as at death. */
  readonly died?: number;
  /** Dose that was given; null where the protocol has none to choose. */
  readonly dose: { readonly value: number; readonly unit: string } | null;
  readonly samples: readonly {
    readonly minute: number;
    readonly analytes: Readonly<Record<string, number>>;
  }[];
  readonly units: Readonly<Record<string, string>>;
  readonly result: Readonly<Record<string, number>>;
  readonly interpretation: string;
  readonly source: string;
}

export interface ClaimResult {
  readonly id: string;
  readonly claim: string;
  readonly holds: boolean;
  /** The numbers seen. */
  readonly observed: string;
  readonly expected: string;
  readonly note: string;
}

export interface ValidationResult {
  readonly id: string;
  readonly organ: string;
  readonly quantity: string;
  readonly population: string;
  readonly expected: string;
  readonly observed: number | string | null;
  readonly unit: string | null;
  /** null: the entry concerns something that the model does not have; the note says what. */
  readonly holds: boolean | null;
  readonly confidence: "verified" | "memory";
  readonly source: string;
  readonly note: string;
}
