import { boneIntervals } from "./boneIntervals.ts";
import { calciumLimits } from "./calciumLimits.ts";
import { type AgeLimits, childIntervals } from "./childIntervals.ts";
import { fuelLimits } from "./fuelLimits.ts";
import { growthIntervals } from "./growthIntervals.ts";
import {
  drawn,
  type Interval,
  type Limits,
  type Person,
  pregnant,
  under,
  woman,
} from "./limits.ts";
import { reproductionLimits, shbgIntervals } from "./reproductionLimits.ts";
import { steroidIntervals } from "./steroidIntervals.ts";
import { stressLimits } from "./stressLimits.ts";

export type { Interval, Person } from "./limits.ts";

const child = under(18);
const underThirteen = under(13);
const old = ({ age }: Person): boolean => age >= 80;
const trimester =
  (n: 1 | 2 | 3) =>
  ({ pregnancyWeek: week }: Person): boolean =>
    week !== undefined && (week < 14 ? 1 : week < 28 ? 2 : 3) === n;

/** Limits by quantity, the more special first. Units are those of the analyte or sign. */
const limits: Readonly<Record<string, readonly Limits[]>> = {
  ...stressLimits,
  ...fuelLimits,
  ...calciumLimits,
  ...reproductionLimits,
  TSH: [
    { low: 0.03, high: 3.6, source: "medici2015", when: trimester(1) },
    { low: 0.8, high: 4.46, source: "han2018", when: trimester(2) },
    { low: 0.72, high: 4.19, source: "han2018", when: trimester(3) },
    { low: 0.45, high: 7.49, source: "surks2007", when: old },
    { low: 0.45, high: 4.12, source: "hollowell2002" },
  ],
  fT4: [
    { low: 11.8, high: 18.4, source: "han2018", when: trimester(1) },
    { low: 11.6, high: 17.4, source: "han2018", when: trimester(2) },
    { low: 9.7, high: 15.1, source: "han2018", when: trimester(3) },
    { low: 11.8, high: 20.6, source: "park2018" },
  ],
  fT3: [
    { low: 3.1, high: 6.35, source: "sekhri2016", when: trimester(1) },
    { low: 2.39, high: 5.12, source: "sekhri2016", when: trimester(2) },
    { low: 2.57, high: 5.68, source: "sekhri2016", when: trimester(3) },
    { low: 3.1, high: 6.8, source: "campi2020" },
  ],
  T4: [
    { low: 92.3, high: 234.9, source: "nanjing2019", when: trimester(2) },
    { low: 83.5, high: 258.1, source: "nanjing2019", when: trimester(3) },
    { low: 105, high: 238, source: "mehran2013", when: trimester(1) },
    { low: 58, high: 154, source: "hollowell2002" },
  ],
  T3: [
    { low: 2.12, high: 4.27, source: "mehran2013", when: trimester(1) },
    { low: 2.38, high: 5.03, source: "mehran2013", when: trimester(2) },
    { low: 2.1, high: 4.97, source: "mehran2013", when: trimester(3) },
    { low: 1.3, high: 3.1, source: "ingbar2005" },
  ],
  rT3: [{ low: 0.11, high: 0.6, source: "burman1977" }],
  thyroglobulin: [
    { low: 1.5, high: 38.5, source: "giovanella2012", when: woman },
    { low: 1.4, high: 29.2, source: "giovanella2012" },
  ],
  calcitonin: [
    { high: 5, source: "davis2019", when: woman },
    { high: 10, source: "davis2019" },
  ],
  urineIodine: [
    {
      low: 150,
      high: 249,
      source: "zimmermann2012",
      when: pregnant,
    },
    { low: 100, high: 299, source: "zimmermann2012" },
  ],
  radioiodineUptake24h: [
    { source: "ingbar2005", when: ({ age }) => age < 1 },
    { low: 10, high: 35, source: "ingbar2005" },
  ],
  TBG: [
    {
      low: 25,
      high: 60,
      source: "glinoer1997",
      when: ({ pregnancyWeek }) => (pregnancyWeek ?? 0) >= 14,
    },
    { low: 13, high: 30, source: "ingbar2005" },
  ],
  TRAb: [{ high: 1.75, source: "calissendorff2017" }],
  heartRate: [
    { low: 90, high: 160, source: "fleming2011", when: ({ age }) => age < 1 },
    { low: 65, high: 120, source: "fleming2011", when: ({ age }) => age < 12 },
    { low: 60, high: 100, source: "ostchega2011" },
  ],
  systolic: [
    { low: 80, high: 120, source: "wright2011", when: underThirteen },
    { low: 90, high: 130, source: "flynn2017", when: child },
    // the limits of the day times 0.87 systolic and 0.83 diastolic
    { low: 78, high: 122, source: "staessen1997", when: drawn(23, 7) },
    { low: 90, high: 140, source: "wright2011" },
  ],
  diastolic: [
    { low: 40, high: 80, source: "wright2011", when: child },
    { low: 50, high: 75, source: "staessen1997", when: drawn(23, 7) },
    { low: 60, high: 90, source: "wright2011" },
  ],
  BMRpercent: [{ low: 85, high: 115, source: "duBois1936" }],
  temperature: [{ low: 36.1, high: 37.5, source: "maushart2022" }],
  bodyMassIndex: [
    // classes of young and middle-aged adults
    { source: "whoObesity2000", when: ({ age }) => age < 18 || age >= 65 },
    { low: 18.5, high: 25, source: "whoObesity2000" },
  ],
  heightSDS: [{ low: -2, high: 2, source: "who2006" }],
  thyroidBloodFlow: [{ low: 60, high: 160, source: "berghout1987" }],
  exophthalmos: [{ high: 2, source: "bartalena2009" }],
  cognition: [{ low: 0.85, high: 1.15, source: "klein1972" }],
};

/** Normal thyroid volume per body mass, mL/kg, mean +-2 SD (Berghout 1987). */
const volumePerMass = { low: 0.07, high: 0.28 };

function atAge(rows: readonly AgeLimits[], age: number): Interval {
  const above = rows.find(([at]) => at >= age) ?? rows.at(-1);
  const below = rows.findLast(([at]) => at <= age) ?? rows[0];
  if (above === undefined || below === undefined) return { low: null, high: null };
  const share = above[0] === below[0] ? 0 : (age - below[0]) / (above[0] - below[0]);
  return {
    low: below[1] + share * (above[1] - below[1]),
    high: below[2] + share * (above[2] - below[2]),
  };
}

/** The reference interval of an analyte or sign for this person; null limits where none is published. */
export function interval(id: string, person: Person): Interval {
  const children = childIntervals[id] ?? boneIntervals[id];
  if (children !== undefined && person.age < 18) {
    const rows = person.female ? children.girl : children.boy;
    // the first months of bone are not those of half a year
    if (id in boneIntervals && person.age < (rows[0]?.[0] ?? 0) / 2)
      return { low: null, high: null };
    return atAge(rows, person.age);
  }
  const growth = growthIntervals[id]?.[person.female ? "female" : "male"];
  if (growth !== undefined && person.pregnancyWeek === undefined) {
    return person.age < (growth[0]?.[0] ?? 0)
      ? { low: null, high: null }
      : atAge(growth, person.age);
  }
  if (id === "SHBG" && person.pregnancyWeek === undefined && person.age >= 1) {
    return atAge(shbgIntervals[person.female ? "female" : "male"], person.age);
  }
  if (id === "thyroidVolume") {
    return { low: volumePerMass.low * person.weight, high: volumePerMass.high * person.weight };
  }
  const found = limits[id]?.find(({ when }) => when?.(person) ?? true);
  const steroid = steroidIntervals[id]?.[person.female ? "female" : "male"];
  if (found === undefined && steroid !== undefined && person.pregnancyWeek === undefined) {
    // before the first age there is no limit, and at other hours no lower one
    if (person.age < (steroid[0]?.[0] ?? 0)) return { low: null, high: null };
    const { low, high } = atAge(steroid, person.age);
    return { low: drawn(6, 11)(person) ? low : null, high };
  }
  return { low: found?.low ?? null, high: found?.high ?? null };
}

/** L below the interval, H above it, else N. */
export function flag(value: number, { low, high }: Interval): "L" | "N" | "H" {
  if (low !== null && value < low) return "L";
  return high !== null && value > high ? "H" : "N";
}
