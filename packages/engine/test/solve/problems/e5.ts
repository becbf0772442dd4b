import { type TestProblem, testSet } from "./problem.ts";

const a = 7.89e-10;
const b = 1.1e7;
const c = 1.13e3;
const m = 1e6;

/**
 * E5, a chemical pyrolysis over thirteen decades (Datta 1967), without y2, which is y3 + y4 at all
 * times; the three states here are y1, y3, y4. The published end values (y2 = 0.88677e-22, y3 =
 * 0.88548e-22, y4 = 0, violate that sum in the third digit; their mean is 0.886123e-22), so the reference
 * is our own: BDF runs at rtol 1e-11 and 1e-12 give 8.8612335252e-23 and 8.8612335219e-23.
 * At the end y1 and y4 lie far below any absolute tolerance, so y3 alone is compared.
 */
export const e5: TestProblem = {
  name: "E5",
  dimension: 3,
  stiff: true,
  source: testSet,
  start: [1.76e-3, 0, 0],
  end: 1e13,
  atolPerRtol: 1e-24,
  compared: [1],
  reference: [0, 8.8612335219e-23, 0],
  rhs(_t, y, f) {
    const eaten = b * y[0]! * y[1]!;
    const back = c * y[2]!;
    f[0] = -a * y[0]! - eaten;
    f[1] = a * y[0]! - eaten - m * c * (y[1]! + y[2]!) * y[1]! + back;
    f[2] = eaten - back;
  },
  jacobian(_t, y, rows) {
    rows[0] = -a - b * y[1]!;
    rows[1] = -b * y[0]!;
    rows[2] = 0;
    rows[3] = a - b * y[1]!;
    rows[4] = -b * y[0]! - m * c * (2 * y[1]! + y[2]!);
    rows[5] = -m * c * y[1]! + c;
    rows[6] = b * y[1]!;
    rows[7] = b * y[0]!;
    rows[8] = -c;
  },
};
