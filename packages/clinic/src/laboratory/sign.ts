/** A sign: a quantity of the body that is seen or measured at the bedside. */
export interface Sign {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly path: string;
  /** Value in a body without the module of that quantity. */
  readonly absent?: number;
}
