import { readArchive, readSbml, readSedml, runArchive } from "@endocrine/formats";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dictionary } from "../src/text/en/index.ts";
import { seriousFaults } from "./accessFaults.ts";
import { fileOf } from "./download.ts";
import { englishLast, speak } from "./language.ts";
import { useSite, widthOf } from "./site.ts";
import { settled } from "./visit.ts";

const { at, using } = useSite();

/** Waits until the plots belong to the equations. */
async function compared(page: Page): Promise<void> {
  await page.locator(".lab-comparison[aria-busy=false] .chart").first().waitFor();
}

/** A turns into B, and B goes, at rates of 0.1 and 0.05. */
const decay = `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="decay" name="Two steps of decay">
    <listOfCompartments><compartment id="cell" size="1" constant="true"/></listOfCompartments>
    <listOfSpecies>
      <species id="A" compartment="cell" initialAmount="10" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
      <species id="B" compartment="cell" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
    </listOfSpecies>
    <listOfParameters>
      <parameter id="total" constant="false"/>
    </listOfParameters>
    <listOfRules>
      <assignmentRule variable="total"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><plus/><ci>A</ci><ci>B</ci></apply></math></assignmentRule>
      <rateRule variable="A"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>-0.1</cn><ci>A</ci></apply></math></rateRule>
      <rateRule variable="B"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><apply><times/><cn>0.1</cn><ci>A</ci></apply><apply><times/><cn>0.05</cn><ci>B</ci></apply></apply></math></rateRule>
    </listOfRules>
  </model>
</sbml>`;

const given = (name: string, text: string) => ({
  name,
  mimeType: "application/xml",
  buffer: Buffer.from(text),
});

describe("the body in the model lab", () => {
  test("is loaded only when it is opened", () =>
    using("", async ({ page }) => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1) ?? ""),
      );
      expect(
        loaded.filter((name) => /^(Lab|lab|model|body[A-Z]|runChanged|edit)/.test(name)),
      ).toEqual([]);
      await page.getByRole("tab", { name: "Model lab" }).click();
      await page.locator(".module-bench math").first().waitFor();
    }));

  test("changes a value, runs, compares, and resets", () =>
    at("#screen=lab:thyrotrophs", async ({ page }) => {
      await compared(page);
      expect(await page.locator(".module-bench math").count()).toBeGreaterThan(10);
      expect(await page.locator(".legend .key-healthy").count()).toBe(0);
      const field = page.getByLabel("Value of clearance", { exact: true });
      expect(await field.inputValue()).toBe("50.7 mL/min");
      await field.fill("6 L/h");
      await page.locator(".lab-changes li code", { hasText: "6 L/h" }).waitFor();
      await page.locator(".legend .key-healthy").waitFor();
      await compared(page);
      expect(await page.evaluate(() => location.hash)).toContain(
        "edit=thyrotrophs.clearance:6%20L%2Fh",
      );
      expect(await page.locator(".parameter.changed").textContent()).toContain("50.7 mL/min");
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Reset clearance" }).click();
      await page.getByText("Nothing is changed yet.").waitFor();
      expect(await field.inputValue()).toBe("50.7 mL/min");
      await page.keyboard.press("Control+z");
      await page.locator(".lab-changes li code", { hasText: "6 L/h" }).waitFor();
      expect(await field.inputValue()).toBe("6 L/h");
      await page.getByRole("button", { name: "Reset everything" }).click();
      await page.getByText("Nothing is changed yet.").waitFor();
      await page.waitForFunction(() => !location.hash.includes("edit="));
    }));

  test("tells what is wrong with a value or a formula as it is typed", () =>
    at("#screen=lab:thyrotrophs", async ({ page }) => {
      await compared(page);
      const fault = page.locator(".fault:not(:empty)");
      const value = page.getByLabel("Value of clearance", { exact: true });
      await value.fill("6 L");
      await fault.waitFor();
      expect(await fault.textContent()).toMatch(/^Character 3: .*allowed is mL\/min/);
      expect(await value.getAttribute("aria-invalid")).toBe("true");
      await value.fill("fast");
      await page.getByText("a number is expected here").waitFor();
      await value.fill("50.7 mL/min");
      await fault.waitFor({ state: "detached" });

      await page.getByRole("button", { name: "Change the formula of x3" }).click();
      const formula = page.getByLabel("Formula of x3", { exact: true });
      await formula.fill("FT3/normalFT4x");
      await fault.waitFor();
      expect(await fault.textContent()).toMatch(/^Character 5: unknown name "normalFT4x"/);
      expect(await page.locator(".formula-mirror mark").textContent()).toBe("normalFT4x");
      await formula.fill("FT3*normalFT3");
      await fault.filter({ hasText: "is in pmol2/L2, which does not convert to 1" }).waitFor();
      expect(await page.locator(".lab-changes li").count()).toBe(0);
      await formula.fill("(FT3/normalFT3)^2");
      await page.locator(".lab-changes li", { hasText: "thyrotrophs.x3" }).waitFor();
      expect(await fault.count()).toBe(0);
      await page.locator(".quantity.changed math msup").waitFor();
    }));

  test("is the same changed body at the same address", async () => {
    const hash = "#edit=thyrotrophs.clearance:6%20L%2Fh&screen=lab:thyrotrophs";
    const tables: string[] = [];
    for (const visited of [at, using]) {
      await visited(hash, async ({ page }) => {
        await page.locator(".legend .key-healthy").waitFor();
        await compared(page);
        const { bytes } = await fileOf(page, page.getByRole("button", { name: "Course (CSV)" }));
        tables.push(bytes.toString());
      });
    }
    expect(tables[0]).toContain('"thyrotrophs.TSH, m[IU]/L, changed body"');
    expect(tables[0]?.split("\r\n").length).toBeGreaterThan(100);
    expect(tables[1]).toBe(tables[0]);
  });

  test("opens every module of every organ by keyboard", () =>
    at("#screen=lab", async ({ page }) => {
      await page.locator(".module-bench").waitFor();
      await page.locator(".lab-choice .choice-button").first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("pancreas");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash.includes("screen=lab:"));
      await page.locator(".lab-choice .choice-button").nth(1).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("alphaCells");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "alphaCells" }).waitFor();
      expect(await page.evaluate(() => location.hash)).toContain("screen=lab:alphaCells");
      await compared(page);
    }));

  test("goes into files: SBML, a COMBINE archive, FHIR, and pictures of a plot", () =>
    at("#edit=thyrotrophs.clearance:6%20L%2Fh&screen=lab:thyrotrophs", async ({ page }) => {
      await compared(page);
      const button = (name: RegExp) => page.getByRole("button", { name });
      const sbml = await fileOf(page, button(/^Equations \(SBML\)/));
      expect(sbml.name).toBe("adult-female.xml");
      const { parameters } = readSbml(sbml.bytes.toString()).model;
      expect(parameters.find(({ id }) => id === "thyrotrophs__clearance")?.value).toBeCloseTo(
        100,
        9,
      );
      const omex = await fileOf(page, button(/COMBINE/));
      const { files } = readArchive(omex.bytes);
      expect([...files.keys()].toSorted()).toEqual(["experiment.sedml", "model.xml"]);
      const experiment = readSedml(new TextDecoder().decode(files.get("experiment.sedml")));
      expect(experiment.dataGenerators.length).toBeGreaterThan(3);
      const fhir = await fileOf(page, button(/FHIR/));
      expect(JSON.parse(fhir.bytes.toString())).toMatchObject({ resourceType: "Bundle" });
      const svg = await fileOf(page, button(/^Save thyrotrophs.TSH as SVG/));
      expect(svg.bytes.toString()).toMatch(/^<svg .*changed body.*<\/svg>$/s);
      const png = await fileOf(page, button(/^Save thyrotrophs.TSH as PNG/));
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    }));

  test("says in one line what no file can hold", () =>
    at("#treat=levothyroxine&screen=lab:thyrotrophs", async ({ page }) => {
      await compared(page);
      await page.getByRole("button", { name: "Equations (SBML)" }).click();
      const line = page.locator(".lab-exports [role=alert]");
      await line.waitFor();
      expect(await line.textContent()).toContain("levothyroxine is given as doses");
    }));
});

describe("a model file in the model lab", () => {
  test("is read, simulated, plotted and saved again", () =>
    at("#screen=lab:file", async ({ page }) => {
      await page.locator("input[type=file]").setInputFiles(given("decay.xml", decay));
      await page.locator(".model-sheet .chart").nth(2).waitFor();
      expect(await page.locator(".model-sheet h3").first().textContent()).toBe(
        "Two steps of decay",
      );
      expect(await page.locator(".model-sheet .hint").first().textContent()).toContain(
        "Species: 2",
      );
      await page.getByLabel(/Simulate until/).fill("10");
      await page.keyboard.press("Enter");
      const exact = 10 * Math.exp(-1);
      await page.locator(".chart", { hasText: exact.toFixed(3) }).waitFor();
      await page.getByRole("button", { name: "Remove the plot of total" }).click();
      expect(await page.locator(".model-sheet .chart").count()).toBe(2);
      await page.getByRole("button", { name: /Add a plot/ }).click();
      await page.getByRole("option", { name: "total" }).click();
      await page.locator(".model-sheet .chart").nth(2).waitFor();

      const csv = await fileOf(page, page.getByRole("button", { name: "Course (CSV)" }));
      const rows = csv.bytes.toString().trim().split("\r\n");
      expect(rows[0]).toMatch(/^"time","A.*","B/);
      expect(Number(rows.at(-1)?.split(",")[1])).toBeCloseTo(exact, 4);
      const omex = await fileOf(page, page.getByRole("button", { name: /COMBINE/ }));
      expect(omex.name).toBe("decay.omex");
      const results = await runArchive(readArchive(omex.bytes));
      expect(results.reports).toHaveLength(1);
      expect(results.log).toEqual([]);

      await page.locator("input[type=file]").setInputFiles({
        name: "again.omex",
        mimeType: "application/zip",
        buffer: omex.bytes,
      });
      await page.locator(".model-sheet .chart").nth(2).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    }));

  test("is dropped on the page", () =>
    at("#screen=lab:file", async ({ page }) => {
      const drop = (names: readonly string[]) =>
        page.evaluateHandle(
          ({ text, files }) => {
            const transfer = new DataTransfer();
            for (const name of files) transfer.items.add(new File([text], name));
            return transfer;
          },
          { text: decay, files: names },
        );
      await page.dispatchEvent(".drop", "drop", { dataTransfer: await drop(["a.xml", "b.xml"]) });
      await page.getByText("allowed is one").waitFor();
      await page.dispatchEvent(".drop", "drop", { dataTransfer: await drop(["a.xml"]) });
      await page.locator(".model-sheet .chart").first().waitFor();
      expect(await page.getByText("allowed is one").count()).toBe(0);
    }));

  test("that is bad gets one clear line, and a good one after it is shown", () =>
    at("#screen=lab:file", async ({ page }) => {
      const line = page.locator(".error p");
      for (const [name, text, message] of [
        ["notes.txt", "Dear diary", /^notes\.txt: this is no XML; allowed is SBML/],
        ["half.xml", decay.slice(0, 900), /^half\.xml:\d+/],
        ["rate.xml", decay.replace("<ci>A</ci>", "<ci>Q</ci>"), /^rate\.xml:\d+.*Q/],
        ["page.xml", "<html/>", /^page\.xml:1.*expected the element sbml/],
        ["empty.omex", "", /^empty\.omex/],
      ] as const) {
        await page.locator("input[type=file]").setInputFiles(given(name, text));
        await line.filter({ hasText: message }).waitFor();
        expect(await line.textContent()).not.toContain("\n");
        expect(await page.locator(".model-sheet .chart").count()).toBe(0);
        await page.locator("input[type=file]").setInputFiles(given("decay.xml", decay));
        await page.locator(".model-sheet .chart").first().waitFor();
        expect(await line.count()).toBe(0);
      }
    }));
});

test("the model lab fits a phone in the dark, without faults, in every language", () =>
  at(
    "#edit=thyrotrophs.TSH:(secretion%20-%202*clearanceNow*TSH)%2F(volume*size)&screen=lab:ghrelin",
    async ({ page }) => {
      const check = async (what: string) => {
        for (const { id } of englishLast) {
          await speak(page, id);
          // Colours and structure are the same in all languages.
          const of = id === "en" ? "all" : "words";
          expect(await widthOf(page), `${what}, ${id}`).toBe(390);
          expect(await seriousFaults(page, "main", of), `${what}, ${id}`).toEqual([]);
        }
      };
      await page.locator(".legend .key-healthy").waitFor();
      await compared(page);
      await check("the body");
      await page.getByRole("button", { name: dictionary.lab.file, exact: true }).click();
      await page.locator("input[type=file]").setInputFiles(given("decay.xml", decay));
      await page.locator(".model-sheet .chart").first().waitFor();
      await check("a file");
      await settled(page);
    },
    { width: 390, scheme: "dark" },
  ));
