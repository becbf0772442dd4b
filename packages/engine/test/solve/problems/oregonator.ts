import { type TestProblem, testSet } from "./problem.ts";

/**
 * The Belousov-Zhabotinskii reaction (Field & Noyes 1974): a limit cycle with pulses over five decades.
 * Reference: `orego.f` of the test set (RADAU, rtol = 1.1e-18). Hairer & Wanner's own values agree to 12
 * digits (Solving Ordinary Differential Equations II, 1996, ISBN 978-3-642-05220-0, section IV.10).
 */
export const oregonator: TestProblem = {
  name: "OREGO",
  dimension: 3,
  stiff: true,
  source: testSet,
  start: [1, 2, 3],
  end: 360,
  atolPerRtol: 1e-6,
  reference: [0.1000814870318523e1, 0.1228178521549917e4, 0.1320554942846706e3],
  rhs(_t, y, f) {
    f[0] = 77.27 * (y[1] + y[0] * (1 - 8.375e-6 * y[0] - y[1]));
    f[1] = (y[2] - (1 + y[0]) * y[1]) / 77.27;
    f[2] = 0.161 * (y[0] - y[2]);
  },
};
