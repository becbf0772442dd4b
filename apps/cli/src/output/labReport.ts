import type { Catalogue, LabReading, LabReport, Reading, Scenario } from "@endocrine/clinic";
import { short } from "@endocrine/clinic";
import { createColors } from "picocolors";
import { type Io, noDevice } from "../session.ts";
import { formatInterval, formatMeasured, formatUnit } from "./numbers.ts";
import { describeDeath } from "./runSummary.ts";
import { renderTable } from "./table.ts";

/** The same report in the units of the United States, where an analyte has one. */
export function toConventional(report: LabReport, catalogue: Catalogue): LabReport {
  const analytes = Object.entries(report.analytes).map(([id, reading]) => {
    const other = catalogue.analytes.find((analyte) => analyte.id === id)?.conventional;
    return [id, other ? convert(reading, other.unit, other.factor) : reading] as const;
  });
  return { ...report, analytes: Object.fromEntries(analytes) };
}

function convert(reading: LabReading, unit: string, factor: number): LabReading {
  const scale = (limit: number | null) => (limit === null ? null : limit * factor);
  return {
    ...reading,
    value: reading.value * factor,
    unit,
    low: scale(reading.low),
    high: scale(reading.high),
  };
}

/** A laboratory report for the eye: who and when, analytes, signs. */
export function renderLabReport(
  report: LabReport,
  scenario: Scenario,
  catalogue: Catalogue,
  io: Io,
): string {
  const analyteRows = Object.entries(report.analytes).map(([id, reading]) => [
    id,
    ...readingCells(reading, io),
    reading.loinc ?? "",
    nameOf(catalogue.analytes, id),
  ]);
  const signRows = Object.entries(report.signs).map(([id, reading]) => [
    id,
    ...readingCells(reading, io),
    nameOf(catalogue.signs, id),
  ]);
  const common = (title: string) => [
    { title },
    { title: "value", align: "right" as const },
    { title: "unit" },
    { title: "interval" },
    { title: "flag" },
  ];
  return `${[
    describeCase(report, scenario, catalogue),
    ...(report.died === undefined ? [] : [describeDeath(report.died)]),
    "",
    renderTable([...common("analyte"), { title: "LOINC" }, { title: "name" }], analyteRows),
    "",
    renderTable([...common("sign"), { title: "name" }], signRows),
    "",
    noDevice,
  ].join("\n")}\n`;
}

/** Who, with what, treated how, with what set, and when, on one line. */
function describeCase(report: LabReport, scenario: Scenario, catalogue: Catalogue): string {
  const patient = catalogue.patients.find(({ id }) => id === report.patient);
  const disorders = report.disorders.map(
    ({ id, severity }) => `${id} (severity ${short(severity)})`,
  );
  const treatments = report.treatments.map(
    ({ id, dose, unit }) => `${id} ${short(dose)} ${formatUnit(unit)}`,
  );
  return [
    patient ? `${report.patient}: ${patient.name}` : report.patient,
    ...(scenario.age === undefined ? [] : [`aged ${scenario.age}`]),
    disorders.join(", ") || "healthy",
    ...(treatments.length > 0 ? [treatments.join(", ")] : []),
    ...Object.entries(scenario.set ?? {}).map(([path, value]) => `${path} = ${value}`),
    `day ${short(report.day)}, ${report.at}`,
  ].join(" | ");
}

function readingCells(reading: Reading, io: Io): string[] {
  const paint = createColors(io.colour ?? false);
  const flag = { L: paint.cyan("L"), N: "", H: paint.red("H") }[reading.flag];
  return [
    // what the integrator leaves of nothing
    formatMeasured(reading.value),
    formatUnit(reading.unit),
    formatInterval(reading.low, reading.high),
    flag,
  ];
}

function nameOf(entries: readonly { id: string; name: string }[], id: string): string {
  const name = entries.find((entry) => entry.id === id)?.name ?? "";
  return name === id ? "" : name;
}
