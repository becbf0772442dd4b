import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import type { BdfPlaces } from "./nordsieck.ts";
import { forEach, rootMeanSquare } from "./vectors.ts";

/**
 * Adds the iterations of `solve/bdf/newton.ts`, right-hand side and substitution included:
 * `begin(t, gamma, l1Inverse, scale)` from the prediction, `goOn(...)` from the last iterate; both leave
 * the weighted norm of the change.
 */
export function addNewton(module: ModuleBuilder, n: number, places: BdfPlaces): void {
  iteration(module, "begin", n, places, true);
  iteration(module, "goOn", n, places, false);
}

function iteration(
  module: ModuleBuilder,
  name: string,
  n: number,
  { z, weights, correction, state, slope, update }: BdfPlaces,
  first: boolean,
): void {
  const [t, gamma, l1Inverse, scale]: readonly Local[] = [0, 1, 2, 3];
  const body = (f: FunctionBuilder): void => {
    f.get(t);
    f.i32(first ? z : state);
    f.i32(slope);
    f.call("rhs");
    forEach(f, n, [gamma, l1Inverse], (e) =>
      e.store(update, () => {
        e.scalar(gamma);
        e.load(slope);
        e.op("mul");
        e.scalar(l1Inverse);
        e.load(z + 8 * n);
        e.op("mul", "sub");
        if (first) return;
        e.load(correction);
        e.op("sub");
      }),
    );
    f.i32(update);
    f.call("solve");
    rootMeanSquare(f, n, [scale], (e) => {
      const [change, total] = [e.local(), e.local()];
      e.scalar(scale);
      e.load(update);
      e.op("mul");
      e.set(change);
      if (!first) e.load(correction);
      e.get(change);
      if (!first) e.op("add");
      e.set(total);
      e.store(correction, () => e.get(total));
      e.store(state, () => {
        e.load(z);
        e.get(total);
        e.op("add");
      });
      e.get(change);
      e.load(weights);
      e.op("mul");
    });
  };
  const parameters = ["f64", "f64", "f64", "f64"] as const;
  module.add(name, { parameters, results: ["f64"], exported: true, body });
}
