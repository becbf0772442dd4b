import type { LabReport, Reading } from "@endocrine/clinic";
import type { Gland } from "./glands.ts";

/** A measured value of a gland. */
export interface GlandReading {
  readonly id: string;
  readonly reading: Reading;
}

/** How a gland stands: by its main hormone, or, where that is in range, by the first of the others that is not. */
export type Standing = "low" | "normal" | "high" | "unknown";

/** The values of a report that tell of a gland, its main one first. */
export function readingsOf({ measures }: Gland, report: LabReport): readonly GlandReading[] {
  return measures.flatMap((id) => {
    const reading = report.analytes[id] ?? report.signs[id];
    return reading === undefined ? [] : [{ id, reading }];
  });
}

/** The standing of a gland in a report. */
export function standingOf(gland: Gland, report: LabReport): Standing {
  const judged = readingsOf(gland, report).filter(
    ({ reading: { low, high } }) => low !== null || high !== null,
  );
  const [main] = judged;
  if (main === undefined) return "unknown";
  const out = judged.find(({ reading }) => reading.flag !== "N") ?? main;
  return ({ L: "low", N: "normal", H: "high" } as const)[out.reading.flag];
}
