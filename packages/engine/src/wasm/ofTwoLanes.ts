import type { Instruction } from "./instructions.ts";

/** Instructions that read and write doubles or integers of 64 bits have twins for vectors of two. */
const twins: Partial<Record<Instruction, Instruction>> = {
  ...vectorised("f64", "f64x2", "abs neg ceil floor trunc sqrt add sub mul div min max"),
  ...vectorised("f64", "f64x2", "eq ne lt gt le ge"),
  ...vectorised("i64", "i64x2", "add sub shl shr_u lt_s"),
  ...vectorised("i64", "v128", "and or xor"),
  // A condition is a mask of all bits in each lane.
  ...vectorised("i32", "v128", "and or xor"),
  select: "v128.bitselect",
};

/** Instructions that a vector need not be told: it has its bits and its low halves at once. */
const nothing: ReadonlySet<Instruction> = new Set([
  "i64.reinterpret_f64",
  "f64.reinterpret_i64",
  "i32.wrap_i64",
]);

function vectorised(
  from: string,
  to: string,
  names: string,
): Partial<Record<Instruction, Instruction>> {
  return Object.fromEntries(names.split(" ").map((name) => [`${from}.${name}`, `${to}.${name}`]));
}

/**
 * What does the same as an instruction to each of two lanes. Shifts take their count as one i32; conditions,
 * an i32 for one lane, are masks for two.
 * @throws RangeError for what vectors cannot do
 */
export function ofTwoLanes(name: Instruction): Instruction[] {
  if (nothing.has(name)) return [];
  const twin = twins[name];
  if (twin === undefined) throw new RangeError(`there is no ${name} for two lanes`);
  return [twin];
}
