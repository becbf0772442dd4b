/**
 * Fits the growth plates to one child of middle time: to the medians of the WHO (2006 and 2007) before the spurt
 * and after it, to the best whole year of growth that is published for single children (Abbassi 1998: 9.5 cm about
 * 13.5 years in boys, 8.3 about 11.5 in girls), to 204 cm at 28 years in a man without oestrogen receptors
 * (Smith 1994), which tells senescence from closure, and to men without GnRH, 3 cm taller than their brothers
 * (Maione 2020), which tells what little oestrogen does. Medians by age between 11 and 16 years, which mix early
 * and late children, weigh less.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/growthPlate.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { life, system } from "../test/growth/system.ts";

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
/** Ages about the best whole year. */
const bestYear = { boys: [13, 14], girls: [11, 12] } as const;
/** Gonads over healthy that give the 1 nmol/L of testosterone of men without GnRH. */
const withoutGnRH = 0.055;

const weightOf = (age: number): number => (age > 10 && age < 17 ? 0.5 : age > 17 ? 2 : 1);

function heightsOf(
  female: boolean,
  at: readonly number[],
  parameters: Record<string, number>,
): readonly number[] {
  const { "stature.height": metres = [] } = life(model, {
    female,
    ages: at,
    signals: ["stature.height"],
    parameters,
  });
  return metres.map((value) => 100 * value);
}

function gain(
  female: boolean,
  [from, to]: readonly [number, number],
  parameters: Record<string, number>,
): number {
  const [before = 0, after = 0] = heightsOf(female, [from, to], parameters);
  return after - before;
}

const free = (name: string, start: number, low: number, high: number) => ({
  name: `growthPlate.${name}`,
  start,
  low,
  high,
});

fit(
  "height by age",
  [
    { name: "plateOestrogen.half", start: 55.85, low: 30, high: 120 },
    { name: "plateOestrogen.aromatisation", start: 4.268, low: 1, high: 10 },
    { name: "plateOestrogen.low", start: 0.472, low: 0, high: 1 },
    free("infancy", 28.32, 15, 40),
    free("infancyRate", 1.901, 0.8, 4),
    free("childhood", 8.541, 5, 14),
    free("senescence", 21.02, 8, 40),
    free("spurt", 42.6, 10, 100),
    free("exhaustion", 0.914, 0.3, 2),
    free("infancyGirl", 25.48, 15, 40),
    free("infancyRateGirl", 2.065, 0.8, 4),
    free("childhoodGirl", 10.3, 5, 14),
    free("senescenceGirl", 15.46, 8, 40),
    free("spurtGirl", 38.53, 10, 100),
    free("exhaustionGirl", 0.547, 0.3, 2),
  ],
  [
    ...ages.map((age, i) => ({
      name: `boy ${age} years`,
      expected: medians.boys[i] as number,
      weight: weightOf(age),
    })),
    ...ages.map((age, i) => ({
      name: `girl ${age} years`,
      expected: medians.girls[i] as number,
      weight: weightOf(age),
    })),
    { name: "best year of boys", expected: 9.5, weight: 3 },
    { name: "best year of girls", expected: 8.3, weight: 3 },
    { name: "man of 28 without oestrogen receptors", expected: 204, weight: 0.4 },
    { name: "man of 30 without GnRH", expected: 180, weight: 0.8 },
  ],
  (parameters) => [
    ...heightsOf(false, ages, parameters),
    ...heightsOf(true, ages, parameters),
    gain(false, bestYear.boys, parameters),
    gain(true, bestYear.girls, parameters),
    ...heightsOf(false, [28], { ...parameters, "plateOestrogen.receptor": 0 }),
    ...heightsOf(false, [30], { ...parameters, "gonads.function": withoutGnRH }),
  ],
);
