import { type TestProblem, testSet } from "./problem.ts";

const a = 7.89e-10;
const b = 1.1e7;
const c = 1.13e3;
const m = 1e6;

/**
 * E5, a chemical pyrolysis over thirteen decades (Datta 1967). At the end y1 and y4 lie far below any
 * sensible absolute tolerance (1e-291 and 0), so y2 and y3 are compared.
 */
export const e5: TestProblem = {
  name: "E5",
  dimension: 4,
  stiff: true,
  source: testSet,
  start: [1.76e-3, 0, 0, 0],
  end: 1e13,
  atolPerRtol: 1e-22,
  compared: [1, 2],
  reference: [0.1152903278711829e-290, 0.886765551764212e-22, 0.8854814626268838e-22, 0],
  rhs(_t, y, f) {
    const formed = a * y[0];
    const eaten = b * y[0] * y[2];
    const met = m * c * y[1] * y[2];
    const back = c * y[3];
    f[0] = -formed - eaten;
    f[1] = formed - met;
    f[3] = eaten - back;
    f[2] = f[1] - f[3];
  },
  jacobian(_t, y, rows) {
    rows.fill(0);
    rows[0] = -a - b * y[2];
    rows[2] = -b * y[0];
    rows[4] = a;
    rows[5] = -m * c * y[2];
    rows[6] = -m * c * y[1];
    rows[12] = b * y[2];
    rows[14] = b * y[0];
    rows[15] = -c;
    for (let j = 0; j < 4; j++) rows[8 + j] = rows[4 + j] - rows[12 + j];
  },
};
