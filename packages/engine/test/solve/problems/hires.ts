import { type TestProblem, testSet } from "./problem.ts";

/**
 * High irradiance responses of photomorphogenesis, Schaefer 1975. Reference: `hires.f` of the test set
 * (RADAU5 in Cray double precision, rtol = atol = 1.1e-18).
 */
export const hires: TestProblem = {
  name: "HIRES",
  dimension: 8,
  stiff: true,
  source: testSet,
  start: [1, 0, 0, 0, 0, 0, 0, 0.0057],
  end: 321.8122,
  atolPerRtol: 1e-4,
  reference: [
    0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4, 0.1175651343283149e-2,
    0.2386356198831331e-2, 0.6238968252742796e-2, 0.2849998395185769e-2, 0.2850001604814231e-2,
  ],
  rhs(_t, y, f) {
    const meeting = 280 * y[5] * y[7];
    f[0] = -1.71 * y[0] + 0.43 * y[1] + 8.32 * y[2] + 0.0007;
    f[1] = 1.71 * y[0] - 8.75 * y[1];
    f[2] = -10.03 * y[2] + 0.43 * y[3] + 0.035 * y[4];
    f[3] = 8.32 * y[1] + 1.71 * y[2] - 1.12 * y[3];
    f[4] = -1.745 * y[4] + 0.43 * (y[5] + y[6]);
    f[5] = -meeting + 0.69 * y[3] + 1.71 * y[4] - 0.43 * y[5] + 0.69 * y[6];
    f[6] = meeting - 1.81 * y[6];
    f[7] = -f[6];
  },
};
