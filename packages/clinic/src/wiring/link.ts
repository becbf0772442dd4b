/** A link between organs, and the experiment that shows it: the same disturbance with the link, and without. */
export interface Link {
  /** Who acts, in words. */
  readonly from: string;
  /** On whom, in words. */
  readonly to: string;
  /**
   * `raises` and `lowers`: more of the first gives more or less of the second; `times`: the first gives the
   * second its rhythm of the day; `shifts`: the first moves the hour of the second.
   */
  readonly effect: "raises" | "lowers" | "times" | "shifts";
  /** What is switched off: inputs of modules, `module.input`; the first is the one whose source is looked at. */
  readonly inputs: readonly [string, ...string[]];
  /** What is looked at, a path of the model. */
  readonly watch: string;
  /** Parameters of the model that disturb the body, in their units; a rhythm needs no disturbance. */
  readonly disturb?: Readonly<Record<string, number>>;
  /** Days of the disturbance. */
  readonly days: number;
  /** Default: the man of the reference. */
  readonly patient?: string;
  /** Why this experiment, where it does not speak for itself. */
  readonly note?: string;
}

/** What an experiment found; `from` and `watched` as shares of their undisturbed values but for hours. */
export interface LinkResult {
  readonly link: Link;
  /** The source of the first input in the disturbed body. */
  readonly source: number;
  /** What is watched, with the link and without it: a level, of a rhythm its swing, of a shift its hours. */
  readonly linked: number;
  readonly cut: number;
  readonly holds: boolean;
}
