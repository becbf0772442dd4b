/** What came of one run. */
export interface StudyRow {
  /** Place in the plan, from 0. */
  readonly run: number;
  /** Recorded values in the order of the request; NaN where the run failed. */
  readonly values: readonly number[];
  /** -1 below the reference interval, 0 inside or where there is none, 1 above. */
  readonly flags: readonly number[];
  /** 1 where a reference interval exists for this person. */
  readonly judged: readonly number[];
  /** Day of death, where the person died before. */
  readonly died?: number;
  /** Why the run gave nothing; one line. */
  readonly failure?: string;
}
