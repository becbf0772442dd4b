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
    expect([doi, pmid, isbn, url].some((identifier) => identifier !== undefined)).toBe(true);
    if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,9}\/[^\s"<>]+$/);
    if (pmid !== undefined) expect(pmid).toMatch(/^[1-9]\d{0,7}$/);
    if (isbn !== undefined) expect(isbnHolds(isbn)).toBe(true);
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
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
