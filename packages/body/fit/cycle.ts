/**
 * Fits the cycle of test/ovary/system.ts to the percentiles by day of Stricker 2006 (LH, FSH, oestradiol,
 * progesterone): squares of the distance to the median in quarters of the logarithm of the 95th over the 5th
 * percentile, more where a day is outside them, and more for oestradiol of the four days before the surge; to inhibin A
 * of Muttukrishna 1994 and inhibin B of the follicular phase (80 ng/L, and a quarter of it in the luteal phase); and to
 * a cycle of 28.2 days (Roblitz 2013) with one ovulation, menses two weeks after the surge, a follicle of 18 mm or more
 * and a surge of LH of 52 IU/L at its height. Held: `mostLH` and `mostFSH` of the gonadotrophs (levels after menopause
 * and of men), `forbids` of the gonadotrophs and `byAMH` of the follicles (polycystic ovaries).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/cycle.ts
 */
import { stricker } from "../test/ovary/stricker.ts";
import { surges } from "../test/ovary/surges.ts";
import { course, modules, system, type Values } from "../test/ovary/system.ts";
import { evolve } from "./evolution.ts";

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
const [count, menses, diameter] = [
  "corpusLuteum.ovulations",
  "endometrium.menses",
  "ovarianFollicles.diameter",
];
const signals = [
  ...Object.values(hormones),
  ...new Set(inhibins.map(([signal]) => signal)),
  count,
  menses,
  diameter,
];

/** What a level costs against its percentiles, with a share to spare at the edges. */
function ofLevel(level: number, single: number, [median, low, high]: readonly number[]): number {
  const spread = Math.log((high as number) / (low as number)) / 4;
  const distance = (Math.log(level / (median as number)) / spread) ** 2;
  const [least, most] = [1.02 * (low as number), 0.98 * (high as number)];
  if (single >= least && single <= most) return distance;
  const beyond = single < least ? least / Math.max(single, 1e-3) : single / most;
  return distance + 3 + 10 * Math.log(beyond);
}

function cost(parameters: Values): number {
  const { of } = course(model, 150, signals, {
    parameters: { "person.calendar": 0, ...parameters },
    every: 24 / perDay,
  });
  const LH = of(hormones.LH);
  const peaks = surges(LH, perDay).filter((i) => i > 35 * perDay && i < LH.length - 15 * perDay);
  const [first, last] = [peaks[0], peaks.at(-1)];
  if (first === undefined || last === undefined || peaks.length < 3) return 1e5 - peaks.length;
  const on = (signal: string, day: number): number =>
    of(signal)[last + Math.round(day * perDay)] as number;
  // a sample of the morning meets the surge within some hours of its height
  const about = (signal: string, day: number): number => {
    const at = last + Math.round(day * perDay);
    const near = of(signal).slice(at - 2, at + 3);
    return Math.max(near.reduce((sum, value) => sum + value, 0) / near.length, 0.05);
  };
  const cycles = peaks.length - 1;
  const ovulations = ((of(count)[last] as number) - (of(count)[first] as number)) / cycles;
  const lengths = peaks.slice(1).map((at, i) => (at - (peaks[i] as number)) / perDay);
  const later = of(menses).slice(last + 7 * perDay, last + 15 * perDay);
  const begins = 7 + later.indexOf(1) / perDay;
  const highest = Math.max(...of(hormones.oestradiol).slice(last - 3 * perDay, last + perDay));
  return [
    ...days.flatMap(({ day, ...levels }) =>
      names.map((name) => {
        const signal = hormones[name];
        const weight = name === "oestradiol" && day >= -4 && day <= -1 ? 2.5 : 1;
        return weight * ofLevel(about(signal, day), on(signal, day), levels[name]);
      }),
    ),
    ...inhibins.map(
      ([signal, day, level]) => 8 * Math.log(Math.max(on(signal, day), 0.1) / level) ** 2,
    ),
    (2 * ((last - first) / perDay / cycles - 28.2)) ** 2,
    (15 * (ovulations - 1)) ** 2,
    later.includes(1) ? 10 * Math.max(Math.abs(begins - 13.7) - 0.6, 0) ** 2 : 30,
    Math.max(18 - on(diameter, -1), 0) ** 2,
    5 * (Math.max(...lengths) - Math.min(...lengths)),
    27 * Math.log(on(hormones.LH, 0) / 52) ** 2,
    48 * Math.min(Math.log(highest / 850), 0) ** 2,
  ].reduce((sum, each) => sum + each, 0);
}

const held = new Set(["gonadotrophs.mostLH", "gonadotrophs.mostFSH", "ovarianFollicles.byAMH"]);
const free = modules.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters).flatMap(([key, { value, fitted }]) => {
    const name = `${id}.${key}`;
    return fitted === "packages/body/fit/cycle.ts" && !held.has(name)
      ? [{ name, start: value, low: 0.2 * value, high: 5 * value }]
      : [];
  }),
);

console.log(`${free.length} parameters, at first ${cost({}).toPrecision(4)}`);
const found = evolve(free, cost, { width: 0.05, generations: 200, seed: 5 });
for (const [name, value] of Object.entries(found)) console.log(`${name} = ${value.toPrecision(4)}`);
