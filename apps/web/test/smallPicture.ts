import { readFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** Pixels of the window, along each side, that become one: a letter is then a shade of grey. */
const block = 8;

/** Letters of KaTeX, so that words take the same room on every machine. */
const letters = new URL(
  "../../../node_modules/katex/dist/fonts/KaTeX_SansSerif-Regular.woff2",
  import.meta.url,
);

/**
 * Shows all words in the letters that every machine has, and leaves out the curves, which follow the model. The page
 * must be open to styles from outside.
 */
export async function steady(page: Page): Promise<void> {
  const font = (await readFile(letters)).toString("base64");
  await page.addStyleTag({
    content: `@font-face { font-family: Same; src: url("data:font/woff2;base64,${font}") }
      * { font-family: Same, sans-serif !important; animation: none !important }
      canvas { visibility: hidden }`,
  });
  await page.evaluate(() => document.fonts.ready);
}

/** The window, an eighth as wide and as high: where panels are and in which colours, and no letter. */
export async function smallPicture(page: Page): Promise<PNG> {
  const whole = PNG.sync.read(await page.screenshot({ animations: "disabled", caret: "hide" }));
  const width = Math.floor(whole.width / block);
  const height = Math.floor(whole.height / block);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        small.data[4 * (y * width + x) + channel] = meanOfBlock(whole, x, y, channel);
      }
    }
  }
  return small;
}

function meanOfBlock({ data, width }: PNG, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let row = y * block; row < (y + 1) * block; row++) {
    for (let column = x * block; column < (x + 1) * block; column++) {
      sum += data[4 * (row * width + column) + channel]!;
    }
  }
  return Math.round(sum / block ** 2);
}

/** Share of the pixels of two pictures that differ to the eye; 1 where their sizes do. */
export function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const options = { threshold: 0.08, includeAA: true };
  const count = pixelmatch(one.data, other.data, undefined, width, height, options);
  return count / (width * height);
}
