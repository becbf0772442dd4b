/** One measure of the page: its figures over the rounds, and what is wanted. */
export interface PageRow {
  readonly measure: string;
  readonly median: number;
  readonly best: number;
  readonly goal: string;
}

/** The part of docs/performance.md on the page. */
export function pageSection(rows: readonly PageRow[], rounds: number, date: string): string {
  const lines = rows.map(
    ({ measure, median, best, goal }) =>
      `| ${measure} | ${median.toFixed(0)} | ${best.toFixed(0)} | ${goal} |`,
  );
  return `${[
    "## The page",
    "",
    `From a cold start on this machine, Chromium without a window, ${rounds} rounds, ${date} (\`bench/page.ts\`).`,
    "",
    "| measure | median | best | wanted |",
    "|---|---:|---:|---|",
    ...lines,
  ].join("\n")}\n\n`;
}
