/**
 * Fits the cycle of test/ovary/system.ts to the medians by day of Stricker 2006 (LH, FSH, oestradiol,
 * progesterone), in units of a quarter of the logarithm of the 95th over the 5th percentile; to inhibin A of
 * Muttukrishna 1994 and inhibin B of the follicular phase (80 ng/L, and a quarter of it in the luteal phase); and to
 * a cycle of 28.2 days with one ovulation. Held: `mostLH` and `mostFSH` of the gonadotrophs (levels after menopause and
 * of men), and `needFSH` and `byAMH` of the follicles. The values in the modules were found by an evolution strategy on
 * the same targets and three more: FSH below 1.8 IU/L under the combined pill, no ovulation in polycystic ovaries, and
 * one after five days of 100 mg of clomifene. From them this least squares moves little.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/cycle.ts
 */
import { stricker } from "../test/ovary/stricker.ts";
import { surges } from "../test/ovary/surges.ts";
import { course, modules, system, type Values } from "../test/ovary/system.ts";
import { fit, type Target } from "./fit.ts";

const model = system();
const perDay = 12;
const hormones = {
  LH: "gonadotrophs.LH",
  FSH: "gonadotrophs.FSH",
  oestradiol: "oestradiol.plasma",
  progesterone: "progesterone.plasma",
} as const;
const names = Object.keys(hormones) as (keyof typeof hormones)[];
const inhibins = [
  ["inhibinA.plasma", -12, 9],
  ["inhibinA.plasma", 0, 55],
  ["inhibinA.plasma", 7, 105],
  ["inhibinA.plasma", 13, 20],
  ["inhibinB.plasma", -9, 85],
  ["inhibinB.plasma", -3, 65],
  ["inhibinB.plasma", 8, 22],
] as const;
const days = stricker.filter(({ day }) => day >= -13);

const targets: readonly Target[] = [
  ...days.flatMap(({ day, ...levels }) =>
    names.map((name) => {
      const [median, low, high] = levels[name];
      return {
        name: `${name} on day ${day}`,
        expected: Math.log(median),
        weight: 4 / Math.log(high / low),
      };
    }),
  ),
  ...inhibins.map(([signal, day, level]) => ({
    name: `${signal} on day ${day}`,
    expected: Math.log(level),
    weight: 4,
  })),
  { name: "days of a cycle", expected: 28.2, weight: 1.2 },
  { name: "ovulations a cycle", expected: 1, weight: 15 },
];

function predict(parameters: Values): readonly number[] {
  const signals = [...Object.values(hormones), "inhibinA.plasma", "inhibinB.plasma"];
  const count = "corpusLuteum.ovulations";
  const run = course(model, 200, [...signals, count], {
    parameters: { "person.calendar": 0, ...parameters },
    every: 24 / perDay,
  });
  const LH = run.of(hormones.LH);
  const peaks = surges(LH, perDay).filter((i) => i > 40 * perDay && i < LH.length - 15 * perDay);
  const [first, last] = [peaks[0], peaks.at(-1)];
  if (first === undefined || last === undefined || first === last) return targets.map(() => 0);
  // a sample of the morning meets the surge within some hours of its height
  const on = (signal: string, day: number): number => {
    const at = last + Math.round(day * perDay);
    const near = run.of(signal).slice(at - 2, at + 3);
    return Math.log(Math.max(near.reduce((sum, value) => sum + value, 0) / near.length, 0.3));
  };
  const cycles = peaks.length - 1;
  const ovulations = run.of(count);
  return [
    ...days.flatMap(({ day }) => names.map((name) => on(hormones[name], day))),
    ...inhibins.map(([signal, day]) => on(signal, day)),
    (last - first) / perDay / cycles,
    ((ovulations[last] as number) - (ovulations[first] as number)) / cycles,
  ];
}

const held = new Set([
  "gonadotrophs.mostLH",
  "gonadotrophs.mostFSH",
  "ovarianFollicles.needFSH",
  "ovarianFollicles.byAMH",
]);
const free = modules.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters).flatMap(([key, { value, fitted }]) => {
    const name = `${id}.${key}`;
    return fitted === "packages/body/fit/cycle.ts" && !held.has(name)
      ? [{ name, start: value, low: 0.7 * value, high: 1.4 * value }]
      : [];
  }),
);

fit("the cycle", free, targets, predict);
