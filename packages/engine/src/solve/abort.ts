/** A run stopped by its caller. */
export class AbortError extends Error {
  override readonly name = "AbortError";

  constructor(message = "the run was stopped") {
    super(message);
  }
}
