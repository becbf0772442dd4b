import { candidates } from "./candidates.ts";
import type { Race, Row } from "./race.ts";

/** The peers that have a row somewhere, in the order of the candidates; ours comes first. */
function shown(races: readonly Race[]): string[] {
  const [, ...others] = candidates.map(({ id }) => id);
  return others.filter((id) =>
    races.some(({ rows }) => rows.some(({ candidate }) => candidate === id)),
  );
}

const titleOf = (id: string): string => candidates.find((one) => one.id === id)?.title ?? id;

const rowOf = ({ rows }: Race, id: string): Row | undefined =>
  rows.find(({ candidate }) => candidate === id);

function time(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : `${milliseconds.toPrecision(milliseconds >= 100 ? 3 : 2)} ms`;
}

const short = (ratio: number): string => (ratio < 0.0995 ? ratio.toPrecision(2) : ratio.toFixed(2));

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [row(head), `|${head.map(() => "---|").join("")}`, ...lines.map(row)].join("\n");
}

/** Our times and their ratios to everybody's. */
export function timeTable(races: readonly Race[]): string {
  const peers = shown(races);
  const lines = races.map((race) => {
    const ours = race.rows[0] as Row;
    const cells = peers.map((id) => {
      const row = rowOf(race, id);
      if (row === undefined) return "";
      return row.ratio > 1 && !own.has(id) ? `**${short(row.ratio)}**` : short(row.ratio);
    });
    return [race.title, race.run, `${race.states}`, time(ours.milliseconds), ...cells];
  });
  return table(["model", "run", "states", "ours", ...peers.map(titleOf)], lines);
}

const own = new Set(candidates.filter((one) => one.own).map(({ id }) => id));

/** Our errors, and everybody's as multiples of them. */
export function errorTable(races: readonly Race[]): string {
  const peers = shown(races).filter((id) => !own.has(id));
  const lines = races.map((race) => {
    const ours = race.rows[0] as Row;
    const cells = peers.map((id) => {
      const row = rowOf(race, id);
      return row === undefined ? "" : (row.error / ours.error).toPrecision(2);
    });
    const agreement = race.agreement?.toExponential(0) ?? "";
    return [race.id, agreement, ours.error.toExponential(1), ...cells];
  });
  return table(["model", "reference", "ours", ...peers.map(titleOf)], lines);
}

/** Who could not solve what, and why. */
export function failureList(races: readonly Race[]): string {
  const models = new Map<string, string[]>();
  for (const { id, failures } of races) {
    for (const { candidate, why } of failures) {
      const key = `${titleOf(candidate)}: ${why}`;
      models.set(key, [...(models.get(key) ?? []), id]);
    }
  }
  if (models.size === 0) return "";
  const lines = [...models].map(([why, ids]) => `- ${why} (${ids.join(", ")})`);
  return `Empty cells:\n\n${lines.join("\n")}\n`;
}
