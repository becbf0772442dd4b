/** A correlation between healthy people that was published. */
export interface PublishedCorrelation {
  readonly a: string;
  readonly b: string;
  /** Whether `b` is `a` in a second sample of the same person, weeks later. */
  readonly again?: boolean;
  /** Whether `a` is compared by its logarithm. */
  readonly logarithm?: boolean;
  /** Whether Spearman's coefficient was published. */
  readonly ranks?: boolean;
  /** Whom it was found in; left out, adults of both sexes. */
  readonly who?: "men" | "women";
  /** Their ages in years; left out, all. */
  readonly age?: readonly [from: number, to: number];
  /** Whether it needs the fasting sample of the morning: daily means will not do. */
  readonly fasting?: boolean;
  /** Limits between which it lies: the interval of 95 % confidence of what was found, or the range of reports. */
  readonly low: number;
  readonly high: number;
  readonly said: string;
  /** Key of the publication. */
  readonly source: string;
}

/** 95 % limits by Fisher's z of a published coefficient in n people. */
function limits(r: number, n: number): { readonly low: number; readonly high: number } {
  const half = 1.959964 / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/**
 * Correlations that a population of healthy adults is held against. None was fitted to; that of TSH with fT4 in
 * `healthyThyroid2014` was, and is not here.
 */
export const publishedCorrelations: readonly PublishedCorrelation[] = [
  {
    // three groups, the largest of 572: a coefficient beyond 0.082 there would have been a relation
    ...{ a: "TSH", b: "fT4", logarithm: true, low: -0.082, high: 0.082 },
    ...{ said: "not linearly related in any of three groups of twins", source: "hansen2004" },
  },
  {
    ...{ a: "TSH", b: "fT4", logarithm: true, ...limits(-0.15, 1724) },
    ...{ said: "-0.15 in 1724 people, -0.18 in those without a cyst", source: "thyroidCysts2020" },
  },
  {
    ...{ a: "TSH", b: "T4", ...limits(-0.065, 1673) },
    ...{ said: "-0.07 in 1673 people", source: "healthyThyroid2014" },
  },
  {
    ...{ a: "fT4", b: "fT3", ...limits(0.32, 1380) },
    ...{ said: "0.32 in 1380 twins", source: "hansen2007" },
  },
  {
    ...{ a: "HbA1c", b: "glucose", ranks: true, fasting: true, ...limits(0.46, 2753) },
    ...{ said: "0.46 with fasting glucose in 2753 people", source: "vanTRiet2010" },
  },
  {
    ...{ a: "PTH", b: "25OHD", who: "women", age: [50, 80], ...limits(-0.25, 7564) },
    ...{ said: "-0.25 in 7564 women after menopause", source: "lips2001" },
  },
  {
    ...{ a: "PTH", b: "25OHD", age: [20, 68], ...limits(-0.178, 2259) },
    ...{ said: "-0.18 in 2259 blood donors", source: "ferrone2019" },
  },
  {
    ...{ a: "PTH", b: "ionisedCalcium", age: [20, 68], ...limits(-0.223, 2259) },
    ...{ said: "-0.22 in 2259 blood donors", source: "ferrone2019" },
  },
  {
    ...{ a: "PTH", b: "person.age", age: [20, 68], ...limits(0.322, 2259) },
    ...{ said: "0.32 in 2259 blood donors", source: "ferrone2019" },
  },
  {
    ...{ a: "IGF1", b: "person.age", ...limits(-0.529, 547) },
    ...{ said: "-0.53 in 547 adults", source: "gasco2007" },
  },
  {
    ...{ a: "IGF1", b: "person.age", who: "men", age: [20, 70], ...limits(-0.61, 101) },
    ...{ said: "-0.61 in 101 men of 20-70 years", source: "nystrom1997" },
  },
  {
    ...{ a: "IGF1", b: "person.age", who: "women", age: [20, 70], ...limits(-0.57, 101) },
    ...{ said: "-0.57 in 101 women of 20-70 years", source: "nystrom1997" },
  },
  {
    // r^2 of 0.40 and a little more
    ...{ a: "IGF1", b: "person.age", logarithm: true, age: [20, 74], ...limits(-0.64, 288) },
    ...{ said: "more than 40 % explained in 288 people of 20-74 years", source: "unden2002" },
  },
  {
    ...{ a: "SHBG", b: "bodyMassIndex", who: "men", age: [20, 60], ...limits(-0.334, 77) },
    ...{ said: "-0.33 in 77 men, obese ones among them", source: "osuna2006" },
  },
  {
    // of three samples each of 20 men: the interval of the intraclass coefficient by the F distribution
    ...{ a: "cortisol", b: "cortisol", again: true, who: "men", fasting: true },
    ...{ low: 0.292, high: 0.767 },
    ...{ said: "0.55 in 20 men at 08:00, weeks apart", source: "coste1994" },
  },
  {
    ...{ a: "leptin", b: "adipose.share", logarithm: true, who: "men", ...limits(0.755, 1455) },
    ...{
      said: "a share of 0.57 explained, half of 2911 people of 70-79 years",
      source: "ruhl2007",
    },
  },
  {
    ...{ a: "leptin", b: "adipose.share", logarithm: true, who: "women", ...limits(0.735, 1455) },
    ...{
      said: "a share of 0.54 explained, half of 2911 people of 70-79 years",
      source: "ruhl2007",
    },
  },
];
