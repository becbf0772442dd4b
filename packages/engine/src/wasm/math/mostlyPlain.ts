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
  const body = (otherwise: (f: FunctionBuilder) => void) => (f: FunctionBuilder) => {
    f.block((toRare) => {
      const value = plain(f, (condition) => {
        write(f, condition);
        if (f.lanes === 2) f.op("i64x2.all_true");
        f.op("i32.eqz");
        f.branchIf(toRare);
      });
      write(f, value);
      f.return();
    });
    otherwise(f);
  };
  return {
    name,
    arity,
    uses: [rare],
    data,
    body: body((f) => write(f, call(rare, ...others))),
    bodyOfTwo: body((f) => laneByLane(f, name, arity)),
  };
}

/** Writes the function of doubles `name` of the arguments, one lane after the other. */
export function laneByLane(f: FunctionBuilder, name: string, arity: number): void {
  for (const lane of [0, 1] as const) {
    for (let i = 0; i < arity; i++) {
      f.get(i);
      f.lane(lane);
    }
    f.call(name);
    if (lane === 0) f.op("f64x2.splat");
    else f.setSecondLane();
  }
}
