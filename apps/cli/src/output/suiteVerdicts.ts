import type { Count, countVerdicts, Verdict } from "../suite/judge.ts";
import { renderTable } from "./table.ts";

/** What did not pass, then the counts by level and by tag. */
export function renderVerdicts(
  verdicts: readonly Verdict[],
  { cases, forms, editions, tags }: ReturnType<typeof countVerdicts>,
): string {
  const missed = verdicts.filter(({ problem }) => problem !== undefined);
  const right = "right" as const;
  const table = (title: string, counts: ReadonlyMap<string, Count>): string =>
    renderTable(
      [{ title }, { title: "passed", align: right }, { title: "of", align: right }],
      [...counts].map(([name, { passed, judged }]) => [name, `${passed}`, `${judged}`]),
    );
  return `${[
    ...missed.map(({ id, edition, problem }) => `${id} ${edition}: ${problem}`),
    ...(missed.length > 0 ? [""] : []),
    table("edition", editions),
    "",
    table("tag", tags),
    "",
    `${cases.passed} of ${cases.judged} cases passed, in ${forms.passed} of ${forms.judged} forms.`,
  ].join("\n")}\n`;
}
