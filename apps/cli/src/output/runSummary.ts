import type { Catalogue, PatientRun, Scenario } from "@endocrine/clinic";
import { formatUnit, formatValue } from "./numbers.ts";
import { renderTable } from "./table.ts";

/** Who, with what, treated how, with what set: a title. Amounts left out are the usual ones. */
export function describeRun(scenario: Scenario, catalogue: Catalogue): string {
  const disorders = (scenario.disorders ?? []).map(({ id, severity }) => {
    const entry = catalogue.disorders.find((disorder) => disorder.id === id);
    return [id, severity ?? entry?.usualSeverity].join(" ");
  });
  const treatments = (scenario.treatments ?? []).map(({ id, dose }) => {
    const entry = catalogue.treatments.find((treatment) => treatment.id === id);
    return [id, dose ?? entry?.usualDose, formatUnit(entry?.unit ?? "")].join(" ").trim();
  });
  const age = scenario.age === undefined ? [] : [`aged ${scenario.age}`];
  const set = Object.entries(scenario.set ?? {}).map(([path, value]) => `${path} = ${value}`);
  return [scenario.patient, ...age, ...disorders, ...treatments, ...set].join(", ");
}

/** What a reader must know of a run or report that death ends. */
export function describeDeath(day: number): string {
  return `The patient dies on day ${formatValue(day)}: later values are those at death.`;
}

/** A run in one table: start, lowest, mean, highest and end of every signal, in the time that the patient lives. */
export function summariseRun(run: PatientRun, title: string): string {
  const right = "right" as const;
  const numbers = ["start", "lowest", "mean", "highest", "end"];
  const { died = Number.POSITIVE_INFINITY } = run;
  const lived = Math.max(1, run.time.values.filter((time) => time <= died).length);
  const rows = Object.entries(run.signals).map(([id, { unit, values: all }]) => {
    const values = all.slice(0, lived);
    const sum = values.reduce((total, value) => total + value, 0);
    const numbers = [
      values[0] ?? Number.NaN,
      values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      sum / values.length,
      values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
      all.at(-1) ?? Number.NaN,
    ];
    return [id, formatUnit(unit), ...numbers.map(formatValue)];
  });
  const hours = run.time.values.at(-1) ?? 0;
  const days = Number((hours / 24).toPrecision(4));
  return `${[
    `${title} | ${days} d, ${run.time.values.length} samples`,
    ...(run.died === undefined ? [] : [describeDeath(run.died / 24)]),
    "",
    renderTable(
      [
        { title: "signal" },
        { title: "unit" },
        ...numbers.map((title) => ({ title, align: right })),
      ],
      rows,
    ),
    "",
    "--plot draws it, --json prints every sample, --out FILE.csv|.json|.svg writes them.",
  ].join("\n")}\n`;
}
