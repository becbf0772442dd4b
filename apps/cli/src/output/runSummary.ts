import type { PatientRun, Scenario } from "@endocrine/clinic";
import { formatUnit, formatValue } from "./numbers.ts";
import { renderTable } from "./table.ts";

/** Who, with what, treated how: a title. */
export function describeRun(scenario: Scenario): string {
  const part = (id: string, amount?: number) => (amount === undefined ? id : `${id} ${amount}`);
  const disorders = (scenario.disorders ?? []).map(({ id, severity }) => part(id, severity));
  const treatments = (scenario.treatments ?? []).map(({ id, dose }) => part(id, dose));
  const set = Object.entries(scenario.set ?? {}).map(([path, value]) => `${path} = ${value}`);
  return [scenario.patient, ...disorders, ...treatments, ...set].join(", ");
}

/** A run in one table: start, lowest, mean, highest and end of every signal. */
export function summariseRun(run: PatientRun, scenario: Scenario): string {
  const right = "right" as const;
  const numbers = ["start", "lowest", "mean", "highest", "end"];
  const rows = Object.entries(run.signals).map(([id, { unit, values }]) => {
    const sum = values.reduce((total, value) => total + value, 0);
    const numbers = [
      values[0] ?? Number.NaN,
      values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      sum / values.length,
      values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
      values.at(-1) ?? Number.NaN,
    ];
    return [id, formatUnit(unit), ...numbers.map(formatValue)];
  });
  const hours = run.time.values.at(-1) ?? 0;
  const days = Number((hours / 24).toPrecision(4));
  return `${[
    `${describeRun(scenario)} | ${days} d, ${run.time.values.length} samples`,
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
