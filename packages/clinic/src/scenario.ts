/** Who is simulated, with which disorders and treatments. Everything else follows from the equations. */
export interface Scenario {
  /** A patient of the catalogue: `adult-female`. */
  readonly patient: string;
  /** Age in years; left out, the patient's own. */
  readonly age?: number;
  /** Height of an adult in m; left out, the patient's own. */
  readonly height?: number;
  readonly disorders?: readonly DisorderChoice[];
  readonly treatments?: readonly TreatmentChoice[];
  /** What is otherwise for some days of the run, such as what is eaten or how one sleeps. */
  readonly changes?: readonly Change[];
  /** Parameters set for the whole run: `module.parameter` or an alias such as `pregnancy.week`, in the parameter's own unit. */
  readonly set?: Readonly<Record<string, number>>;
  /** Seed of everything random; default 1. */
  readonly seed?: number;
  /** `hourly` (default): circadian rhythm, no pulses. `pulsatile`: TSH pulses too. `daily`: daily means, for life-long runs. */
  readonly resolution?: "pulsatile" | "hourly" | "daily";
}

export interface DisorderChoice {
  readonly id: string;
  /** 0 (none) to 1 (complete); left out, the usual clinical presentation. */
  readonly severity?: number;
  /**
   * Day of the run on which it begins. Left out, it begins on day 0; with a treatment before that, so that
   * day 0 sees its full picture.
   */
  readonly onset?: number;
}

export interface TreatmentChoice {
  readonly id: string;
  /** Dose in the unit of the treatment (per day, or a single dose); left out, the usual one. */
  readonly dose?: number;
  /** First day of the run on which it is given; default 0. */
  readonly from?: number;
  /** Day from which it is given no more; left out, it goes on. */
  readonly to?: number;
}

/** Parameters that have other values for some days of the run. */
export interface Change {
  /** `module.parameter` in the parameter's own unit. */
  readonly set: Readonly<Record<string, number>>;
  /** Day of the run on which it begins. */
  readonly from: number;
  /** Day on which it ends; left out, it stays. */
  readonly to?: number;
}
