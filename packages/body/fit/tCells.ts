/**
 * Fits the curves of T cells by age to the published equation of naive T cells (Lewkiewicz 2019,
 * doi:10.1007/s11538-019-00630-z), run from birth with the infancy of the thymus (Bains 2009,
 * doi:10.4049/jimmunol.0900743), 35 thousand million naive cells of the newborn (Denny 1992: CD4 cells of infants, in
 * 0.28 L of blood that holds a fiftieth of them) and memory cells made of naive ones, which outnumber these from 37.4
 * years in CD4 and 29.5 in CD8 cells (Saule 2006, PMID 16352331).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/tCells.ts
 */
import { compile, flatten, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { tCellHistory } from "../test/thymus/history.ts";

const ages = [
  0, 0.5, 1, 2, 3, 5, 7, 10, 13, 16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
];
const model = compile(flatten([tCellHistory], { timeUnit: "a" }));

function history(parameters: Record<string, number>): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 90,
    output: { at: ages },
    signals: ["tCellHistory.naive", "tCellHistory.circles", "tCellHistory.memory"],
    parameters,
    rtol: 1e-9,
  });
  return [...trajectory.columns.values()].map(({ values }) => [...values]);
}

const share = (naive: number, memory: number) => naive / (naive + memory);
fit(
  "memory T cells",
  [
    { name: "tCellHistory.activation", start: 0.022, low: 0.01, high: 0.04 },
    { name: "tCellHistory.firstAntigens", start: 10, low: 2, high: 40 },
  ],
  [
    { name: "naive share at 6 months", expected: 0.841, weight: 20 },
    { name: "naive share at 12 months", expected: 0.783, weight: 20 },
    { name: "naive share where memory outnumbers naive cells", expected: 0.49, weight: 100 },
  ],
  (parameters) => {
    const [naive = [], , memory = []] = history(parameters);
    return [0.5, 1, 35]
      .map((age) => ages.indexOf(age))
      .map((i) => share(naive[i] as number, memory[i] as number));
  },
);

const [naive = [], circles = [], memory = []] = history({});
const course = (p: Record<string, number>, name: string) =>
  ages.map(
    (age) =>
      ((p[`${name}Start`] as number) +
        (p[`${name}Rise`] as number) * (1 - Math.exp(-age / (p[`${name}Time`] as number))) +
        (p[`${name}Growth`] ?? 0) * age) *
      Math.exp(-(p[`${name}Decline`] as number) * age),
  );
const curves = [
  ["naive", naive, { Start: 32, Rise: 72, Time: 3.1, Growth: 16, Decline: 0.045 }],
  ["circles", circles, { Start: 23, Rise: 79, Time: 1.9, Decline: 0.044 }],
  ["memory", memory, { Start: 2.1, Rise: 15.6, Time: 2.5, Growth: 5.4, Decline: 0.011 }],
] as const;
for (const [name, values, start] of curves) {
  fit(
    name,
    Object.entries(start).map(([key, value]) => ({
      name: `${name}${key}`,
      start: value,
      low: 0.5 * value,
      high: 2 * value,
    })),
    ages.map((age, i) => ({
      name: `${age} a`,
      expected: values[i] as number,
      weight: 10 / (values[i] as number),
    })),
    (p) => course(p, name),
  );
}
const young = ages.indexOf(20);
console.log(
  "circles20",
  (circles[young] as number) / ((naive[young] as number) + (memory[young] as number)),
);
