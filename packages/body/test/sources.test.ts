import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "../src/index.ts";

const root = join(import.meta.dirname, "../../..");

/** Texts of the body, the clinic and the studies, without the list of sources, and without claims: theirs are prose. */
const texts = ["packages/body/src", "packages/clinic/src", "packages/study/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/^(sources|claims)/.test(file))
    .map((file) => readFileSync(join(root, folder, file), "utf8")),
);

/** `design` is a choice of ours, `lesion` a neutral switch; words with spaces are text for a reader. */
function keysIn(text: string): readonly string[] {
  const single = [...text.matchAll(/\bsource: "([^"]+)"/g)].map(([, key]) => key);
  const lists = [...text.matchAll(/\bsources: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, key]) => key),
  );
  return [...single, ...lists].filter((key) => !/^(design|lesion)$|\s/.test(key));
}

const used = new Set(texts.flatMap(keysIn));
const all = Object.entries(sources);

function isbnHolds(isbn: string): boolean {
  const digits = isbn.replaceAll("-", "");
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** Year, volume and first page of the article, where the publisher writes them into its DOIs. */
function printedIn(doi: string): { year?: string; volume?: string; page?: string } | undefined {
  const schemes = [
    /^10\.1210\/(?:jcem|endo|edrv)-(?<volume>\d+)-\d+-(?<page>\d+)$/,
    /^10\.1210\/(?:jcem|endo|edrv)\.(?<volume>\d+)\.\d+\.\w+$/,
    /^10\.1210\/jc\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    /^10\.1152\/\w+\.(?<year>\d{4})\.(?<volume>\d+)\.\d+\.(?<page>\w+)$/,
    /^10\.1042\/cs(?<volume>\d{3})(?<page>\d{4})$/i,
    /^10\.1056\/NEJM(?<year>(?:19|20)\d{2})\d{4}(?<volume>\d{3})\d{4}$/,
    /^10\.1113\/jphysiol\.(?<year>\d{4})\.sp\d+$/,
    /^10\.2337\/(?:diab|diacare|diabetes)\.(?<volume>\d+)\.\d+\.(?<page>\w+)$/,
    /^10\.7326\/0003-4819-(?<volume>\d+)-\d+-(?<page>\d+)/,
    /^10\.1093\/(?:ajcn|ajh|clinchem|humrep|ndt)\/(?<volume>\d+)\.\d+\.(?<page>\w+)$/,
    /^10\.1136\/(?:adc|bmj|hrt)\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    /^10\.1161\/01\.(?:HYP|RES)\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/i,
    /^10\.1001\/jama\.(?<volume>\d{3})\.\d+\.(?<page>\d+)$/,
    /^10\.1073\/pnas\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    /^10\.1126\/science\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    /^10\.1359\/jbmr\.(?<year>\d{4})\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    /^10\.1530\/(?:eje|acta)\.0\.(?<volume>\d{3})(?<page>\d{4})$/,
    /^10\.2165\/00003088-(?<year>\d{4})(?<volume>\d{2})\d{3}-\d+$/,
    /^10\.3390\/(?:jcm|nu)(?<volume>\d{1,2})\d{2}(?<page>\d{4})$/,
    /^10\.4049\/jimmunol\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
  ];
  const groups = schemes.map((scheme) => doi.match(scheme)?.groups).find(Boolean);
  return groups && { ...groups, ...(groups.page && { page: groups.page.replace(/^0+/, "") }) };
}

describe("sources", () => {
  it("hold every key that is used", () => {
    expect([...used].filter((key) => sources[key] === undefined)).toEqual([]);
  });

  it("hold no key that nobody uses", () => {
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(all)("%s can be found", (key, source) => {
    const { doi, pmid, isbn, url, text } = source;
    expect(source.key).toBe(key);
    expect(text.length).toBeGreaterThan(20);
    const identified = [doi, pmid, isbn].some((identifier) => identifier !== undefined);
    if (identified) expect(source.unidentified).toBeUndefined();
    else expect(source.unidentified !== undefined || /\/PMC\d+/.test(url ?? "")).toBe(true);
    if (!identified) expect(url).toBeDefined();
    if (source.seen) expect(source.unidentified).toBeUndefined();
    if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,9}\/[^\s"<>]+$/);
    if (pmid !== undefined) expect(pmid).toMatch(/^[1-9]\d{0,7}$/);
    if (isbn !== undefined) expect(isbnHolds(isbn)).toBe(true);
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it("have an identifier, but for those that were let through: their number only falls", () => {
    const without = (reason: string) =>
      all.filter(([, { unidentified }]) => unidentified === reason).map(([key]) => key);
    expect(without("official").length).toBeLessThanOrEqual(52);
    expect(without("sought").length).toBeLessThanOrEqual(107);
  });

  it("have identifiers that were read beside the title: their number only rises", () => {
    expect(all.filter(([, { seen }]) => seen).length).toBeGreaterThanOrEqual(421);
  });

  it("agree with the year, volume and page that a DOI spells out", () => {
    const wrong = all.flatMap(([key, { doi = "", text }]) => {
      const [, year, volume, page] = text.match(/(\d{4});\s*(\d+)(?:\([^)]*\))?:\s*(\w+)/) ?? [];
      const told = printedIn(doi);
      if (told === undefined || year === undefined) return [];
      const holds =
        (told.year === undefined || told.year === year) &&
        (told.volume === undefined || Number(told.volume) === Number(volume)) &&
        (told.page === undefined || told.page === page);
      return holds ? [] : [`${key}: ${doi} is not ${year};${volume}:${page}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(["doi", "pmid", "text"] as const)("share no %s", (field) => {
    const values = all.flatMap(([, source]) => source[field]?.toLowerCase() ?? []);
    expect(new Set(values).size).toBe(values.length);
  });

  it("are read in the order of their keys", () => {
    const keys = Object.keys(sources);
    expect(keys).toEqual([...keys].sort((a, b) => a.localeCompare(b, "en")));
  });
});

describe("fitted parameters", () => {
  it("name a script that is there", () => {
    const scripts = texts.flatMap((text) =>
      [...text.matchAll(/\bfitted: "([^"]+)"/g)].map(([, script]) => script),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect([...new Set(scripts)].filter((script) => !existsSync(join(root, script)))).toEqual([]);
  });
});
