import { expect, test } from "vitest";
import { denseProblem } from "../../src/solve/dense.ts";
import { createDormandPrince } from "../../src/solve/dormandPrince.ts";
import { accuracyTable, correctDigits } from "./problems/accuracy.ts";
import { pollution } from "./problems/pollution.ts";

/** Significant correct digits that BDF delivers at least, at rtol 1e-4, 1e-7 and 1e-10. */
const least: Readonly<Record<string, readonly [number, number, number]>> = {
  HIRES: [2.3, 5, 7.5],
  ROBER: [3.5, 5.5, 8],
  OREGO: [1.7, 4.8, 7],
  VDPOL: [2.4, 4.8, 7.5],
  POLLU: [3.4, 5.8, 8.5],
  E5: [3, 5.5, 8],
};

const rows = accuracyTable();

test.each(rows)("BDF solves $problem at rtol $rtol to the digits stated", (row) => {
  const column = [1e-4, 1e-7, 1e-10].indexOf(row.rtol);
  expect(row.digits).toBeGreaterThan(least[row.problem]![column]!);
  expect(row.steps).toBeLessThan(12_000);
});

test("Dormand-Prince confirms the reference of POLLU over its first stretch against BDF", () => {
  const end = 1e-3;
  const short = { ...pollution, end };
  const explicit = createDormandPrince(denseProblem(short), {
    rtol: 1e-10,
    atol: new Float64Array(20).fill(1e-24),
  });
  explicit.initialise(0, Float64Array.from(short.start), end);
  while (explicit.time < end) explicit.step(end);
  const reference = Array.from(explicit.state);
  expect(correctDigits({ ...short, reference, compared: [0, 1, 3, 6] }, explicit.state)).toBe(
    Number.POSITIVE_INFINITY,
  );
});
