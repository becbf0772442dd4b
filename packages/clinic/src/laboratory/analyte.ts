/** A laboratory value: which quantity of the body, in which units, and its code. */
export interface Analyte {
  readonly id: string;
  readonly name: string;
  /** Unit as laboratories print it. */
  readonly unit: string;
  /** The same in UCUM, where it differs. */
  readonly ucum?: string;
  /** Quantity of the model, in its own unit. */
  readonly path: string;
  /** Value in a body without the module of that quantity: no placenta, no hormone of it. */
  readonly absent?: number;
  readonly loinc: string | null;
  /** The unit in which many laboratories report it, and the factor to it. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
}
