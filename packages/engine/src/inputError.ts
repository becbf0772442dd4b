/** Something a person asked for that cannot be had: what, where, what is allowed, in one line. */
export class InputError extends Error {
  override readonly name = "InputError";
}
