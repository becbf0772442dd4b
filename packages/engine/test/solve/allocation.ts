// Prints the least bytes that a step of an integrator allocates: `node allocation.ts bdf`.
import { createBdf } from "../../src/solve/bdf/bdf.ts";
import { createDormandPrince } from "../../src/solve/dormandPrince.ts";
import type { OdeProblem } from "../../src/solve/problem.ts";
import { createRodas5p } from "../../src/solve/rosenbrock/rodas5p.ts";

/** Many states that follow cos(t), each for itself: a diagonal Jacobian, and steps without end. */
function followers(dimension: number): OdeProblem {
  let gamma = 0;
  return {
    dimension,
    rhs(t, y, f) {
      const goal = Math.cos(t);
      for (let i = 0; i < dimension; i++) f[i] = goal - y[i]!;
    },
    jacobian() {},
    factor(next) {
      gamma = next;
      return true;
    },
    solve(b) {
      for (let i = 0; i < dimension; i++) b[i]! /= 1 + gamma;
    },
  };
}

const methods = { bdf: createBdf, rodas5p: createRodas5p, dormandPrince: createDormandPrince };
const create = methods[process.argv[2] as keyof typeof methods];

const dimension = 2000;
const enough = 4000;
const integrator = create(followers(dimension), {
  rtol: 1e-6,
  atol: new Float64Array(dimension).fill(1e-9),
  maxStep: Number.POSITIVE_INFINITY,
  names: Array.from({ length: dimension }, (_, i) => `follower.y${i}`),
  timeUnit: "h",
});
const y = new Float64Array(dimension).fill(1);
integrator.initialise(0, y, 20);

function steps(count: number): void {
  for (let k = 0; k < count; k++) {
    integrator.step(1e9);
    integrator.interpolate(integrator.time, y);
  }
}

const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;

// Code that is not yet optimised boxes every number, and on a busy machine the optimiser is late: rounds go
// on, with rests for it, until one is low enough. One in which garbage is collected tells nothing.
let least = Number.POSITIVE_INFINITY;
for (let round = 0; round < 200 && !(least < 200 * enough); round++) {
  if (round > 10) await new Promise((resolve) => setTimeout(resolve, 50));
  const before = memory();
  steps(200);
  const grown = memory() - before;
  if (grown >= 0) least = Math.min(least, grown);
}
console.log(least / 200);
