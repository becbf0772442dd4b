import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { argument, call, type Term, write } from "./expressions.ts";

/**
 * A function of which most arguments are served by code without branches. `plain` says by `leaveUnless`
 * what it asks of them; the others go to the function named `rare`.
 */
export function mostlyPlain(
  name: string,
  arity: 1 | 2,
  rare: string,
  data: Float64Array,
  plain: (f: FunctionBuilder, leaveUnless: (condition: Term) => void) => Term,
): MathFunction {
  const others = Array.from({ length: arity }, (_, i) => argument(i));
  const body = (f: FunctionBuilder, otherwise: string): void => {
    f.block((toRare) => {
      const value = plain(f, (condition) => {
        write(f, condition);
        if (f.lanes === 1) f.op("i32.eqz");
        else {
          f.op("i64x2.bitmask");
          f.i32(0b11);
          f.op("i32.ne");
        }
        f.branchIf(toRare);
      });
      write(f, value);
      f.return();
    });
    write(f, call(otherwise, ...others));
  };
  return { name, arity, uses: [rare], data, body: (f) => body(f, rare), bodyOfTwo: body };
}
