/** The whole body in Node and in Chromium: the same patients, the same bits of every state and variable. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../../bench/bundle.ts";
import * as courses from "./bodyCourses.ts";
import { launchBrowser } from "./builtSite.ts";

test("Node and Chromium live the same courses, to the last bit", async () => {
  const script = await bundle(join(import.meta.dirname, "bodyCourses.ts"), "iife");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const inChromium = page.evaluate(() => {
      const { bench } = globalThis as unknown as { bench: typeof courses };
      return { lived: bench.digestsOfCourses(), tested: bench.functionTestAsText() };
    });
    const lived = courses.digestsOfCourses();
    const there = await inChromium;
    expect(lived.filter(({ died }) => died !== undefined)).toHaveLength(1);
    expect(lived.every(({ signals }) => Object.keys(signals).length > 1000)).toBe(true);
    expect(there.lived).toEqual(lived);
    expect(there.tested).toBe(courses.functionTestAsText());
  } finally {
    await browser.close();
  }
}, 300_000);
