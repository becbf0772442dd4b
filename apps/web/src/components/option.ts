/** One way to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
}
