import { oneLine } from "../oneLine.ts";

/** A fault in a model, said in one line: where (module, quantity, position), what, what is allowed. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly module: string | undefined;
  readonly quantity: string | undefined;
  /** Offset in the formula, from 0. */
  readonly position: number | undefined;

  constructor(
    message: string,
    where: {
      module?: string | undefined;
      quantity?: string | undefined;
      position?: number | undefined;
    } = {},
  ) {
    super(oneLine(message));
    this.module = where.module;
    this.quantity = where.quantity;
    this.position = where.position;
  }
}

/** Runs a step; its `ModelError` gets the place in front: `thyrotrophs.TSH: ...`. */
export function located<T>(module: string, quantity: string | undefined, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ModelError) || error.module !== undefined) throw error;
    const place = quantity === undefined ? module : `${module}.${quantity}`;
    throw new ModelError(`${place}: ${error.message}`, {
      module,
      quantity,
      position: error.position,
    });
  }
}
