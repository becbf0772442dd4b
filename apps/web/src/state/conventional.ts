import type { LabReading, LabReport, PatientRun } from "@endocrine/clinic";
import { entry, type MeasuredEntry } from "./catalogue.ts";

/** The report with its analytes in the units in which many laboratories report. */
export function conventionalReport(
  report: LabReport,
  analytes: readonly MeasuredEntry[],
): LabReport {
  const convert = ([id, reading]: [string, LabReading]): [string, LabReading] => {
    const to = entry(analytes, id)?.conventional;
    if (to === undefined) return [id, reading];
    const scale = (limit: number | null) => (limit === null ? null : limit * to.factor);
    const { value, low, high } = reading;
    return [
      id,
      // The code belongs to the SI unit: LOINC has another one for a mass concentration.
      {
        ...reading,
        value: value * to.factor,
        low: scale(low),
        high: scale(high),
        unit: to.unit,
        loinc: to.factor === 1 ? reading.loinc : null,
      },
    ];
  };
  return { ...report, analytes: Object.fromEntries(Object.entries(report.analytes).map(convert)) };
}

/** The course with its analytes in the units in which many laboratories report. */
export function conventionalRun(run: PatientRun, analytes: readonly MeasuredEntry[]): PatientRun {
  const signals = Object.entries(run.signals).map(([id, column]) => {
    const to = entry(analytes, id)?.conventional;
    if (to === undefined) return [id, column] as const;
    return [
      id,
      { unit: to.unit, values: column.values.map((value) => value * to.factor) },
    ] as const;
  });
  return { ...run, signals: Object.fromEntries(signals) };
}
