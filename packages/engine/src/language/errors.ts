/** A fault in a model, said in one line: where (module, quantity, position), what, what is allowed. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly module: string | undefined;
  readonly quantity: string | undefined;
  /** Offset in the formula, from 0. */
  readonly position: number | undefined;

  constructor(
    message: string,
    where: { module?: string | undefined; quantity?: string | undefined; position?: number | undefined } = {},
  ) {
    super(message);
    this.module = where.module;
    this.quantity = where.quantity;
    this.position = where.position;
  }
}
