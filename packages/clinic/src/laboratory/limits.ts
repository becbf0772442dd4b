/** Limits of a reference interval; null where there is no such limit. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whom an interval is for. */
export interface Person {
  readonly age: number;
  readonly female: boolean;
  readonly pregnancyWeek?: number | undefined;
  /** Days since menses began and since the last ovulation, of a woman. */
  readonly cycleDay?: number;
  readonly sinceOvulation?: number;
  /** Whether a child drinks at the breast. */
  readonly nursing?: boolean;
  /** Body mass in kg, for limits by body size. */
  readonly weight: number;
  /** Clock time of the sample, h; left out, eight in the morning. */
  readonly hour?: number;
}

/** Limits with their source, for those of whom `when` is true. */
export interface Limits {
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
  readonly when?: (person: Person) => boolean;
}

/** Whether the sample is drawn from this hour on and before that one. */
export const drawn =
  (from: number, until: number) =>
  ({ hour = 8 }: Person): boolean =>
    from < until ? hour >= from && hour < until : hour >= from || hour < until;

/** Women and girls. */
export const woman = ({ female }: Person): boolean => female;

/** Whoever is pregnant. */
export const pregnant = ({ pregnancyWeek }: Person): boolean => pregnancyWeek !== undefined;

/** Whoever nurses a child. */
export const nursing = ({ nursing: now = false }: Person): boolean => now;

/** Those younger than this. */
export const under =
  (years: number) =>
  ({ age }: Person): boolean =>
    age < years;
