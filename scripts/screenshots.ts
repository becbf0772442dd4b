/**
 * Photographs the page into docs/screenshots/ and writes docs/screens.md, which shows the pictures.
 * Run: npm run screenshots            all
 *      npm run screenshots -- body    some, by name
 */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openView, startBrowser } from "./page/openView.ts";
import { root, servePage } from "./page/servePage.ts";
import { type Shot, shots } from "./page/shots.ts";

const folder = join(root, "docs", "screenshots");
/** What a picture may weigh: a page of ten of them is still quick to load. */
const most = 250_000;

const names = process.argv.slice(2);
const unknown = names.find((name) => !shots.some(({ id }) => id === name));
if (unknown !== undefined) {
  console.error(`no picture "${unknown}"; there are: ${shots.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}

async function photograph(browser: Browser, url: string, shot: Shot): Promise<void> {
  const page = await openView(browser, url + shot.hash, shot);
  await shot.act?.(page);
  const { from } = shot;
  if (from !== undefined) {
    await page.evaluate((selector) => {
      const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      scrollBy(0, top - 16);
    }, from);
  }
  // what had the focus would show its ring
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const path = join(folder, `${shot.id}.png`);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await page.context().close();
  const { size } = statSync(path);
  console.log(`${shot.id}.png, ${Math.round(size / 1000)} kB`);
  if (size > most) throw new Error(`${shot.id}.png is ${size} bytes; allowed: ${most}`);
}

function pictures(): string {
  const parts = shots.map(
    ({ id, title, about, width }) =>
      `## ${title}\n${about}\n\n${
        width < 600
          ? `<img src="./screenshots/${id}.png" alt="${title}" width="${width}" />`
          : `![${title}](./screenshots/${id}.png)`
      }`,
  );
  return `# The page in pictures

Taken by \`npm run screenshots\`; change nothing here by hand. \`npm start\` opens the page itself.

${parts.join("\n\n")}
`;
}

mkdirSync(folder, { recursive: true });
const served = await servePage();
const browser = await startBrowser();
try {
  for (const shot of shots) {
    if (names.length === 0 || names.includes(shot.id)) {
      await photograph(browser, served.url, shot);
    }
  }
} finally {
  await browser.close();
  served.stop();
}
writeFileSync(join(root, "docs", "screens.md"), pictures());
