import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe can only say by what lies under every word, which takes as long as all else together. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Entries of a list after its first hundred, which have the colours of those. */
const alike = "li:nth-child(n + 101)";

/** Kinds of axe's rules that words of another language can break: names, labels, languages, and what scrolls. */
const ofWords = [
  "cat.name-role-value",
  "cat.text-alternatives",
  "cat.language",
  "cat.forms",
  "cat.keyboard",
  "cat.aria",
];

const rules = {
  all: {},
  colours: { runOnly: { type: "rule", values: ofColours } },
  structure: { rules: Object.fromEntries(ofColours.map((id) => [id, { enabled: false }])) },
  words: { runOnly: { type: "tag", values: ofWords } },
} as const;

/**
 * What axe finds in a part of the page that shuts people out: as a rule all of it; of `colours` only what can be told
 * from what, of `structure` everything else, which takes half the time and is the same in all colours, of `words` what
 * of that can be another in another language.
 */
export async function seriousFaults(
  page: Page,
  part = "main",
  of: keyof typeof rules = "all",
): Promise<string[]> {
  // A page that is open from test to test keeps it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  // What holds is not told, which takes half the time.
  const options = { ...rules[of], resultTypes: ["violations"], iframes: false } as axe.RunOptions;
  const context = { include: [part], exclude: of === "colours" ? [alike] : [] };
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        where,
        how,
      );
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [context, options] as const,
  );
}
