/** One measure of the page: its figures over the rounds, and what is wanted. */
export interface PageRow {
  readonly measure: string;
  readonly median: number;
  readonly best: number;
  readonly goal: string;
}

const heading = "## The page";
const after = "## How the times were taken";

/** The part of docs/performance.md on the page. */
export function pageSection(rows: readonly PageRow[], rounds: number, date: string): string {
  const lines = rows.map(
    ({ measure, median, best, goal }) =>
      `| ${measure} | ${median.toFixed(0)} | ${best.toFixed(0)} | ${goal} |`,
  );
  return `${[
    heading,
    "",
    `From a cold start on this machine, Chromium without a window, ${rounds} rounds, ${date} (\`bench/page.ts\`).`,
    "",
    "| measure | median | best | wanted |",
    "|---|---:|---:|---|",
    ...lines,
  ].join("\n")}\n\n`;
}

/** The part on the page as it stands in a text; empty where there is none. */
export function pageSectionOf(text: string): string {
  const from = text.indexOf(`${heading}\n`);
  return from < 0 ? "" : text.slice(from, text.indexOf("\n## ", from) + 1);
}

/** A text with that part in place of its own. */
export function withPageSection(text: string, section: string): string {
  const rest = text.replace(pageSectionOf(text), "");
  const at = rest.indexOf(after);
  return rest.slice(0, at) + section + rest.slice(at);
}
