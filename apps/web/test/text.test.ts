import { describe, expect, test } from "vitest";
import { dictionary } from "../src/text/en/index.ts";
import { chooseLanguage, matchLanguage } from "../src/text/languages.ts";
import { numberPrinter } from "../src/text/numbers.ts";
import { printUnit } from "../src/text/units.ts";
import { sentence } from "../src/text/words.ts";

const english = numberPrinter("en-GB", dictionary.numbers);

describe("numbers", () => {
  test("have three figures, and say what is too small to measure", () => {
    const printed = [0, 0.0004, 0.0123, 0.4, 1.5, 39.12, 123.4, 1736].map(english.value);
    expect(printed).toEqual(["0.00", "<0.001", "0.012", "0.400", "1.50", "39.1", "123", "1,736"]);
    expect(english.value(0.99997)).toBe("1.00");
    expect([-0.0001, 0.0001, -1.234].map(english.signed)).toEqual(["0.00", "0.00", "−1.23"]);
    expect(english.value(Number.NaN)).toBe("not available");
  });

  test("of an interval have the same decimals", () => {
    expect(english.interval(0.4, 4)).toBe("0.4–4.0");
    expect(english.interval(4.0853, 16.341)).toBe("4.09–16.3");
    expect(english.interval(-2, 2)).toBe("−2 to 2");
    expect(english.interval(null, 18)).toBe("≤ 18");
    expect(english.interval(60, null)).toBe("≥ 60");
    expect(english.interval(null, null)).toBeNull();
  });

  test("of days come in the unit that fits", () => {
    expect([7, 30, 42, 100, 365, 730, 1826, 400].map(english.span)).toEqual([
      "1 week",
      "1 month",
      "6 weeks",
      "100 days",
      "1 year",
      "2 years",
      "5 years",
      "400 days",
    ]);
  });

  test("of a share are percentages", () => {
    expect([0.5, 0.125, 1].map(english.share)).toEqual(["50%", "12.5%", "100%"]);
  });
});

describe("phrases", () => {
  test("write UCUM units as people do", () => {
    const units = [
      ...["ug/d", "umol/L", "mm[Hg]", "Cel", "1", "mU/L", "kcal/d", "mg/wk", "MBq"],
      ...["u[IU]/mL", "10*6/d", "kg/m2", "a", "cm/a"],
    ];
    expect(units.map((unit) => printUnit(unit, dictionary.units)).join(" ")).toBe(
      "µg/day µmol/L mmHg °C  mU/L kcal/day mg/week MBq µIU/mL 10⁶/day kg/m² years cm/year",
    );
  });

  test("start sentences with a capital, but leave symbols alone", () => {
    expect(sentence("thyroid volume")).toBe("Thyroid volume");
    expect(sentence("fT4 in serum")).toBe("fT4 in serum");
    expect(sentence("ТТГ тапшылығы")).toBe("ТТГ тапшылығы");
    expect(sentence("қалқанша без")).toBe("Қалқанша без");
  });
});

describe("the language", () => {
  test("is the first wish that can be fulfilled, else English", () => {
    expect(chooseLanguage([null, "xx", "kk-KZ", "en-US"])).toBe("kk");
    expect(chooseLanguage(["hi", "lv"])).toBe("hi");
    expect(chooseLanguage(["de-DE"])).toBe("en");
    expect(matchLanguage("de-DE")).toBeNull();
  });
});
