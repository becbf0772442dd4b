import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe can only say by what lies under every word, which takes as long as all else together. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Entries of a list after its first hundred, which have the colours of those. */
const alike = "li:nth-child(n + 101)";

/**
 * What axe finds in a part of the page that shuts people out: as a rule all of it; of `colours` only what can be told
 * from what, of `structure` everything else, which takes half the time and is the same in all colours.
 */
export async function seriousFaults(
  page: Page,
  part = "main",
  of: "all" | "colours" | "structure" = "all",
): Promise<string[]> {
  // No frame is there to be looked into from a page of its own; what holds is not told, which takes half the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  axe.include(part).setLegacyMode();
  if (of === "colours") axe.withRules(ofColours).exclude(alike);
  if (of === "structure") axe.disableRules(ofColours);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact ?? ""))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
