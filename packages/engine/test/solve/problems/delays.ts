import type { Sketch } from "../../endToEnd/support.ts";
import { parameter } from "../../endToEnd/support.ts";

/** A delay equation and values of its states that are right to all digits given. */
export interface DelayProblem {
  readonly name: string;
  readonly module: Sketch;
  readonly start: number;
  /** Times with the values of states there. */
  readonly values: readonly (readonly [number, Readonly<Record<string, number>>])[];
  /** Largest error at rtol 1e-6, as a share of the largest value of the state, by method. */
  readonly bounds: Readonly<Record<"bdf" | "rodas5p" | "dormandPrince", number>>;
}

const state = (start: number | string, rate: string, scale?: number) => ({
  unit: "1",
  start,
  rate,
  ...(scale !== undefined && { scale }),
});

const at = (
  times: readonly number[],
  exact: (t: number) => Readonly<Record<string, number>>,
): DelayProblem["values"] => times.map((t) => [t, exact(t)]);

/** The root of l = -exp(-l tau): exp(l t) solves y' = -y(t - tau). */
function decay(tau: number): number {
  let l = -1;
  for (let i = 0; i < 100; i++) l -= (l + Math.exp(-l * tau)) / (1 - tau * Math.exp(-l * tau));
  return l;
}

/** y' = y(t/2), y(0) = 1: the sum of t^n / (n! 2^(n(n-1)/2)). */
function pantograph(t: number): number {
  let sum = 1;
  for (let n = 1, power = 1; n < 60; n++) {
    power *= t / n;
    sum += power * 2 ** ((-n * (n - 1)) / 2);
  }
  return sum;
}

const shortLag = (tau: number): DelayProblem => ({
  name: `lag of ${tau}, shorter than the steps`,
  module: {
    parameters: { tau: parameter(tau), l: parameter(decay(tau)) },
    states: { y: state("exp(l*time)", "-delay(y, tau)") },
  },
  start: 0,
  values: at([1, 5], (t) => ({ y: Math.exp(decay(tau) * t) })),
  bounds: { bdf: 1e-4, rodas5p: 1e-6, dormandPrince: 3e-6 },
});

/**
 * Marchuk's model of an infection, in Hairer, Norsett & Wanner 1993, Solving Ordinary Differential Equations I,
 * section II.17, ISBN 978-3-540-56670-0. Values by the method of steps with DOP853 at rtol 1e-13.
 */
const marchuk = (damage: number, values: DelayProblem["values"]): DelayProblem => ({
  name: `Marchuk, h6 = ${damage}`,
  module: {
    parameters: { h6: parameter(damage) },
    states: {
      V: state("max(0, 1e-6 + time)", "(2 - 0.8*F)*V", 1e-6),
      C: state("1", "piecewise(1, m <= 0.1, (1 - m)*10/9)*1e4*delay(F*V, 0.5) - 0.5*(C - 1)"),
      F: state("1", "0.17*(C - F) - 8*F*V"),
      m: state("0", "h6*V - 0.12*m", 0.01),
    },
  },
  start: 0,
  values,
  bounds: { bdf: 4e-4, rodas5p: 4e-5, dormandPrince: 2e-4 },
});

export const delayProblems: readonly DelayProblem[] = [
  {
    // Values by the method of steps in rational numbers.
    // Wille & Baker 1992, Appl Numer Math 9:223, as example 1 of dde23.
    name: "Wille-Baker",
    module: {
      states: {
        y1: state("1", "delay(y1, 1)"),
        y2: state("1", "delay(y1, 1) + delay(y2, 0.2)"),
        y3: state("1", "y2"),
      },
    },
    start: 0,
    values: [
      [1, { y1: 2, y2: 3.7141386666666665, y3: 3.181637511111111 }],
      [3, { y1: 6.166666666666667, y2: 28.00534749211928, y3: 27.737940744798443 }],
      [5, { y1: 19.175, y2: 176.42257844738032, y3: 190.34420193607042 }],
    ],
    bounds: { bdf: 2e-4, rodas5p: 1e-6, dormandPrince: 2e-6 },
  },
  {
    // Mackey & Glass 1977, Science 197:287, doi:10.1126/science.267326; chaotic. Values by the method of
    // steps with DOP853 at rtol 1e-13.
    name: "Mackey-Glass",
    module: { states: { y: state("0.5", "2*delay(y, 2)/(1 + delay(y, 2)^9.65) - y") } },
    start: 0,
    values: [
      [4, { y: 1.2767027738734276 }],
      [10, { y: 1.1229567573441583 }],
      [20, { y: 1.054698443952077 }],
    ],
    bounds: { bdf: 1e-4, rodas5p: 1e-6, dormandPrince: 1e-6 },
  },
  {
    // Feldstein & Neves 1984, SIAM J Numer Anal 21:844, doi:10.1137/0721055: the kink of the start comes back
    // at t = 2, where the lag, which varies with the state, first looks behind it.
    name: "Feldstein-Neves",
    module: { states: { y: state("1", "delay(y, time - (y - sqrt(2) + 1))/(2*sqrt(time))") } },
    start: 1,
    values: at([1.5, 2, 2.5, 3, 4, 5], (t) => ({
      y: t <= 2 ? Math.sqrt(t) : t / 4 + 1 / 2 + (1 - Math.SQRT1_2) * Math.sqrt(t),
    })),
    bounds: { bdf: 2e-5, rodas5p: 1e-6, dormandPrince: 1e-6 },
  },
  {
    // Enright & Hayashi 1997, Numer Algorithms 16:349, doi:10.1023/A:1019107718128: the lag varies with the
    // state and vanishes at t = 1.
    name: "Enright-Hayashi",
    module: {
      states: {
        y1: state("ln(time)", "y2"),
        y2: state("1/time", "-delay(y2, time - exp(1 - y2))*y2^2*exp(1 - y2)"),
      },
    },
    start: 0.1,
    values: at([0.5, 0.99, 1, 1.01, 2, 5], (t) => ({ y1: Math.log(t), y2: 1 / t })),
    bounds: { bdf: 2e-5, rodas5p: 1e-5, dormandPrince: 2e-6 },
  },
  {
    // Okamoto & Hayashi's enzyme kinetics, in Hairer, Norsett & Wanner, section II.17. Values as for Marchuk.
    name: "Okamoto-Hayashi",
    module: {
      variables: { z: { unit: "1", is: "1/(1 + 0.0005*delay(y4, 4)^3)" } },
      states: {
        y1: state("60", "10.5 - z*y1"),
        y2: state("10", "z*y1 - y2"),
        y3: state("10", "y2 - y3"),
        y4: state("20", "y3 - 0.5*y4"),
      },
    },
    start: 0,
    values: [
      [10, { y1: 59.96659370315255, y2: 9.208599530647495, y4: 20.03994103711351 }],
      [40, { y1: 64.60573324132034, y2: 11.82567558552645, y4: 17.098612606470592 }],
      [160, { y1: 33.92579471113764, y2: 22.70653713130788, y4: 22.26599078770473 }],
    ],
    bounds: { bdf: 4e-4, rodas5p: 5e-6, dormandPrince: 1e-5 },
  },
  marchuk(10, [
    [10, { C: 23.603046889800904, F: 14.971892224503037, m: 0.020073566716010648 }],
    [20, { C: 1.15229957951744, F: 5.601162476091794, m: 0.0060460421405676874 }],
  ]),
  marchuk(300, [
    [10, { C: 8.992174779239962, F: 6.502608188238729, m: 0.766123707712496 }],
    [30, { C: 1.000371027569182, F: 1.3235541527590997, m: 0.06954680636250633 }],
  ]),
  {
    name: "pantograph: no lag at the start",
    module: { states: { y: state("1", "delay(y, time/2)") } },
    start: 0,
    values: at([1, 2, 4], (t) => ({ y: pantograph(t) })),
    bounds: { bdf: 2e-5, rodas5p: 1e-6, dormandPrince: 1e-6 },
  },
  {
    name: "lag that vanishes on the way and comes back",
    module: {
      states: { y: state("exp(-time)", "-delay(y, abs(time - 2)/2)*exp(-abs(time - 2)/2)") },
    },
    start: 0,
    values: at([1, 2, 3, 6], (t) => ({ y: Math.exp(-t) })),
    bounds: { bdf: 4e-5, rodas5p: 1e-6, dormandPrince: 2e-6 },
  },
  shortLag(1e-2),
  shortLag(1e-4),
];
