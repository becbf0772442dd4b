import { createRandom, type Random } from "@endocrine/engine";

/** Coefficients of variation that one publication gives, in per cent, by analyte. */
export interface PublishedVariation {
  /** Key of the publication. */
  readonly source: string;
  readonly percent: Readonly<Record<string, number>>;
}

/**
 * By how much samples of one person at the same hour differ from week to week. The model has hours, but no meals
 * missed and no bad nights: a person of it is the same every day.
 */
export const withinPerson: readonly PublishedVariation[] = [
  {
    source: "bottani2022",
    percent: { TSH: 17.7, fT4: 4.8, fT3: 5, thyroglobulin: 10.3, calcitonin: 13 },
  },
  { source: "xu2021", percent: { T4: 4.48, T3: 5.89 } },
  { source: "bottani2020", percent: { PTH: 13 } },
  { source: "andersson2003", percent: { SHBG: 14 } },
  // 27 to 41 pmol/L around 33.3, with the assay
  { source: "widjaja2000", percent: { leptin: 21 } },
  { source: "cavalier2020", percent: { CTX: 15.1, P1NP: 8.8, osteocalcin: 8.9, FGF23: 13.9 } },
  {
    source: "ricos1999",
    percent: {
      ...{ TBG: 4.4, cortisol: 20.9, DHEAS: 4.2, androstenedione: 11.1, "17OHP": 19.6 },
      ...{ "11deoxycortisol": 21.3, testosterone: 9.3, estradiol: 18.1, aldosterone: 29.4 },
      ...{ noradrenaline: 19.5, glucose: 5.6, insulin: 21.1, Cpeptide: 16.6, IGF1: 14.6 },
      // 1.9 % of the per cent of NGSP, whose zero is at 2.15 %: 1.6 times as much in mmol/mol
      ...{ HbA1c: 3.1, calcium: 2.1, ionisedCalcium: 1.7, phosphate: 8.15, ALP: 6.4 },
      ...{ sodium: 0.6, potassium: 4.6, osmolality: 1.3, albumin: 3.2, urea: 12.1 },
      ...{ creatinine: 5.95 },
    },
  },
];

/** Imprecision of assays. */
export const assayImprecision: readonly PublishedVariation[] = [
  { source: "gruson2020", percent: { TSH: 0.9, fT4: 3.6, fT3: 2.2, thyroglobulin: 0.9 } },
  { source: "meng2012", percent: { "25OHD": 4.9 } },
  { source: "andersson2003", percent: { SHBG: 5 } },
  { source: "widjaja2000", percent: { leptin: 0 } },
];

/** Where no imprecision was published: the share of the variation within a person that ricos1999 wants at most. */
const desirable = 0.5;

const found = (lists: readonly PublishedVariation[], id: string): number | undefined =>
  lists.map(({ percent }) => percent[id]).find((value) => value !== undefined);

/** Standard deviation of the logarithm of one sample around the person's level; 0 where nothing was published. */
export function sampleDeviation(id: string): number {
  const within = found(withinPerson, id) ?? 0;
  const assay = found(assayImprecision, id) ?? desirable * within;
  return Math.sqrt(Math.log1p((within / 100) ** 2) + Math.log1p((assay / 100) ** 2));
}

/**
 * What a laboratory finds in one sample of a person who has this level: lognormal around it. The same seed, person,
 * quantity and occasion give the same value, whatever else is measured.
 * @param occasion Which of several samples, weeks apart: 0 is the first.
 */
export function measure(
  id: string,
  level: number,
  seed: number,
  person: number,
  occasion = 0,
): number {
  const deviation = sampleDeviation(id);
  if (deviation === 0) return level;
  return level * Math.exp(deviation * chance(id, seed, person, occasion).normal());
}

/** The level that the person has whose first sample gave this. */
export function levelBehind(id: string, sample: number, seed: number, person: number): number {
  return sample / measure(id, 1, seed, person);
}

function chance(id: string, seed: number, person: number, occasion: number): Random {
  // FNV-1a: each quantity of each person has draws of its own, on each occasion
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${person} ${id}${occasion === 0 ? "" : ` ${occasion}`}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return createRandom(hash);
}
