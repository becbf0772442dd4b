import { operators } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";

/** The forms of SBML that are written. */
export type Edition = "L2V4" | "L2V5" | "L3V1" | "L3V2";

/** Level and version as an edition. */
export function editionOf(level: number, version: number): Edition {
  const name = `L${level}V${version}`;
  const known: readonly string[] = ["L2V4", "L2V5", "L3V1", "L3V2"];
  if (known.includes(name)) return name as Edition;
  throw new FormatError(
    `SBML Level ${level} Version ${version} is not written; allowed: 2.4, 2.5, 3.1, 3.2`,
  );
}

export function levelOf(edition: Edition): number {
  return Number(edition[1]);
}

export function versionOf(edition: Edition): number {
  return Number(edition[3]);
}

/** What people call an edition. */
export function nameOf(edition: Edition): string {
  return `SBML Level ${levelOf(edition)} Version ${versionOf(edition)}`;
}

export function coreNamespace(edition: Edition): string {
  const base = `http://www.sbml.org/sbml/level${levelOf(edition)}/version${versionOf(edition)}`;
  return levelOf(edition) === 2 ? base : `${base}/core`;
}

/** Operators that came with Level 3 Version 2. */
export const newOperators: ReadonlySet<string> = new Set([
  "rateOf",
  "min",
  "max",
  "quotient",
  "rem",
  "implies",
]);

/** Operators of formulas that an edition has no form for. */
export function missingOperators(edition: Edition): ReadonlySet<string> {
  if (edition === "L3V2") return new Set();
  return new Set([...operators.keys()].filter((name) => newOperators.has(name)));
}
