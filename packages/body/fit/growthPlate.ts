/**
 * Fits the growth plates to the medians of the WHO, length and height from birth to 19 years (2006 and
 * 2007), for both sexes, with the sex steroids of each age; and to 204 cm at 28 years in a man without
 * oestrogen receptors (Smith 1994), which tells senescence from closure.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/growthPlate.ts
 */
import { life, system } from "../test/growth/system.ts";
import { fit } from "./fit.ts";

const model = system();
const ages = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 24];
/** Medians in cm; the last is that of 19 years and what is grown after it. */
const medians = {
  boys: [
    61.43, 67.62, 75.75, 82.26, 87.47, 96.08, 103.3, 110, 116, 127.3, 137.8, 149.1, 156, 163.2, 169,
    172.9, 175.2, 176.1, 176.5, 176.8,
  ],
  girls: [
    59.8, 65.73, 74.01, 80.71, 86.07, 95.05, 102.7, 109.4, 115.1, 126.6, 138.6, 151.2, 156.4, 159.8,
    161.7, 162.5, 162.9, 163.1, 163.2, 163.3,
  ],
} as const;

const heightsOf = (female: boolean, at: readonly number[], parameters: Record<string, number>) =>
  (
    life(model, { female, ages: at, signals: ["stature.height"], parameters })[
      "stature.height"
    ] as readonly number[]
  ).map((metres) => 100 * metres);

const free = (name: string, start: number, low: number, high: number) => ({
  name: `growthPlate.${name}`,
  start,
  low,
  high,
});

fit(
  "height by age",
  [
    { name: "plateOestrogen.half", start: 67.06, low: 30, high: 120 },
    { name: "plateOestrogen.aromatisation", start: 4.995, low: 2, high: 10 },
    free("infancy", 27.292, 15, 40),
    free("infancyRate", 1.962, 0.8, 4),
    free("childhood", 8.716, 5, 14),
    free("senescence", 18.517, 8, 40),
    free("spurt", 37.349, 10, 100),
    free("infancyGirl", 24.856, 15, 40),
    free("infancyRateGirl", 2.03, 0.8, 4),
    free("childhoodGirl", 10.144, 5, 14),
    free("senescenceGirl", 12.484, 8, 40),
    free("spurtGirl", 41.817, 10, 100),
  ],
  [
    ...ages.map((age, i) => ({
      name: `boy ${age} years`,
      expected: medians.boys[i] as number,
      weight: 4,
    })),
    ...ages.map((age, i) => ({
      name: `girl ${age} years`,
      expected: medians.girls[i] as number,
      weight: 4,
    })),
    { name: "man of 28 without oestrogen receptors", expected: 204, weight: 0.25 },
  ],
  (parameters) => [
    ...heightsOf(false, ages, parameters),
    ...heightsOf(true, ages, parameters),
    ...heightsOf(false, [28], { ...parameters, "plateOestrogen.receptor": 0 }),
  ],
);
