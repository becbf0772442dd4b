/**
 * The main views look as they looked. References are in snapshots/; after a wanted change of the looks
 * `UPDATE_SNAPSHOTS=1 npx vitest run --project page apps/web/test/snapshots.test.ts` takes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { goTo } from "./keptPage.ts";
import { useSite } from "./site.ts";
import { difference, smallPicture, steady } from "./smallPicture.ts";
import { settled } from "./visit.ts";

const folder = join(import.meta.dirname, "snapshots");
const seen = join(import.meta.dirname, "../../../.cache/snapshots");

/** Share of the small pictures' pixels that may differ: other numbers stay below it, a panel out of place is above. */
const allowed = 0.01;

/** Of the healthy, or at a severity of 0, since what is out of range is told in more or fewer lines. */
const chosen = "#disorder=graves:0&treat=methimazole:0";
const views = [
  { id: "opening", hash: "#patient=adult-female", width: 1280, scheme: "light" },
  { id: "chosen", hash: chosen, width: 1280, scheme: "dark" },
  { id: "network", hash: "#screen=network", width: 1280, scheme: "light" },
  { id: "tests", hash: "#screen=tests:cosyntropin", width: 1280, scheme: "light" },
  { id: "lab", hash: "#screen=lab:thyrotrophs", width: 1280, scheme: "dark" },
  { id: "phone", hash: chosen, width: 390, scheme: "light" },
] as const;

const { site } = useSite();

/** One for all views; it is open to the styles that make it steady. */
let opened: Page | undefined;
afterAll(() => opened?.context().close());

async function open({ hash, width, scheme }: (typeof views)[number]): Promise<Page> {
  if (opened === undefined) {
    const context = await site().browser.newContext({
      reducedMotion: "reduce",
      locale: "en-GB",
      serviceWorkers: "block",
      bypassCSP: true,
    });
    opened = await context.newPage();
    await opened.goto(site().address);
    await settled(opened);
    await steady(opened);
  }
  await opened.setViewportSize({ width, height: 900 });
  await opened.emulateMedia({ colorScheme: scheme });
  await goTo(opened, hash);
  await opened.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  // sources come after the results, and make room for themselves
  await opened.locator("footer details").waitFor();
  // plots measure their room anew
  await opened.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
  return opened;
}

function reference(id: string, picture: PNG): PNG {
  const file = join(folder, `${id}.png`);
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, PNG.sync.write(picture));
  }
  if (!existsSync(file)) throw new Error(`${file} is missing; UPDATE_SNAPSHOTS=1 takes it`);
  return PNG.sync.read(readFileSync(file));
}

describe("the looks", () => {
  for (const view of views) {
    test(`of ${view.id} are as before`, async () => {
      const page = await open(view);
      const picture = await smallPicture(page);
      const share = difference(picture, reference(view.id, picture));
      mkdirSync(seen, { recursive: true });
      writeFileSync(join(seen, `${view.id}.png`), PNG.sync.write(picture));
      expect(share, `seen: ${join(seen, `${view.id}.png`)}`).toBeLessThan(allowed);
    });
  }

  test("are others when a panel moves or changes its colour", async () => {
    const page = await open(views[0]);
    const before = await smallPicture(page);
    expect(difference(before, await smallPicture(page))).toBe(0);
    for (const css of [
      ".overview { margin-top: 30px }",
      ".controls { transform: translateX(-16px) }",
      ".results .card { background: #fdd }",
    ]) {
      const style = await page.addStyleTag({ content: css });
      expect(difference(before, await smallPicture(page)), css).toBeGreaterThan(allowed);
      await style.evaluate((element) => (element as Element).remove());
    }
  });
});
