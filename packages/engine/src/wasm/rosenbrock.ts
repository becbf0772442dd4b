import * as tableau from "../solve/rosenbrock/tableau.ts";
import { rows } from "../solve/stepRows.ts";
import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import { forEachOutput, type OutputPlaces } from "./outputs.ts";
import { constant, type Elements, forEach, rootMeanSquare } from "./vectors.ts";

/** Addresses of the arrays of a Rosenbrock integrator. */
export interface RosenbrockPlaces {
  readonly state: number;
  readonly place: number;
  readonly slope: number;
  readonly stageSlope: number;
  readonly timeSlope: number;
  readonly atol: number;
  readonly weights: number;
  /** One after the other, `n` numbers each. */
  readonly increments: number;
  readonly rows: number;
  readonly output: OutputPlaces;
}

/** Takes their places for `n` states. */
export function rosenbrockPlaces(
  module: ModuleBuilder,
  n: number,
  output: OutputPlaces,
): RosenbrockPlaces {
  return {
    output,
    state: module.allocate(n),
    place: module.allocate(n),
    slope: module.allocate(n),
    stageSlope: module.allocate(n),
    timeSlope: module.allocate(n),
    atol: module.allocate(n),
    weights: module.allocate(n),
    increments: module.allocate(tableau.stages * n),
    rows: module.allocate(rows * n),
  };
}

/**
 * Adds the loops of `solve/rosenbrock/javaScriptKernels.ts`, right-hand side and substitution included:
 * `attempt(t, h, end, varies, rtol)`, `acceptAttempt()` and `interpolateAttempt(count)`.
 */
export function addRosenbrock(module: ModuleBuilder, n: number, places: RosenbrockPlaces): void {
  const increment = (stage: number): number => places.increments + 8 * n * stage;
  module.add("attempt", {
    parameters: ["f64", "f64", "f64", "i32", "f64"],
    results: ["f64"],
    exported: true,
    body: (f) => {
      for (let stage = 0; stage < tableau.stages; stage++) addStage(f, n, places, stage);
      addError(f, n, places);
    },
  });
  module.add("acceptAttempt", {
    parameters: [],
    exported: true,
    body: (f) => {
      const row = (k: number): number => places.rows + 8 * n * k;
      for (const [k, shares] of tableau.bubbles.entries()) {
        const factors = shares.map((share) => constant(f, share));
        const zero = constant(f, 0);
        forEach(f, n, [...factors, zero], (e) =>
          e.store(row(2 + k), () => {
            e.scalar(zero);
            addCombination(e, factors, increment);
          }),
        );
      }
      forEach(f, n, [], (e) => {
        e.store(row(0), () => e.load(places.state));
        e.store(row(1), () => e.load(places.place));
        e.store(places.state, () => e.load(places.place));
      });
    },
  });
  module.add("interpolateAttempt", {
    parameters: ["i32"],
    exported: true,
    body: (f) => addPolynomial(f, n, places),
  });
}

const [t, h, end, varies, rtol]: readonly Local[] = [0, 1, 2, 3, 4];

function addStage(f: FunctionBuilder, n: number, places: RosenbrockPlaces, stage: number): void {
  const { gamma, c, d, a, g, combined } = tableau;
  const { place } = places;
  const increment = (k: number): number => places.increments + 8 * n * k;
  if (stage > 0) {
    const factors = stage < combined ? a[stage].map((share) => constant(f, share)) : [];
    forEach(f, n, factors, (e) =>
      e.store(place, () => {
        e.load(stage < combined ? places.state : place);
        if (stage < combined) addCombination(e, factors, increment);
        else {
          e.load(increment(stage - 1));
          e.op("add");
        }
      }),
    );
    if (c[stage] === 1) f.get(end);
    else {
      f.get(t);
      f.f64(c[stage]);
      f.get(h);
      f.op("f64.mul", "f64.add");
    }
    f.i32(place);
    f.i32(places.stageSlope);
    f.call("rhs");
  }
  const length = f.local("f64");
  f.get(h);
  f.f64(gamma);
  f.op("f64.mul");
  f.set(length);
  const factors = g[stage].map((share) => constant(f, gamma * share));
  forEach(f, n, [length, ...factors], (e) =>
    e.store(increment(stage), () => {
      e.scalar(length);
      e.load(stage === 0 ? places.slope : places.stageSlope);
      e.op("mul");
      addCombination(e, factors, increment);
    }),
  );
  if (d[stage] !== 0) {
    f.get(varies);
    f.if(() => addTimeSlope(f, n, increment(stage), places.timeSlope, d[stage]));
  }
  f.i32(increment(stage));
  f.call("solve");
}

function addTimeSlope(
  f: FunctionBuilder,
  n: number,
  increment: number,
  timeSlope: number,
  d: number,
): void {
  const share = f.local("f64");
  f.get(h);
  f.get(h);
  f.op("f64.mul");
  f.f64(tableau.gamma);
  f.op("f64.mul");
  f.f64(d);
  f.op("f64.mul");
  f.set(share);
  forEach(f, n, [share], (e) =>
    e.store(increment, () => {
      e.load(increment);
      e.scalar(share);
      e.load(timeSlope);
      e.op("mul", "add");
    }),
  );
}

/** Adds to what is on the stack the columns times their factors, in the pairs of `combination.ts`. */
function addCombination(
  e: Elements,
  factors: readonly Local[],
  column: (k: number) => number,
): void {
  const product = (k: number): void => {
    e.scalar(factors[k]);
    e.load(column(k));
    e.op("mul");
  };
  let k = 0;
  for (; k + 1 < factors.length; k += 2) {
    product(k);
    product(k + 1);
    e.op("add", "add");
  }
  if (k === factors.length) return;
  product(k);
  e.op("add");
}

/** Adds the last increment to the place and leaves the weighted norm of that increment. */
function addError(f: FunctionBuilder, n: number, places: RosenbrockPlaces): void {
  const { state, place, atol, weights } = places;
  const error = places.increments + 8 * n * (tableau.stages - 1);
  const one = constant(f, 1);
  rootMeanSquare(f, n, [rtol, one], (e) => {
    const [last, reached, weight] = [e.local(), e.local(), e.local()];
    e.load(error);
    e.set(last);
    e.store(place, () => {
      e.load(place);
      e.get(last);
      e.op("add");
      e.tee(reached);
    });
    e.store(weights, () => {
      e.scalar(one);
      e.load(atol);
      e.scalar(rtol);
      e.load(state);
      e.op("abs");
      e.get(reached);
      e.op("abs", "max", "mul", "add", "div");
      e.tee(weight);
    });
    e.get(last);
    e.get(weight);
    e.op("mul");
  });
}

/** `evaluateRows` of `solve/stepRows.ts`, output by output. */
function addPolynomial(
  f: FunctionBuilder,
  n: number,
  { rows: first, output }: RosenbrockPlaces,
): void {
  const count: Local = 0;
  const row = (k: number): number => first + 8 * n * k;
  const rest = f.local("f64");
  const prepare = (share: Local): readonly Local[] => {
    f.f64(1);
    f.get(share);
    f.op("f64.sub");
    f.set(rest);
    return [share, rest];
  };
  forEachOutput(f, n, output, count, prepare, (e, [s = 0, r = 0]) => {
    e.scalar(r);
    e.load(row(0));
    e.op("mul");
    e.scalar(s);
    e.load(row(1));
    e.scalar(r);
    e.load(row(2));
    e.scalar(s);
    e.load(row(3));
    e.scalar(s);
    e.load(row(4));
    e.op("mul", "add", "mul", "add", "mul", "add", "mul", "add");
  });
}
