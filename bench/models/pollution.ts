import { defineModule, type ModuleDefinition } from "../../packages/engine/src/index.ts";
import type { OwnModel } from "./ownModel.ts";

/**
 * Air pollution (Verwer 1994, doi:10.1137/0915076), constants and reactions as in F. Mazzia,
 * C. Magherini, Test Set for Initial Value Problem Solvers, release 2.4, University of Bari 2008.
 */
export const pollution: OwnModel = {
  id: "pollu",
  title: "POLLU, the test set's air pollution",
  run: "60 min",
  modules: () => [reactions()],
  timeUnit: "min",
  end: 60,
  intervals: 2000,
};

/** Rate constant, reactants and products of each reaction, by number of the species. */
const list: readonly (readonly [number, readonly number[], readonly number[]])[] = [
  [0.35, [1], [2, 3]],
  [26.6, [2, 4], [1]],
  [1.23e4, [5, 2], [6, 1]],
  [8.6e-4, [7], [5, 5, 8]],
  [8.2e-4, [7], [8]],
  [1.5e4, [7, 6], [5, 8]],
  [1.3e-4, [9], [10, 5, 8]],
  [2.4e4, [9, 6], [11]],
  [1.65e4, [11, 2], [10, 12, 1]],
  [9e3, [11, 1], [13]],
  [2.2e-2, [13], [11, 1]],
  [1.2e4, [10, 2], [14, 1]],
  [1.88, [14], [7, 5]],
  [1.63e4, [1, 6], [15]],
  [4.8e6, [3], [4]],
  [3.5e-4, [4], [16]],
  [1.75e-2, [4], [3]],
  [1e8, [16], [6, 6]],
  [4.44e11, [16], [3]],
  [1.24e3, [17, 6], [5, 18]],
  [2.1, [19], [2]],
  [5.78, [19], [1, 3]],
  [4.74e-2, [1, 4], [19]],
  [1.78e3, [19, 1], [20]],
  [3.12, [20], [19, 1]],
];

const start: Readonly<Record<number, number>> = {
  2: 0.2,
  4: 0.04,
  7: 0.1,
  8: 0.3,
  9: 0.01,
  17: 0.007,
};

function reactions(): ModuleDefinition {
  const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
  const parameters = Object.fromEntries(
    list.map(([value], r) => [
      `k${r + 1}`,
      { value, unit: "/min", meaning: `rate constant of reaction ${r + 1}`, source: "verwer1994" },
    ]),
  );
  const variables = Object.fromEntries(
    list.map(([, reactants], r) => [
      `r${r + 1}`,
      { unit: "/min", is: [`k${r + 1}`, ...reactants.map((i) => `y${i}`)].join(" * ") },
    ]),
  );
  const states = Object.fromEntries(
    numbers.map((i) => {
      const terms = list.flatMap(([, reactants, products], r) => [
        ...products.filter((one) => one === i).map(() => `+ r${r + 1}`),
        ...reactants.filter((one) => one === i).map(() => `- r${r + 1}`),
      ]);
      return [
        `y${i}`,
        { unit: "1", start: start[i] ?? 0, rate: terms.join(" ").replace(/^\+ /, "") },
      ];
    }),
  );
  return defineModule({
    id: "pollution",
    about: "Twenty species of polluted air in twenty-five reactions.",
    parameters,
    variables,
    states,
  });
}
