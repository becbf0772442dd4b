import type { FunctionBuilder } from "./assembler.ts";

/** A function of doubles in WebAssembly. */
export interface MathFunction {
  readonly name: string;
  /** Number of arguments, all doubles: the first locals of the body. */
  readonly arity: 1 | 2;
  /** Functions that the body calls by name. */
  readonly uses: readonly string[];
  /** Writes instructions that leave the result, a double, on the stack. */
  readonly body: (f: FunctionBuilder) => void;
  /**
   * Writes the same for vectors of two arguments, with the same bits; `eachLane` is a function that calls the
   * one of doubles for each of them. Left out, that is all there is.
   */
  readonly bodyOfTwo?: (f: FunctionBuilder, eachLane: string) => void;
  /** Numbers that the body reads, at the address `f.table`. */
  readonly data?: Float64Array;
}
