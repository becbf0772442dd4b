/** A count with its word in the right form: `1 day`, `14 days`. */
export type Counted = (amount: number, printed: string) => string;

/** Words around numbers. A counted word gets the number and how it is printed. */
export interface NumberWords {
  readonly missing: string;
  /** Between the limits of an interval below zero, with spaces. */
  readonly to: string;
  readonly days: Counted;
  readonly weeks: Counted;
  readonly months: Counted;
  readonly years: Counted;
}

/** Prints numbers as a language writes them. */
export interface NumberPrinter {
  /** A measured value with three significant figures; what is too small to measure is below 0.001. */
  value(value: number): string;
  /** A value that may lie on either side of zero, with three significant figures. */
  signed(value: number): string;
  /** A number that a person has given: as short as it can be. */
  number(value: number): string;
  /** A round number beside an axis, with up to three decimals. */
  tick(value: number): string;
  /** A number with so many decimals. */
  fixed(value: number, digits: number): string;
  /** A share of one as a percentage, with a tenth only where it is no whole one. */
  share(share: number): string;
  /** A length of time in the unit that people count it in: 365 days are 1 year, 1826 days 5 years. */
  span(days: number): string;
  /** A reference interval: `0.4–4.0`, `−2 to 2`, `≤ 18`, `≥ 60`; null where there is none. */
  interval(low: number | null, high: number | null): string | null;
}

/** A printer of numbers for a BCP 47 tag. */
export function numberPrinter(locale: string, words: NumberWords): NumberPrinter {
  const formats = new Map<string, Intl.NumberFormat>();
  const plain = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });

  const format = (value: number, digits: number, style: "decimal" | "percent"): string => {
    const key = `${style}${digits}`;
    let found = formats.get(key);
    if (found === undefined) {
      const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      found = new Intl.NumberFormat(locale, { style, ...decimals });
      formats.set(key, found);
    }
    return found.format(value).replace("-", "−");
  };
  const fixed = (value: number, digits: number) => format(value, digits, "decimal");

  const signed = (value: number): string => {
    if (!Number.isFinite(value)) return words.missing;
    if (Math.abs(value) < 0.0005) return fixed(0, 2);
    return fixed(value, decimalsOfThree(Number(value.toPrecision(3))));
  };

  const span = (days: number): string => {
    const years = Math.round(days / 365.25);
    // with or without their leap days
    if (years > 0 && Math.abs(days - years * 365.25) <= years * 0.25 + 0.5) {
      return words.years(years, short.format(years));
    }
    const lengths = [
      [words.months, 30],
      [words.weeks, 7],
      [words.days, 1],
    ] as const;
    const [counted, length] = lengths.find(([, each]) => days % each === 0) ?? lengths[2];
    return counted(days / length, short.format(days / length));
  };

  const interval = (low: number | null, high: number | null): string | null => {
    const digits = Math.max(decimals(low ?? 0), decimals(high ?? 0));
    const limit = (value: number) => fixed(value, Math.min(digits, decimalsOfThree(value)));
    if (low !== null && high !== null) return limit(low) + (low < 0 ? words.to : "–") + limit(high);
    if (high !== null) return `≤ ${limit(high)}`;
    if (low !== null) return `≥ ${limit(low)}`;
    return null;
  };

  return {
    signed,
    fixed,
    span,
    interval,
    value: (value) => (value > 0 && value < 0.001 ? `<${fixed(0.001, 3)}` : signed(value)),
    number: (value) => short.format(value),
    tick: (value) => plain.format(value),
    share: (share) => format(share, Math.round(share * 1000) % 10 === 0 ? 0 : 1, "percent"),
  };
}

/** Decimals that a limit needs for three figures, without zeros at its end. */
function decimals(limit: number): number {
  return Number(limit.toPrecision(3)).toString().split(".")[1]?.length ?? 0;
}

/** Decimals with which a value has three figures; never more than 3. */
function decimalsOfThree(value: number): number {
  return Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
}
