import type { Page } from "playwright-core";
import { type Site, settled, type Viewing, type Visit, visit } from "./visit.ts";

/** What a page that is open already can change about how it is seen. */
export type Seen = Pick<Viewing, "width" | "scheme">;

let kept: Visit | undefined;

/**
 * The page of this process at a fragment. It stays open from test to test, since a page that has computed before is
 * there in a tenth of the time; nothing that was chosen or unfolded in it before is left.
 */
export async function keptPage(site: Site, hash: string, seen: Seen): Promise<Visit> {
  if (kept === undefined) {
    kept = await visit(site, hash, seen);
    return kept;
  }
  const { page, complaints } = kept;
  complaints.length = 0;
  await page.setViewportSize({ width: seen.width ?? 1280, height: 900 });
  await page.emulateMedia({ colorScheme: seen.scheme ?? "light", reducedMotion: "reduce" });
  await page.mouse.move(0, 0);
  await goTo(page, hash);
  return kept;
}

/** Closes the page: after a fault it is in a state that no other test should meet. */
export async function dropKeptPage(): Promise<void> {
  const page = kept?.page;
  kept = undefined;
  await page?.context().close();
}

/** Another patient on another screen, from which the way to any fragment makes the screen anew. */
const elsewhere = [
  { hash: "#patient=boy&for=1d&screen=tests", room: ".testing" },
  { hash: "#patient=boy&for=1d&screen=lab:file", room: ".lab-head" },
] as const;

/** Goes to a fragment in a page that is open, and waits for its results. */
export async function goTo(page: Page, hash: string): Promise<void> {
  const [near, far] = elsewhere;
  const between = hash.includes("screen=tests") ? far : near;
  const open = (fragment: string) =>
    page.evaluate((next) => {
      scrollTo(0, 0);
      location.hash = next;
    }, fragment);
  await open(between.hash);
  await page.locator(between.room).waitFor();
  // The page writes the address anew, without what it does not know, once it has begun with what is asked for.
  await open(`${hash}&wanted`);
  await page.waitForFunction(() => !location.hash.includes("wanted"));
  await settled(page);
}
