/**
 * Spreads of what makes hormones, so that the levels of a population vary as published. The answer of each level to
 * each property that differs between people is found in the healthy man and woman at daily means; the variation of a
 * level is then the sum of the shares of all properties. Published correlations that the report on the population
 * asks for stay out; that of TSH with fT4, and how much free T3 over free T4 varies, are taken from other people.
 * Run: npx tsx --conditions=@endocrine/source packages/study/fit/spreads.ts
 */
import { takeSample } from "@endocrine/clinic";
import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { sampleDeviation } from "../src/measurement/singleSample.ts";
import { healthy } from "../src/population/healthy.ts";
import { type Variation, variations } from "../src/population/variation.ts";
import {
  alike,
  correlation,
  measuredMakers,
  published,
  ratio,
  setPoint,
} from "./publishedVariation.ts";

/**
 * What is fitted, by its first parameter, and the spread that it stays near where the levels do not settle it: the
 * published variation of the level. The rest keeps its spread.
 */
const usual: Readonly<Record<string, number>> = {
  "thyrotrophs.production": 0.3443,
  "thyrotrophs.normalFT4": 0.0803,
  "tshReceptor.normalTSH": 0.3443,
  "follicles.normalT4": 0.1496,
  "deiodinases.D1activity": 0.1123,
  "deiodinases.D2activity": 0.1123,
  "deiodinases.D3activity": 0.1123,
  "binding.tbgFactor": 0.126,
  "thyroidGland.normalThyroglobulin": 0.39,
  "PTH.normal": 0.273,
  "vitaminD.sunFactor": 0.4,
  "vitaminD.dietFactor": 0.4,
  "liverIGF.function": 0.305,
  "ghByAge.adult": 0.3,
  "reticularis.capacity": 0.376,
  "SHBG.inherited": 0.3,
  "boneMarkers.adultOsteocalcin": 0.231,
  "boneMarkers.liver": 0.26,
  "renalPhosphate.threshold": 0.1,
  "parathyroids.setPointShift": 0.03,
  "renalCalcium.base": 0.04,
  "calciumAbsorption.active": 0.2,
  "osmolality.proteinIntake": 0.18,
  // of lam2010, estimated from creatinine in people of 40 (9) years; the other is a choice
  "kidney.function": 0.173,
  "creatinine.production": 0.12,
  "betaCells.fasting": 0.04,
  "calcitriol.normal": 0.274,
  "FGF23.normal": 0.2,
  ...Object.fromEntries(Object.entries(measuredMakers).map(([path, { spread }]) => [path, spread])),
};

const free = Object.keys(usual);
const before = variations.map((variation) => ({
  ...variation,
  spread: usual[variation.parameters[0] as string] ?? variation.spread,
}));
const ids = Object.keys(published);
const step = 0.5;
const logDeviation = (cv: number): number => Math.sqrt(Math.log1p(cv ** 2));

/** Parameters of a person who lies `draw` standard deviations from the usual. */
function moved({ parameters, kind, spread }: Variation, draw: number): Record<string, number> {
  const ratio = Math.exp(draw * logDeviation(spread));
  return Object.fromEntries(
    parameters.map((path) => [
      path,
      kind === "factor" ? healthy(path) * ratio : healthy(path) + draw * spread,
    ]),
  );
}

function levels(patient: string, set: Record<string, number>): readonly number[] {
  const { readings } = takeSample({ patient, set, resolution: "daily" }, { day: 0 }, ids);
  return ids.map((id) => Math.log(readings[id]?.value as number));
}

/** Change of the logarithm of each level for one standard deviation of each property, in the man and the woman. */
const answers = ["adult-male", "adult-female"].map((patient) =>
  before.map((variation) => {
    const low = levels(patient, moved(variation, -step));
    return levels(patient, moved(variation, step)).map((y, i) =>
      alike[ids[i] as string] === variation.parameters[0]
        ? 0
        : (y - (low[i] as number)) / (2 * step),
    );
  }),
);

const place = free.map((path) => before.findIndex(({ parameters }) => parameters[0] === path));
const start = place.map((k) => (before[k] as Variation).spread);
const size = (k: number, spread: number): number =>
  before[k]?.kind === "factor" ? logDeviation(spread) : spread;

/** Covariance of the logarithms of two levels, the mean of man and woman. */
function covariance(spreads: readonly number[], a: number, b: number): number {
  const scale = before.map(() => 1);
  place.forEach((k, i) => {
    scale[k] = size(k, spreads[i] as number) / size(k, start[i] as number);
  });
  const sums = answers.map((rows) =>
    rows.reduce((sum, row, k) => {
      const product = (row[a] as number) * (row[b] as number);
      return sum + product * (scale[k] as number) ** 2;
    }, 0),
  );
  return sums.reduce((x, y) => x + y, 0) / sums.length;
}

function deviation(spreads: readonly number[], id: string): number {
  return Math.sqrt(covariance(spreads, ids.indexOf(id), ids.indexOf(id)));
}

/** Correlation of TSH with fT4 in single samples. */
function measured(spreads: readonly number[]): number {
  const between = covariance(spreads, ids.indexOf("TSH"), ids.indexOf("fT4"));
  const total = (id: string) => Math.hypot(deviation(spreads, id), sampleDeviation(id));
  return between / (total("TSH") * total("fT4"));
}

/** Correlation of the set point with ionised calcium, by Fisher's z. */
function held(spreads: readonly number[]): number {
  const [maker, level] = [free.indexOf(setPoint.maker), ids.indexOf("ionisedCalcium")];
  const k = place[maker] as number;
  const answer = answers.reduce((sum, rows) => sum + (rows[k]?.[level] as number), 0) / 2;
  const made = (answer * (spreads[maker] as number)) / (start[maker] as number);
  return Math.atanh(made / deviation(spreads, "ionisedCalcium"));
}

/** Deviation of the logarithm of the ratio in one sample. */
function ratioDeviation(spreads: readonly number[]): number {
  const [over, under] = [ids.indexOf(ratio.over), ids.indexOf(ratio.under)];
  const level =
    covariance(spreads, over, over) +
    covariance(spreads, under, under) -
    2 * covariance(spreads, over, under);
  return Math.hypot(Math.sqrt(level), sampleDeviation(ratio.over), sampleDeviation(ratio.under));
}

const middle = (cvs: readonly number[]): number =>
  logDeviation(Math.exp(cvs.reduce((sum, cv) => sum + Math.log(cv), 0) / cvs.length));
const aim = ids.map((id) => middle(published[id] as readonly number[]));
const ratioAim = middle(ratio.cvs);

/** Inverse of the relative error of a maker's spread: that of a deviation of so many, 1 where it is only near. */
const weight = free.map((path) =>
  path in measuredMakers
    ? Math.sqrt(2 * (measuredMakers[path as keyof typeof measuredMakers].people - 1))
    : 1,
);

/** A tenth of a level's variation is worth one point, as is doubling a spread that the levels do not settle. */
function points(spreads: readonly number[]): readonly number[] {
  return [
    ...ids.map((id, i) => (deviation(spreads, id) / (aim[i] as number)) * 10),
    measured(spreads) / correlation.error,
    (ratioDeviation(spreads) / ratioAim) * 10,
    held(spreads) / setPoint.error,
    ...spreads.map((spread, i) => ((weight[i] as number) * spread) / (start[i] as number)),
  ];
}

const wanted = [
  ...aim.map(() => 10),
  correlation.r / correlation.error,
  10,
  setPoint.z / setPoint.error,
  ...weight,
];
const result = levenbergMarquardt(
  { x: wanted.map((_, i) => i), y: wanted },
  (values: number[]) => (index: number) => points(values.map(Math.abs))[index] as number,
  {
    initialValues: start,
    minValues: start.map(() => 1e-3),
    maxValues: start.map((spread) => 4 * spread),
    centralDifference: true,
    gradientDifference: start.map((spread) => 0.01 * spread),
    maxIterations: 200,
    damping: 0.1,
  },
);
const best = result.parameterValues;
free.forEach((path, i) => {
  console.log(`${path}: ${(start[i] as number).toPrecision(3)} -> ${best[i]?.toPrecision(3)}`);
});
const cv = (logs: number) => `${(100 * Math.sqrt(Math.expm1(logs ** 2))).toFixed(1)} %`;
ids.forEach((id, i) => {
  console.log(
    `  ${id}: published ${cv(aim[i] as number)}, before ${cv(deviation(start, id))}, now ${cv(deviation(best, id))}`,
  );
});
console.log(
  `  TSH with fT4, one sample: ${correlation.r}, before ${measured(start).toFixed(3)}, now ${measured(best).toFixed(3)}`,
);
console.log(
  `  set point with ionised calcium: 0.85, before ${Math.tanh(held(start)).toFixed(3)}, now ${Math.tanh(held(best)).toFixed(3)}`,
);
console.log(
  `  fT3 over fT4, one sample: ${cv(ratioAim)}, before ${cv(ratioDeviation(start))}, now ${cv(ratioDeviation(best))}`,
);
