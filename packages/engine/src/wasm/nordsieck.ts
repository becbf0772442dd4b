import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ValueType } from "./encode.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import { forEachOutput, type OutputPlaces } from "./outputs.ts";
import { constant, type Elements, forEach, rootMeanSquare } from "./vectors.ts";

/** Addresses of the arrays of a BDF integrator. */
export interface BdfPlaces {
  /** Nordsieck array, column by column. */
  readonly z: number;
  readonly weights: number;
  readonly atol: number;
  readonly correction: number;
  readonly state: number;
  readonly slope: number;
  readonly update: number;
  readonly output: OutputPlaces;
}

/** Binomial coefficients with which columns are added up in a prediction, by row and column. */
const pascal: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1],
  [0, 1, 2, 3, 4, 5],
  [0, 0, 1, 3, 6, 10],
  [0, 0, 0, 1, 4, 10],
  [0, 0, 0, 0, 1, 5],
  [0, 0, 0, 0, 0, 1],
];

/**
 * Adds the loops of `solve/bdf/nordsieck.ts` and `solve/norm.ts` over the arrays of an integrator of `n`
 * states, with the same roundings: `predict(order)`, `retract(order)`, `rescale(order, ratio)`,
 * `correct(order, l1 .. l5)`, `interpolateMany(order, count)`, `weigh(rtol)`, `norm(offset)` and
 * `raisedNorm(ratio)`.
 */
export function addNordsieck(
  module: ModuleBuilder,
  n: number,
  highest: number,
  places: BdfPlaces,
): void {
  const { z, weights, atol, correction } = places;
  const column = (j: number): number => z + 8 * n * j;

  byOrder(module, "predict", 1, highest, [], (f, order) => {
    const factors = new Map([2, 3, 4, 5, 6, 10].map((value) => [value, constant(f, value)]));
    forEach(f, n, [...factors.values()], (e) => {
      const higher = Array.from({ length: order }, (_, j) => {
        const local = e.local();
        e.load(column(j + 1));
        e.set(local);
        return local;
      });
      for (let row = 0; row < order; row++) {
        const sum = (): void => {
          // The first column is added last: z0 + (z1 + z2 + ...).
          if (row === 0) e.load(column(0));
          for (let j = row === 0 ? 1 : row; j <= order; j++) {
            const weight = pascal[row][j];
            if (weight !== 1) e.scalar(factors.get(weight) as number);
            e.get(higher[j - 1]);
            if (weight !== 1) e.op("mul");
            if (j > Math.max(row, 1)) e.op("add");
          }
          if (row === 0) e.op("add");
        };
        e.store(column(row), sum);
      }
    });
  });

  byOrder(module, "retract", 1, highest, [], (f, order) => {
    for (let k = 1; k <= order; k++) {
      for (let j = order; j >= k; j--) {
        const difference = (e: Elements): void => {
          e.load(column(j - 1));
          e.load(column(j));
          e.op("sub");
        };
        forEach(f, n, [], (e) => e.store(column(j - 1), () => difference(e)));
      }
    }
  });

  byOrder(module, "rescale", 1, highest, ["f64"], (f, order) => {
    const [ratio, factor] = [1, f.local("f64")];
    f.get(ratio);
    f.set(factor);
    for (let j = 1; j <= order; j++) {
      forEach(f, n, [factor], (e) =>
        e.store(column(j), () => {
          e.load(column(j));
          e.scalar(factor);
          e.op("mul");
        }),
      );
      f.get(factor);
      f.get(ratio);
      f.op("f64.mul");
      f.set(factor);
    }
  });

  const shares = Array.from({ length: highest }, () => "f64" as const);
  byOrder(module, "correct", 1, highest, shares, (f, order) => {
    const l = Array.from({ length: order }, (_, k) => k + 1);
    forEach(f, n, l, (e) => {
      const x = e.local();
      e.load(correction);
      e.set(x);
      for (let j = 0; j <= order; j++) {
        e.store(column(j), () => {
          e.load(column(j));
          if (j > 0) e.scalar(j);
          e.get(x);
          if (j > 0) e.op("mul");
          e.op("add");
        });
      }
    });
  });

  byOrder(module, "interpolateMany", 0, highest, ["i32"], (f, order) => {
    const count: Local = 1;
    forEachOutput(
      f,
      n,
      places.output,
      count,
      (share) => [share],
      (e, [share = 0]) => {
        e.load(column(order));
        for (let j = order - 1; j >= 0; j--) {
          e.scalar(share);
          e.op("mul");
          e.load(column(j));
          e.op("add");
        }
      },
    );
  });

  module.add("weigh", {
    parameters: ["f64"],
    exported: true,
    body: (f) => {
      const one = constant(f, 1);
      forEach(f, n, [0, one], (e) =>
        e.store(weights, () => {
          e.scalar(one);
          e.scalar(0);
          e.load(z);
          e.op("abs", "mul");
          e.load(atol);
          e.op("add", "div");
        }),
      );
    },
  });

  module.add("norm", {
    parameters: ["i32"],
    results: ["f64"],
    exported: true,
    body: (f) => {
      rootMeanSquare(f, n, [], (e) => {
        e.loadAt(0);
        e.load(weights);
        e.op("mul");
      });
    },
  });

  module.add("raisedNorm", {
    parameters: ["f64"],
    results: ["f64"],
    exported: true,
    body: (f) => {
      const ratio = 0;
      rootMeanSquare(f, n, [ratio], (e) => {
        e.load(correction);
        e.scalar(ratio);
        e.load(column(highest));
        e.op("mul", "sub");
        e.load(weights);
        e.op("mul");
      });
    },
  });
}

/** Adds an exported function `name(order, ...)` that goes to the code written for the order. */
function byOrder(
  module: ModuleBuilder,
  name: string,
  lowest: number,
  highest: number,
  others: readonly ValueType[],
  write: (f: FunctionBuilder, order: number) => void,
): void {
  const parameters = ["i32", ...others] as const;
  for (let order = lowest; order <= highest; order++) {
    module.add(`${name}${order}`, { parameters, body: (f) => write(f, order) });
  }
  const body = (f: FunctionBuilder): void => {
    for (let order = lowest; order <= highest; order++) {
      f.get(0);
      f.i32(order);
      f.op("i32.eq");
      f.if(() => {
        parameters.forEach((_, k) => {
          f.get(k);
        });
        f.call(`${name}${order}`);
      });
    }
  };
  module.add(name, { parameters, exported: true, body });
}
