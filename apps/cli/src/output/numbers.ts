import { short } from "@endocrine/clinic";

/** A measured value as a laboratory prints it: three to four digits, no exponent where it can be had. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return "-";
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e7 || size < 1e-4) return value.toExponential(2);
  if (size >= 99.95) return value.toFixed(0);
  if (size >= 9.995) return value.toFixed(1);
  if (size >= 0.9995) return value.toFixed(2);
  return short(value);
}

/** A value of a laboratory report: what is too small to be measured is below 0.001. */
export function formatMeasured(value: number): string {
  if (value > 0 && value < 0.001) return "<0.001";
  return formatValue(Math.abs(value) < 0.0005 ? 0 : value);
}

/** Limits as `0.4 - 4`, `< 5`, `> 10`; empty where there are none. */
export function formatInterval(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${short(low)} - ${short(high)}`;
  if (high !== null) return `< ${short(high)}`;
  if (low !== null) return `> ${short(low)}`;
  return "";
}

/** A UCUM unit for the eye: `m[IU]/L` is mIU/L, `ug` is µg. Files keep the UCUM code. */
export function formatUnit(unit: string): string {
  if (unit === "1") return "";
  if (unit === "Cel") return "°C";
  return unit
    .replace(/\[IU\]/gi, "IU")
    .replace(/\[([a-z]+)_[a-z]*\]/gi, "$1")
    .replace(/\[([^\]]+)\]/g, "$1")
    .replace(/\{([^}]*)\}/g, "$1")
    .replace(/(^|[/.])u(?=[a-zA-Z])/g, "$1µ")
    .replace(/10\*-?(\d)/, "10^$1")
    .replaceAll(".", "·");
}
