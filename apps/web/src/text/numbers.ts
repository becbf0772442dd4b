const locale = "en-GB";
const formats = new Map<number, Intl.NumberFormat>();

/** A measured value with three significant figures; what is too small to measure is below 0.001. */
export function printValue(value: number): string {
  return value > 0 && value < 0.001 ? "<0.001" : printSigned(value);
}

/** A value that may lie on either side of zero, with three significant figures. */
export function printSigned(value: number): string {
  if (!Number.isFinite(value)) return "not available";
  if (Math.abs(value) < 0.0005) return fixed(0, 2);
  return fixed(value, decimalsOfThree(Number(value.toPrecision(3)))).replace("-", "−");
}

/** A number that a person has given: as short as it can be. */
export function printNumber(value: number): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(value);
}

/** A share of one as a percentage, with a tenth only where it is no whole one. */
export function printShare(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${fixed(tenths / 10, tenths % 10 === 0 ? 0 : 1)}%`;
}

/** `1 day`, `14 days`. */
export function printDays(days: number): string {
  return days === 1 ? "1 day" : `${printNumber(days)} days`;
}

/** A length of time in the unit that people count it in: 365 days are 1 year. */
export function printSpan(days: number): string {
  const units = [
    ["year", 365],
    ["month", 30],
    ["week", 7],
  ] as const;
  const found = units.find(([, length]) => days % length === 0);
  if (found === undefined) return printDays(days);
  const [name, length] = found;
  const count = days / length;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** A reference interval: `0.4–4.0`, `−2 to 2`, `≤ 18`, `≥ 60`; null where there is none. */
export function printInterval(low: number | null, high: number | null): string | null {
  const digits = Math.max(decimals(low ?? 0), decimals(high ?? 0));
  const print = (limit: number) =>
    fixed(limit, Math.min(digits, decimalsOfThree(limit))).replace("-", "−");
  if (low !== null && high !== null) return print(low) + (low < 0 ? " to " : "–") + print(high);
  if (high !== null) return `≤ ${print(high)}`;
  if (low !== null) return `≥ ${print(low)}`;
  return null;
}

/** Decimals that a limit needs for three figures, without zeros at its end. */
function decimals(limit: number): number {
  return Number(limit.toPrecision(3)).toString().split(".")[1]?.length ?? 0;
}

/** Decimals with which a value has three figures; never more than 3. */
function decimalsOfThree(value: number): number {
  return Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
}

function fixed(value: number, digits: number): string {
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(digits, format);
  }
  return format.format(value);
}
