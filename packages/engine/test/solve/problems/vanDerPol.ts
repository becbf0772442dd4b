import { type TestProblem, testSet } from "./problem.ts";

const epsilon = 1e-6;

/**
 * Van der Pol's oscillator, mu = 1000, in time scaled with mu (epsilon = 1e-6) as in Hairer & Wanner.
 * Reference: the test set in that scaling, as its users copy it. Release 2.4 has the unscaled problem, whose values
 * (0.1706167732170469e1, -0.8928097010248125e-3 times mu) agree to 13 digits, as do Hairer's
 * (0.1706167732170456e1, -0.8928097010248257).
 */
export const vanDerPol: TestProblem = {
  name: "VDPOL",
  dimension: 2,
  stiff: true,
  source: testSet,
  start: [2, 0],
  end: 2,
  atolPerRtol: 1e-3,
  reference: [0.1706167732170483e1, -0.8928097010247975],
  rhs(_t, y, f) {
    f[0] = y[1];
    f[1] = ((1 - y[0] * y[0]) * y[1] - y[0]) / epsilon;
  },
  jacobian(_t, y, rows) {
    rows[0] = 0;
    rows[1] = 1;
    rows[2] = (-2 * y[0] * y[1] - 1) / epsilon;
    rows[3] = (1 - y[0] * y[0]) / epsilon;
  },
};
