import type { FlatSystem } from "../../../src/index.ts";
import { type FlatSketch, flatSystem } from "../../endToEnd/flat.ts";
import { allProblems } from "./all.ts";
import { balance, k, reactants } from "./pollution.ts";
import type { TestProblem } from "./problem.ts";

const reactions = Object.fromEntries(
  reactants.map(([first, second], r) => [
    `r${r + 1}`,
    `k${r + 1} * y${first}${second === 0 ? "" : ` * y${second}`}`,
  ]),
);

/** Rates of the problems of `allProblems`, written as formulas. */
const rates: Readonly<Record<string, { rates: readonly string[] } & Omit<FlatSketch, "states">>> = {
  HIRES: {
    assignments: { meeting: "280 * y6 * y8" },
    rates: [
      "-1.71 * y1 + 0.43 * y2 + 8.32 * y3 + 0.0007",
      "1.71 * y1 - 8.75 * y2",
      "-10.03 * y3 + 0.43 * y4 + 0.035 * y5",
      "8.32 * y2 + 1.71 * y3 - 1.12 * y4",
      "-1.745 * y5 + 0.43 * (y6 + y7)",
      "-meeting + 0.69 * y4 + 1.71 * y5 - 0.43 * y6 + 0.69 * y7",
      "meeting - 1.81 * y7",
      "1.81 * y7 - meeting",
    ],
  },
  ROBER: {
    assignments: { lost: "0.04 * y1 - 1e4 * y2 * y3", made: "3e7 * y2^2" },
    rates: ["-lost", "lost - made", "made"],
  },
  OREGO: {
    rates: [
      "77.27 * (y2 + y1 * (1 - 8.375e-6 * y1 - y2))",
      "(y3 - (1 + y1) * y2) / 77.27",
      "0.161 * (y1 - y3)",
    ],
  },
  VDPOL: { rates: ["y2", "((1 - y1^2) * y2 - y1) / 1e-6"] },
  POLLU: {
    parameters: Object.fromEntries(k.map((value, r) => [`k${r + 1}`, value])),
    assignments: reactions,
    rates: balance.map((terms) =>
      terms.map((r) => `${r < 0 ? "-" : ""}r${Math.abs(r)}`).join(" + "),
    ),
  },
  E5: {
    parameters: { a: 7.89e-10, b: 1.1e7, c: 1.13e3, m: 1e6 },
    rates: [
      "-a * y1 - b * y1 * y2",
      "a * y1 - b * y1 * y2 - m * c * (y2 + y3) * y2 + c * y3",
      "b * y1 * y2 - c * y3",
    ],
  },
};

/** The problems of the test set as systems that can be compiled. */
export const problemsInFormulas: readonly (readonly [TestProblem, FlatSystem])[] = allProblems.map(
  (problem) => {
    const { rates: formulas, ...rest } = rates[problem.name]!;
    const states = Object.fromEntries(
      formulas.map((rate, i) => [`y${i + 1}`, [`${problem.start[i]}`, rate] as const]),
    );
    return [problem, flatSystem({ ...rest, states })];
  },
);
