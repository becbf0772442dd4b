import { type TestProblem, testSet } from "./problem.ts";

/** Rate constants k1..k25. */
export const k: readonly number[] = [
  0.35, 26.6, 1.23e4, 8.6e-4, 8.2e-4, 1.5e4, 1.3e-4, 2.4e4, 1.65e4, 9e3, 2.2e-2, 1.2e4, 1.88,
  1.63e4, 4.8e6, 3.5e-4, 1.75e-2, 1e8, 4.44e11, 1.24e3, 2.1, 5.78, 4.74e-2, 1.78e3, 3.12,
];

/** Reactants of each reaction, counted from 1 as in the test set; 0 where there is one alone. */
export const reactants: readonly (readonly number[])[] = [
  [1, 0],
  [2, 4],
  [5, 2],
  [7, 0],
  [7, 0],
  [7, 6],
  [9, 0],
  [9, 6],
  [11, 2],
  [11, 1],
  [13, 0],
  [10, 2],
  [14, 0],
  [1, 6],
  [3, 0],
  [4, 0],
  [4, 0],
  [16, 0],
  [16, 0],
  [17, 6],
  [19, 0],
  [19, 0],
  [1, 4],
  [19, 1],
  [20, 0],
];

/** What each species gains (positive) and loses (negative), by number of the reaction. */
export const balance: readonly (readonly number[])[] = [
  [-1, -10, -14, -23, -24, 2, 3, 9, 11, 12, 22, 25],
  [-2, -3, -9, -12, 1, 21],
  [-15, 1, 17, 19, 22],
  [-2, -16, -17, -23, 15],
  [-3, 4, 4, 6, 7, 13, 20],
  [-6, -8, -14, -20, 3, 18, 18],
  [-4, -5, -6, 13],
  [4, 5, 6, 7],
  [-7, -8],
  [-12, 7, 9],
  [-9, -10, 8, 11],
  [9],
  [-11, 10],
  [-13, 12],
  [14],
  [-18, -19, 16],
  [-20],
  [20],
  [-21, -22, -24, 23, 25],
  [-25, 24],
];

const start = new Array<number>(20).fill(0);
start[1] = 0.2;
start[3] = 0.04;
start[6] = 0.1;
start[7] = 0.3;
start[8] = 0.01;
start[16] = 0.007;

const rates = new Float64Array(25);

/**
 * Air pollution: 25 reactions of 20 species, Verwer 1994. Reference: `pollu.f` of the test set (RADAU5
 * in Cray double precision, rtol = atol = 1.1e-18).
 */
export const pollution: TestProblem = {
  name: "POLLU",
  dimension: 20,
  stiff: true,
  source: testSet,
  start,
  end: 60,
  atolPerRtol: 1e-14,
  reference: [
    0.5646255480022769e-1, 0.1342484130422339, 0.4139734331099427e-8, 0.5523140207484359e-2,
    0.2018977262302196e-6, 0.1464541863493966e-6, 0.7784249118997964e-1, 0.3245075353396018,
    0.7494013383880406e-2, 0.1622293157301561e-7, 0.1135863833257075e-7, 0.2230505975721359e-2,
    0.208716288279863e-3, 0.1396921016840158e-4, 0.8964884856898295e-2, 0.4352846369330103e-17,
    0.6899219696263405e-2, 0.1007803037365946e-3, 0.1772146513969984e-5, 0.5682943292316392e-4,
  ],
  rhs(_t, y, f) {
    for (let r = 0; r < 25; r++) {
      const [first, second] = reactants[r] as [number, number];
      rates[r] = k[r]! * y[first - 1]! * (second === 0 ? 1 : y[second - 1]!);
    }
    for (let i = 0; i < 20; i++) {
      let sum = 0;
      for (const r of balance[i]!) sum += r > 0 ? rates[r - 1]! : -rates[-r - 1]!;
      f[i] = sum;
    }
  },
};
