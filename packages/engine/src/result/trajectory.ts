/** A run in columns: one time axis, one Float64Array a quantity. */
export interface Trajectory {
  readonly timeUnit: string;
  readonly time: Float64Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly statistics: RunStatistics;
}

export interface Column {
  readonly unit: string;
  readonly values: Float64Array;
}

/** What the integration cost. */
export interface RunStatistics {
  steps: number;
  rejected: number;
  rhs: number;
  jacobians: number;
  factorisations: number;
  newtonFailures: number;
  events: number;
}
