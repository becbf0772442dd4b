import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dictionaries } from "../src/text/dictionaries.ts";
import { seriousFaults } from "./accessFaults.ts";
import { englishLast, latinWords, speak } from "./language.ts";
import { useSite } from "./site.ts";
import { settled, visit } from "./visit.ts";

const { at, site, using } = useSite();

const fields = (page: Page) => page.locator(".settings select");

/** Opens a dialog, which is loaded then. */
async function openDialog(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("dialog").waitFor();
}

describe("an address", () => {
  test("that is gone to while the last one is still being written is opened", () =>
    at("#for=7d", async ({ page }) => {
      // a view rests for a tenth of a second before it is written
      for (let wait = 90; wait <= 120; wait += 3) {
        const first = `#disorder=addison&screen=tests`;
        const last = `#disorder=graves&for=14d&screen=cases:${wait}`;
        await page.evaluate(
          ([one, other, milliseconds]) =>
            new Promise<void>((gone) => {
              location.hash = one;
              const until = performance.now() + milliseconds;
              const look = () => {
                if (performance.now() < until) return void setTimeout(look);
                location.hash = other;
                gone();
              };
              look();
            }),
          [first, last, wait] as const,
        );
        await page.waitForTimeout(150);
        const { hash } = new URL(page.url());
        expect(hash, `${wait} ms`).toContain(`screen=cases:${wait}`);
        await page.locator(".cases").waitFor();
      }
    }));
});

describe("the languages", () => {
  test("each is shown throughout, without serious faults", () =>
    at("#disorder=graves@0&treat=methimazole&for=7d", async ({ page }) => {
      for (const { id } of englishLast) {
        await speak(page, id);
        const { shell, report, disorders } = (await dictionaries[id]()).dictionary;
        expect(await page.title()).toBe(shell.title);
        expect(await page.getByRole("heading", { name: report.labs }).count(), id).toBe(1);
        expect(await page.locator(".summary h2").textContent()).toContain(disorders.graves.name);
        // Structure is the same in all languages.
        const of = id === "en" ? "structure" : "words";
        expect(await seriousFaults(page, "body", of), id).toEqual([]);
        await openDialog(page, shell.share);
        expect(await seriousFaults(page, "dialog", of), id).toEqual([]);
        await page.keyboard.press("Escape");
        await openDialog(page, shell.about);
        expect(await seriousFaults(page, "dialog", of), id).toEqual([]);
        if (id === "kk" || id === "hi") {
          expect(await latinWords(page), id).toEqual([]);
        }
        await page.keyboard.press("Escape");
      }
    }));

  test("each is kept for the next visit", () =>
    using("", async ({ page }) => {
      for (const { id } of englishLast) {
        await speak(page, id);
        await page.reload();
        const { shell } = (await dictionaries[id]()).dictionary;
        await page.locator(".subtitle").getByText(shell.subtitle, { exact: true }).waitFor();
        expect(await page.locator("html").getAttribute("lang")).toBe(id);
        expect(await page.title()).toBe(shell.title);
      }
    }));

  test("the browser's is taken, unless the address asks for another", async () => {
    await using(
      "",
      async ({ page }) => {
        expect(await page.locator("html").getAttribute("lang")).toBe("kk");
      },
      { locale: "kk-KZ" },
    );
    await using(
      "#lang=hi",
      async ({ page }) => {
        expect(await page.locator("html").getAttribute("lang")).toBe("hi");
      },
      { locale: "lv" },
    );
  });

  test("numbers are written as Kazakh writes them, though the browser cannot", () =>
    using("#lang=kk&units=conventional", async ({ page }) => {
      expect(await page.locator("#labs").textContent()).toMatch(/\d,\d+[^.]*мкг\/дл/);
      expect(await page.locator("#labs td.number").allTextContents()).not.toContain(/\d\.\d/);
    }));
});

describe("the frame", () => {
  test("has colours that everyone can tell apart, light and dark", () =>
    at("#screen=lab:file", async ({ page }) => {
      for (const theme of ["light", "dark"]) {
        await fields(page).nth(2).selectOption(theme);
        expect(await seriousFaults(page, "header", "colours")).toEqual([]);
        for (const dialog of ["About", "Share"]) {
          await openDialog(page, dialog);
          expect(await seriousFaults(page, "dialog", "colours")).toEqual([]);
          await page.keyboard.press("Escape");
        }
      }
      await fields(page).nth(2).selectOption("system");
    }));

  test("is walked by keyboard: skip link, screens, shortcuts, dialogs", () =>
    using("", async ({ page }) => {
      const focused = () =>
        page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute("aria-label") ?? element?.textContent ?? element?.tagName;
        });
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Skip to the content");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Patient");
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe("Network");
      await settled(page);
      expect(new URL(page.url()).hash).toContain("screen=network");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Undo");
      await page.locator(".skip").focus();
      await page.keyboard.press("Enter");
      await page.locator("main:focus").waitFor();
      await page.keyboard.press("Alt+KeyH");
      await page.getByRole("dialog", { name: "What this page is" }).waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      await page.keyboard.press("Alt+Digit2");
      await settled(page);
      expect(new URL(page.url()).hash).toContain("screen=network");
    }));

  test("is skipped to what is displayed while a screen is on its way", () =>
    using("", async ({ page }) => {
      let send = () => {};
      const held = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route("**/NetworkScreen-*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole("tab", { name: "Network" }).click();
      await page.locator("main.opening").waitFor();
      await page.locator(".skip").focus();
      await page.keyboard.press("Enter");
      await page.locator("main.opening:focus").waitFor();
      send();
      await settled(page);
    }));

  test("takes back what was done, and does it again", () =>
    using("#disorder=graves&for=7d", async ({ page }) => {
      const title = page.locator(".summary h2");
      const ill = await title.textContent();
      await page.getByRole("button", { name: "Make healthy again" }).click();
      await settled(page);
      expect(await title.textContent()).not.toBe(ill);
      await page.locator("body").press("Control+z");
      await settled(page);
      expect(await title.textContent()).toBe(ill);
      expect(new URL(page.url()).hash).toContain("disorder=graves");
      await page.getByRole("button", { name: "Redo" }).click();
      await settled(page);
      expect(await title.textContent()).toContain("healthy");
      await page.getByRole("button", { name: "Undo" }).click();
      await settled(page);
      expect(await title.textContent()).toBe(ill);
      expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe(
        "true",
      );
    }));

  test("shares an address that opens the same numbers elsewhere", () =>
    at(
      "#disorder=addison:0.8@0&treat=hydrocortisone:15&for=7d&units=conventional",
      async ({ page }) => {
        const numbers = (each: Page) =>
          each.locator("#labs td.number, #signs td.number").allTextContents();
        await openDialog(page, "Share");
        const address = await page.getByRole("textbox", { name: "Address" }).inputValue();
        const copied = page.getByRole("dialog").getByRole("status");
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await page.getByRole("button", { name: "Copy" }).click();
        await copied.getByText("Copied.").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
        const other = await visit(site(), new URL(address).hash, { locale: "hi" });
        await speak(other.page, "en");
        expect(await numbers(other.page)).toEqual(await numbers(page));
        expect((await numbers(page)).length).toBeGreaterThan(60);
        await other.page.context().close();
        await page.keyboard.press("Escape");
      },
    ));

  test("is shown in the colours that are chosen", () =>
    at("", async ({ page }) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await fields(page).nth(2).selectOption("dark");
      const dark = await ground();
      expect(dark).not.toBe(light);
      await page.emulateMedia({ colorScheme: "dark" });
      await fields(page).nth(2).selectOption("light");
      expect(await ground()).toBe(light);
      await fields(page).nth(2).selectOption("system");
      expect(await ground()).toBe(dark);
    }));

  test("unfolds its settings on a narrow page", () =>
    at(
      "",
      async ({ page }) => {
        expect(await fields(page).nth(0).isVisible()).toBe(false);
        await page.getByRole("button", { name: "Settings" }).click();
        expect(await fields(page).nth(0).isVisible()).toBe(true);
        await speak(page, "lv");
        expect(await fields(page).nth(1).isVisible()).toBe(true);
        await speak(page, "en");
        await page.getByRole("button", { name: "Settings" }).click();
      },
      { width: 390 },
    ));

  test("works without a network once it was open, in a language not seen before", () =>
    using(
      "",
      async ({ page }) => {
        await page.evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          while (
            registration.active?.state !== "activated" ||
            navigator.serviceWorker.controller === null
          ) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        });
        await page.context().setOffline(true);
        await page.goto("about:blank");
        await page.goto(`${site().address}#disorder=addison&for=7d`);
        await settled(page);
        await speak(page, "hi");
        await page.locator("#labs .flag-L").first().waitFor();
        await page.keyboard.press("Alt+Digit2");
        await settled(page);
      },
      { kept: true },
    ));

  test("can be installed", () =>
    at("", async ({ page }) => {
      const manifest = await page.evaluate(async () => {
        const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]")!;
        const content = await (await fetch(link.href)).json();
        const icons = content.icons.map(
          (icon: { src: string }) => new URL(icon.src, link.href).href,
        );
        const found = await Promise.all(icons.map(async (icon: string) => (await fetch(icon)).ok));
        return { ...content, found };
      });
      expect(manifest).toMatchObject({ display: "standalone", start_url: "./", scope: "./" });
      expect(manifest.found).toEqual([true, true, true, true]);
    }));
});
