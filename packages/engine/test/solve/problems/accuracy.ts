import { createBdf } from "../../../src/solve/bdf/bdf.ts";
import { denseProblem } from "../../../src/solve/dense.ts";
import type { Integrator, IntegratorOptions } from "../../../src/solve/integrator.ts";
import type { OdeProblem } from "../../../src/solve/problem.ts";
import { allProblems } from "./all.ts";
import type { TestProblem } from "./problem.ts";

export interface AccuracyRow {
  readonly problem: string;
  readonly rtol: number;
  /**
   * Significant correct digits at the end: the least -log10 of a relative error, and the least of eleven
   * runs with rtol within 5 %, for the digits of one run are luck.
   */
  readonly digits: number;
  readonly steps: number;
  readonly rejected: number;
  readonly rhs: number;
  readonly jacobians: number;
  readonly factorisations: number;
}

/** Significant correct digits of `y` against the reference. */
export function correctDigits(problem: TestProblem, y: ArrayLike<number>): number {
  const compared = problem.compared ?? problem.reference.map((_, i) => i);
  let worst = 0;
  for (const i of compared) {
    const expected = problem.reference[i]!;
    worst = Math.max(worst, Math.abs((y[i]! - expected) / expected));
  }
  return -Math.log10(worst);
}

/** Makes an integrator of one method. */
export type Method = (problem: OdeProblem, options: IntegratorOptions) => Integrator;

/** Runs a problem at tolerances near `rtol`; the cost is that of `rtol` itself. */
export function measure(
  problem: TestProblem,
  rtol: number,
  method: Method = createBdf,
): AccuracyRow {
  const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((k) => rtol * (1 + k / 100));
  const row = measureOnce(problem, rtol, method);
  const digits = near.map((tolerance) => measureOnce(problem, tolerance, method).digits);
  return { ...row, digits: Math.min(row.digits, ...digits) };
}

function measureOnce(problem: TestProblem, rtol: number, method: Method): AccuracyRow {
  const atol = new Float64Array(problem.dimension).fill(rtol * problem.atolPerRtol);
  const integrator = method(denseProblem(problem), { rtol, atol });
  integrator.initialise(0, Float64Array.from(problem.start), problem.end);
  while (integrator.time < problem.end) integrator.step(problem.end);
  const { steps, rejected, rhs, jacobians, factorisations } = integrator.statistics;
  const digits = correctDigits(problem, integrator.state);
  return { problem: problem.name, rtol, digits, steps, rejected, rhs, jacobians, factorisations };
}

/** Every problem at every tolerance. */
export function accuracyTable(
  tolerances: readonly number[] = [1e-4, 1e-7, 1e-10],
  method: Method = createBdf,
): AccuracyRow[] {
  return allProblems.flatMap((problem) => tolerances.map((rtol) => measure(problem, rtol, method)));
}
