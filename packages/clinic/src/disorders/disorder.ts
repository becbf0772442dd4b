/**
 * A disorder is a lesion of the healthy body: parameters moved from their neutral values, tissue
 * taken away. It never sets a hormone, a laboratory value or a sign.
 */
export interface Disorder {
  readonly id: string;
  readonly name: string;
  /** The cause, in a sentence. */
  readonly about: string;
  /** Severity of the usual clinical presentation, 0..1. */
  readonly usualSeverity: number;
  /** Days from onset to the full picture. */
  readonly usualDay: number;
  /** Whether it acts from birth, always or in patients under 18; left out, it is acquired on day 0. */
  readonly fromBirth?: "always" | "in-children";
  /** Why a patient cannot have it, or undefined. */
  readonly excludes?: (patient: Candidate) => string | undefined;
  /** Parameters by qualified name, as a function of severity. */
  readonly lesions?: Readonly<Record<string, (severity: number) => number>>;
  /** States by qualified name and the share of them that is left at onset. */
  readonly removes?: Readonly<Record<string, (severity: number) => number>>;
  /** Keys of sources for mechanism and size. */
  readonly sources: readonly string[];
}

/** What of a patient decides whether a disorder can be had. */
export interface Candidate {
  /** Years. */
  readonly age: number;
  readonly female: boolean;
  readonly pregnant: boolean;
}

/** Why a man or a boy cannot have a disorder of the ovaries. */
export const onlyFemale = ({ female }: Candidate): string | undefined =>
  female ? undefined : "a man has no ovaries; allowed is a woman or a girl";

/** Why a woman or a girl cannot have a disorder of the testes. */
export const onlyMale = ({ female }: Candidate): string | undefined =>
  female ? "a woman has no testes; allowed is a man or a boy" : undefined;

/** Whether a disorder acts from birth in a patient of this age (years). */
export function actsFromBirth({ fromBirth }: Disorder, age: number): boolean {
  return fromBirth === "always" || (fromBirth === "in-children" && age < 18);
}
