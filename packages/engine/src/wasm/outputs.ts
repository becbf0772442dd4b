import { outputsTogether } from "../solve/integrator.ts";
import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import { type Elements, forEach } from "./vectors.ts";

/** Addresses of what `interpolateMany` of an integrator works with. */
export interface OutputPlaces {
  /** Where in the step each output lies. */
  readonly shares: number;
  /** Outputs, one after the other. */
  readonly outputs: number;
}

/** Takes their places for `n` states. */
export function outputPlaces(module: ModuleBuilder, n: number): OutputPlaces {
  return {
    shares: module.allocate(outputsTogether),
    outputs: module.allocate(outputsTogether * n),
  };
}

/**
 * Writes a loop over the first `count` (a local variable) outputs of `n` states: `prepare` makes of a share
 * the numbers that are the same for all states, `value` leaves a state's output on the stack.
 */
export function forEachOutput(
  f: FunctionBuilder,
  n: number,
  { shares, outputs }: OutputPlaces,
  count: Local,
  prepare: (share: Local) => readonly Local[],
  value: (elements: Elements, prepared: readonly Local[]) => void,
): void {
  const [at, row, end, share] = [f.local("i32"), f.local("i32"), f.local("i32"), f.local("f64")];
  f.get(count);
  f.i32(8);
  f.op("i32.mul");
  f.set(end);
  f.loop((again) => {
    f.get(at);
    f.load("f64", shares);
    f.set(share);
    const prepared = prepare(share);
    forEach(f, n, prepared, (e) => e.storeAt(row, outputs, () => value(e, prepared)));
    f.get(row);
    f.i32(8 * n);
    f.op("i32.add");
    f.set(row);
    f.get(at);
    f.i32(8);
    f.op("i32.add");
    f.tee(at);
    f.get(end);
    f.op("i32.lt_u");
    f.branchIf(again);
  });
}
