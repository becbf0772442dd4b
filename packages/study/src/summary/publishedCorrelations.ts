/** A correlation between healthy people that was published. */
export interface PublishedCorrelation {
  readonly a: string;
  readonly b: string;
  /** Whether `a` is compared by its logarithm. */
  readonly logarithm?: boolean;
  /** Whether Spearman's coefficient was published. */
  readonly ranks?: boolean;
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

/** Correlations that a population of healthy adults is held against. */
export const publishedCorrelations: readonly PublishedCorrelation[] = [
  {
    ...{ a: "TSH", b: "fT4", logarithm: true, ...limits(0, 1380) },
    ...{ said: "not linearly related in 1380 twins", source: "hansen2004" },
  },
  {
    ...{ a: "HbA1c", b: "glucose", ranks: true, ...limits(0.46, 2753) },
    ...{ said: "0.46 with fasting glucose in 2753 people", source: "vanTRiet2010" },
  },
  {
    ...{ a: "PTH", b: "25OHD", ...limits(-0.25, 7564) },
    ...{ said: "-0.25 in 7564 women after menopause", source: "lips2001" },
  },
  {
    ...{ a: "IGF1", b: "person.age", ...limits(-0.529, 547) },
    ...{ said: "-0.53 in 547 adults", source: "gasco2007" },
  },
  {
    ...{ a: "leptin", b: "adipose.share", logarithm: true, low: 0.7, high: 0.79 },
    ...{
      said: "a share of 0.57 (men) and 0.54 (women) of fat explained in 2911 people",
      source: "ruhl2007",
    },
  },
];
