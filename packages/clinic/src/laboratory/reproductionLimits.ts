import { cycleLimits } from "./cycleLimits.ts";
import { type Limits, nursing, type Person, pregnant, under } from "./limits.ts";

const inWeeks =
  (from: number, until: number) =>
  ({ pregnancyWeek: week = -1 }: Person): boolean =>
    week >= from && week < until;
const man = ({ female }: Person): boolean => !female;
/** The interval is that of young men; free testosterone falls with age. */
const youngMan = ({ female, age }: Person): boolean => !female && age < 40;
const boyUnder =
  (years: number) =>
  ({ age, female }: Person): boolean =>
    !female && age < years;
const girlUnder =
  (years: number) =>
  ({ age, female }: Person): boolean =>
    female && age < years;
const afterMenopause = ({ age, female }: Person): boolean => female && age >= 55;

/**
 * Limits of the reproductive hormones and signs, the more special first, in the units of the analyte or sign;
 * prolactin in mIU/L of 21.2 to the microgram.
 */
export const reproductionLimits: Readonly<Record<string, readonly Limits[]>> = {
  LH: [
    { source: "elecsysLH", when: pregnant },
    { source: "elecsysLH", when: under(1) },
    { high: 1.3, source: "elecsysLH", when: boyUnder(6) },
    { high: 1.4, source: "elecsysLH", when: boyUnder(11) },
    { high: 7.8, source: "elecsysLH", when: boyUnder(14) },
    { low: 1.3, high: 9.8, source: "elecsysLH", when: boyUnder(18) },
    { low: 1.7, high: 8.6, source: "elecsysLH", when: man },
    { high: 0.5, source: "elecsysLH", when: girlUnder(6) },
    { high: 3.1, source: "elecsysLH", when: girlUnder(11) },
    { low: 7.7, high: 58.5, source: "elecsysLH", when: afterMenopause },
    ...cycleLimits.LH,
  ],
  FSH: [
    { source: "elecsysFSH", when: pregnant },
    { source: "elecsysFSH", when: under(1) },
    { high: 1.9, source: "elecsysFSH", when: boyUnder(6) },
    { high: 2.3, source: "elecsysFSH", when: boyUnder(11) },
    { high: 6.9, source: "elecsysFSH", when: boyUnder(16) },
    { high: 9.7, source: "elecsysFSH", when: boyUnder(20) },
    { low: 1.5, high: 12.4, source: "elecsysFSH", when: man },
    { high: 6, source: "elecsysFSH", when: girlUnder(11) },
    { low: 25.8, high: 134.8, source: "elecsysFSH", when: afterMenopause },
    ...cycleLimits.FSH,
  ],
  estradiol: cycleLimits.estradiol,
  progesterone: cycleLimits.progesterone,
  prolactin: [
    { source: "ucsfProlactin", when: pregnant },
    { source: "ucsfProlactin", when: nursing },
    { source: "ucsfProlactin", when: under(0.08) },
    { low: 134, high: 2410, source: "ucsfProlactin", when: under(1) },
    { low: 89, high: 488, source: "ucsfProlactin", when: under(18) },
    { low: 76, high: 382, source: "ucsfProlactin", when: man },
    { low: 91, high: 636, source: "ucsfProlactin" },
  ],
  inhibinB: [
    { source: "arupInhibinB", when: pregnant },
    { low: 42, high: 516, source: "arupInhibinB", when: boyUnder(0.5) },
    { low: 24, high: 300, source: "arupInhibinB", when: boyUnder(8) },
    { low: 47, high: 383, source: "arupInhibinB", when: boyUnder(31) },
    { low: 10, high: 357, source: "arupInhibinB", when: man },
    { high: 182, source: "arupInhibinB", when: girlUnder(13) },
    { low: 8, high: 223, source: "arupInhibinB", when: girlUnder(42) },
    { high: 107, source: "arupInhibinB", when: girlUnder(51) },
    { high: 11, source: "arupInhibinB" },
  ],
  freeTestosterone: [
    { source: "neale2013", when: under(18) },
    { low: 230, high: 630, source: "neale2013", when: youngMan },
    { high: 630, source: "neale2013", when: man },
  ],
  hCG: [
    { low: 5, high: 426, source: "hcgByWeek", when: inWeeks(4, 5) },
    { low: 18, high: 7340, source: "hcgByWeek", when: inWeeks(5, 6) },
    { low: 1080, high: 56500, source: "hcgByWeek", when: inWeeks(6, 7) },
    { low: 7650, high: 229000, source: "hcgByWeek", when: inWeeks(7, 9) },
    { low: 25700, high: 288000, source: "hcgByWeek", when: inWeeks(9, 13) },
    { low: 4060, high: 288000, source: "hcgByWeek", when: inWeeks(13, 17) },
    { low: 4060, high: 165400, source: "hcgByWeek", when: inWeeks(17, 25) },
    { low: 3640, high: 117000, source: "hcgByWeek", when: inWeeks(25, 43) },
    { high: 5, source: "hcgByWeek" },
  ],
  // 6.8 +- 2.1 mg/L above 32 weeks, +- 2 SD
  hPL: [{ low: 2.6, high: 11, source: "saxena1969", when: inWeeks(32, 43) }],
};

/** Limits (P2.5, P97.5) of SHBG by age in years, beyond 18 those of that age (LIFE, childsds). */
export const shbgIntervals = {
  male: [
    [1, 78.9, 232],
    [3, 75, 243],
    [6, 64.8, 240],
    [9, 52.4, 218],
    [11, 42.5, 189],
    [13, 26.3, 124],
    [15, 16, 78.4],
    [18, 14, 70.9],
  ],
  female: [
    [1, 70.8, 254],
    [3, 66.1, 242],
    [11, 34.6, 154],
    [13, 26.8, 130],
    [15, 23.7, 127],
    [18, 20.3, 133],
  ],
} as const;
