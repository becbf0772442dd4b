/** A change made to a running simulation at a set time: a lesion's course, a dose, a clamp released. */
export interface Action {
  readonly at: number;
  /** Parameters or states set to a value, by qualified name, in their own unit. */
  readonly set?: Readonly<Record<string, number>>;
  /** Amounts added to states or parameters (a bolus), by qualified name, in their own unit. */
  readonly add?: Readonly<Record<string, number>>;
}

/** How to integrate: the method and how exactly. */
export interface Tolerances {
  /** Relative tolerance of the local error, above 0; default 1e-6. Below 1e-13 rounding takes over. */
  readonly rtol?: number;
  /** Absolute tolerance as a share of each state's scale, above 0; default rtol/1000. A state's own `atol` wins. */
  readonly atol?: number;
  /**
   * `bdf` for stiff systems whose solution is smooth for long; `rodas5p` for stiff ones with frequent events or
   * actions: it has no history that a jump would spoil, and its error over a run is nearer to `rtol` (some fifty
   * times below that of BDF); `dormandPrince` for smooth ones that are not stiff. Left out: BDF, and Rodas5P from
   * the third jump on that comes 40 to 100 steps after the one before, until 50 steps go by without a jump
   * (never in models with delays or dense Jacobians). How they compare: docs/performance.md.
   */
  readonly method?: "bdf" | "rodas5p" | "dormandPrince";
  /** Longest step, in time units; default unlimited. */
  readonly maxStep?: number;
  /** Decides by chance between events of equal priority; left out, the order of definition does. */
  readonly seed?: number;
  /**
   * Goes through points at which an event happens infinitely often, as far as rounding ends it;
   * default: such a point is refused.
   */
  readonly passAccumulations?: boolean;
  /**
   * States that are not a number, or have a rate that is none, stay so until an event sets them, and the
   * others go on; default: the run is refused.
   */
  readonly keepUnset?: boolean;
  /** Steps allowed between two stops (outputs do not stop the integrator); default 1e6. */
  readonly maxSteps?: number;
}

/** What to run, from when to when, and what to report. Times are in the model's time unit. */
export interface SimulateOptions extends Tolerances {
  readonly start: number;
  readonly end: number;
  /** Output times: a step from `start`, or the times themselves in rising order. */
  readonly output: { readonly every: number } | { readonly at: ArrayLike<number> };
  /** Qualified names of states and variables to report; default all states. */
  readonly signals?: readonly string[];
  /** Parameter values by qualified name; the others keep their defaults. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Start values of states by qualified name; the others start as the model says. */
  readonly initial?: Readonly<Record<string, number>>;
  /**
   * Times at which a step ends: there the run has the bits of one that ends there. Those outside the run do
   * nothing; default none.
   */
  readonly stops?: readonly number[];
  /** In rising order of time. */
  readonly actions?: Iterable<Action>;
  /** Called now and then with the share done, 0..1; returning false stops the run with an AbortError. */
  readonly onProgress?: (done: number) => boolean | undefined;
}
