import type { StudySummary } from "@endocrine/study";
import { formatUnit, formatValue } from "./numbers.ts";
import { renderTable } from "./table.ts";

const right = "right" as const;

/** Correlations weaker than this are left to `--json`. */
const weak = 0.2;

/** Rows of a list that is cut for the terminal. */
const most = 20;

/** What a study found, as text. */
export function renderStudy(summary: StudySummary): string {
  const { persons, failures, died, quantities } = summary;
  const head = [`${persons} persons`, `${failures.count} could not be run`, `${died} died`];
  const rows = Object.entries(quantities).map(([id, q]) => [
    id,
    formatUnit(q.unit),
    ...[q.p2_5, q.p25, q.p50, q.p75, q.p97_5].map(formatValue),
    q.inside === null ? "" : `${(100 * q.inside).toFixed(0)} %`,
  ]);
  const columns = [
    { title: "quantity" },
    { title: "unit" },
    ...["2.5 %", "25 %", "50 %", "75 %", "97.5 %", "inside"].map((title) => ({
      title,
      align: right,
    })),
  ];
  return `${[
    head.join(", "),
    ...failures.reasons,
    "",
    renderTable(columns, rows),
    ...correlationLines(summary),
    ...sensitivityLines(summary),
  ].join("\n")}\n`;
}

function correlationLines({ correlations, sensitivities }: StudySummary): string[] {
  const strong = correlations
    .filter(({ r }) => sensitivities.length === 0 && Math.abs(r) >= weak)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r))
    .slice(0, most);
  if (strong.length === 0) return [];
  const rows = strong.map(({ a, b, r, low, high }) => [
    ...[a, b, r.toFixed(2)],
    `${low.toFixed(2)} to ${high.toFixed(2)}`,
  ]);
  const columns = [
    { title: "correlation" },
    { title: "with" },
    { title: "r", align: right },
    { title: "95 %" },
  ];
  return ["", renderTable(columns, rows)];
}

function sensitivityLines({ sensitivities }: StudySummary): string[] {
  if (sensitivities.length === 0) return [];
  const rows = sensitivities
    .slice(0, most)
    .map(({ parameter, quantity, measure, value }) => [
      parameter,
      quantity,
      measure,
      value.toFixed(3),
    ]);
  const columns = [
    { title: "parameter" },
    { title: "quantity" },
    { title: "measure" },
    { title: "value", align: right },
  ];
  return ["", renderTable(columns, rows)];
}
