import { catalogue } from "@endocrine/clinic";
import { describe, expect, test } from "vitest";
import { differences } from "../src/text/complete.ts";
import { dictionaries } from "../src/text/dictionaries.ts";
import type { Dictionary } from "../src/text/dictionary.ts";
import { dictionary as english } from "../src/text/en/index.ts";
import { lessonTexts as englishLessons } from "../src/text/en/lessonTexts.ts";
import { languages } from "../src/text/languages.ts";
import { lessonTexts } from "../src/text/lessonTexts.ts";
import { makeText } from "../src/text/text.ts";

/** The lists of the catalogue, and the topic that has words for each of their ids. */
const topics: readonly (readonly [keyof Dictionary, readonly { readonly id: string }[]])[] = [
  ["patients", catalogue.patients],
  ["disorders", catalogue.disorders],
  ["treatments", catalogue.treatments],
  ["tests", catalogue.tests],
  ["analytes", catalogue.analytes],
  ["signs", catalogue.signs],
  ["panels", catalogue.panels],
  ["glands", catalogue.glands],
  ["hormones", catalogue.hormones],
];

describe.each(languages)("the dictionary in $name", ({ id: language }) => {
  const load = async () => ({
    ...(await dictionaries[language]()).dictionary,
    ...(await lessonTexts[language]()),
  });

  test("has every word that English has, and no other", async () => {
    expect(differences({ ...english, lessonTexts: englishLessons }, await load())).toEqual([]);
  });

  test.each(topics)(
    "has words for the %s of the catalogue, and for nothing else",
    async (topic, list) => {
      const words = Object.keys((await load())[topic]);
      expect(words.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
    },
  );

  test("writes every phrase with what is put into it", async () => {
    const phrases: string[] = [];
    const fill = (word: unknown): void => {
      if (typeof word === "string") phrases.push(word);
      else if (typeof word === "function") {
        const values = Array.from({ length: word.length }, (_, index) => `«${index}»`);
        const phrase: string = word(...values);
        expect(phrase).toContain(values.at(-1));
        phrases.push(phrase);
      } else for (const each of Object.values(word as object)) fill(each);
    };
    fill(await load());
    expect(
      phrases.filter((phrase) => /undefined|\[object| {2}|\s$/.test(phrase.trimEnd())),
    ).toEqual([]);
  });

  test("writes every unit of the catalogue", async () => {
    const text = makeText(language, await load());
    const units = [...catalogue.analytes, ...catalogue.signs, ...catalogue.treatments].map(
      ({ unit }) => text.unit(unit),
    );
    const plain = units.filter((unit) => /\[|\*|undefined|(^|\/)(wk|mo|d|a)$/.test(unit));
    expect(plain).toEqual([]);
    if (language === "kk") expect(units.filter((unit) => /[a-z]/.test(unit))).toEqual([]);
  });
});

describe("the languages", () => {
  test("count and write numbers in their own way", async () => {
    const span = async (language: (typeof languages)[number]["id"]) => {
      const { print } = makeText(language, (await dictionaries[language]()).dictionary);
      return [7, 30, 42, 100, 365].map(print.span).concat(print.value(12345.6), print.value(0.5));
    };
    expect(await span("en")).toEqual(
      ["1 week", "1 month", "6 weeks", "100 days", "1 year"].concat("12,346", "0.500"),
    );
    expect(await span("lv")).toEqual(
      ["1 nedēļa", "1 mēnesis", "6 nedēļas", "100 dienu", "1 gads"].concat("12\u00a0346", "0,500"),
    );
    expect(await span("kk")).toEqual(
      ["1 апта", "1 ай", "6 апта", "100 күн", "1 жыл"].concat("12\u00a0346", "0,500"),
    );
    expect(await span("hi")).toEqual(
      ["1 सप्ताह", "1 महीना", "6 सप्ताह", "100 दिन", "1 वर्ष"].concat("12,346", "0.500"),
    );
  });

  test("write the numbers beside an axis", async () => {
    const { print } = makeText("kk", (await dictionaries.kk()).dictionary);
    expect([0, 0.25, 2500].map(print.tick)).toEqual(["0", "0,25", "2\u00a0500"]);
  });

  test("tell what is missing by its place", () => {
    const words = { a: { b: "word", c: (name: string) => name }, d: " to " };
    expect(differences(words, words)).toEqual([]);
    expect(differences(words, { a: { b: "" }, d: "to", e: "new" })).toEqual(["a.b", "a.c", "e"]);
  });
});
