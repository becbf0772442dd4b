import type {
  ClaimResult,
  DisorderChoice,
  LabReport,
  PatientRun,
  Scenario,
  TestReport,
  TreatmentChoice,
  ValidationResult,
} from "@endocrine/clinic";

/** What the command line needs of `@endocrine/clinic`; tests hand in a small one of their own. */
export interface Clinic {
  labReport(scenario: Scenario, options: LabOptions): LabReport;
  runPatient(scenario: Scenario, options: RunOptions): PatientRun;
  runTest(id: string, scenario: Scenario, options: TestOptions): TestReport;
  runClaims(ids?: readonly string[], onProgress?: StepProgress): readonly ClaimResult[];
  validate(onProgress?: StepProgress): readonly ValidationResult[];
  parseDisorder(text: string): DisorderChoice;
  parseTreatment(text: string): TreatmentChoice;
  /** Hours of `30d`. */
  parseDuration(text: string): number;
  parseClock(text: string): unknown;
  readonly catalogue: Catalogue;
}

export interface LabOptions {
  /** Days after onset; left out, the disorder's usual time to its full picture. */
  readonly day?: number;
  /** Clock time, default `08:00`. */
  readonly at?: string;
}

export interface TestOptions {
  readonly day?: number;
  /** Dose in the unit of the test; left out, the usual one. */
  readonly dose?: number;
}

export interface RunOptions {
  readonly days: number;
  /** Hours between two samples. */
  readonly every: number;
  readonly signals: readonly string[];
  readonly onProgress?: (share: number) => void;
}

/** Called when one of several pieces of work is done. */
export type StepProgress = (done: number, of: number, id: string) => void;

/** Everything that has an id. */
export interface Catalogue {
  readonly patients: readonly {
    readonly id: string;
    readonly name: string;
    readonly age: number;
    readonly female: boolean;
  }[];
  readonly disorders: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly usualSeverity: number;
    readonly usualDay: number;
    readonly sources: readonly string[];
  }[];
  readonly treatments: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly usualDose: number;
    readonly about: string;
    readonly sources: readonly string[];
  }[];
  readonly tests: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly { readonly id: string; readonly claim: string }[];
  readonly analytes: readonly Analyte[];
  readonly signs: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly signals: readonly {
    readonly id: string;
    readonly unit: string;
    readonly meaning: string;
  }[];
  readonly glands: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
  }[];
  readonly hormones: readonly {
    readonly id: string;
    readonly name: string;
    readonly gland: string;
  }[];
  readonly sources: readonly Source[];
}

export interface Analyte {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly loinc: string | null;
  /** The unit of the United States, and what to multiply by to get there. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
}

export interface Source {
  readonly key: string;
  readonly text: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  readonly url?: string;
}
