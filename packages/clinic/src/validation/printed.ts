import type { Entry } from "./entry.ts";
import { readValue } from "./readValue.ts";

/** Longest list that is written out. */
const longest = 12;

function words(name: string): string {
  return name.replace(/_pct$/, " in %").replaceAll("_", " ");
}

function text(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const shown = value.slice(0, longest).map(String).join(", ");
  return value.length > longest ? `${shown}, ...` : shown;
}

/** What a source prints, in words: `30-100`, `thyroid: 90; adrenal: 55`, `up in ~10%`. */
export function printed({ value, direction }: Entry): string {
  try {
    return readValue(value).text;
  } catch {
    const parts = Object.entries(value).map(([name, each]) => `${words(name)}: ${text(each)}`);
    return parts.length === 0 ? (direction ?? "no number") : parts.join("; ");
  }
}
