/** A number with three digits, without an exponent where a person would write none. */
export function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
