import { type TestProblem, testSet } from "./problem.ts";

/**
 * Robertson's autocatalytic reaction (1966) over eleven decades of time. Reference: `rober.f` of the test
 * set; Hairer & Wanner's own values agree to 13 digits.
 */
export const robertson: TestProblem = {
  name: "ROBER",
  dimension: 3,
  stiff: true,
  source: testSet,
  start: [1, 0, 0],
  end: 1e11,
  atolPerRtol: 1e-10,
  reference: [0.2083340149701255e-7, 0.8333360770334713e-13, 0.999999979166505],
  rhs(_t, y, f) {
    f[0] = -0.04 * y[0] + 1e4 * y[1] * y[2];
    f[2] = 3e7 * y[1] * y[1];
    f[1] = -f[0] - f[2];
  },
  jacobian(_t, y, rows) {
    rows[0] = -0.04;
    rows[1] = 1e4 * y[2];
    rows[2] = 1e4 * y[1];
    rows[6] = 0;
    rows[7] = 6e7 * y[1];
    rows[8] = 0;
    for (let j = 0; j < 3; j++) rows[3 + j] = -rows[j] - rows[6 + j];
  },
};
