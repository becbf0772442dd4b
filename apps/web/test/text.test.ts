import { describe, expect, test } from "vitest";
import { printInterval, printSigned, printSpan, printValue } from "../src/text/numbers.ts";
import { printUnit } from "../src/text/units.ts";
import { isSymbol, patientName, sentence } from "../src/text/words.ts";

describe("printed text", () => {
  test("gives values three figures, and says what is too small to measure", () => {
    const printed = [0, 0.0004, 0.0123, 0.4, 1.5, 39.12, 123.4, 1736].map(printValue);
    expect(printed).toEqual(["0.00", "<0.001", "0.012", "0.400", "1.50", "39.1", "123", "1,736"]);
    expect(printValue(0.99997)).toBe("1.00");
    expect([-0.0001, 0.0001, -1.234].map(printSigned)).toEqual(["0.00", "0.00", "−1.23"]);
    expect(printValue(Number.NaN)).toBe("not available");
  });

  test("gives both limits of an interval the same decimals", () => {
    expect(printInterval(0.4, 4)).toBe("0.4–4.0");
    expect(printInterval(4.0853, 16.341)).toBe("4.09–16.3");
    expect(printInterval(-2, 2)).toBe("−2 to 2");
    expect(printInterval(null, 18)).toBe("≤ 18");
    expect(printInterval(60, null)).toBe("≥ 60");
    expect(printInterval(null, null)).toBeNull();
  });

  test("writes UCUM units as people do", () => {
    const units = [
      "ug/d",
      "umol/L",
      "mm[Hg]",
      "Cel",
      "1",
      "mU/L",
      "kcal/d",
      "mg/wk",
      "MBq",
      "u[IU]/mL",
    ];
    expect(units.map(printUnit).join(" ")).toBe(
      "µg/day µmol/L mmHg °C  mU/L kcal/day mg/week MBq µIU/mL",
    );
  });

  test("counts days in the unit that fits", () => {
    expect([7, 30, 42, 100, 365, 730].map(printSpan)).toEqual([
      "1 week",
      "1 month",
      "6 weeks",
      "100 days",
      "1 year",
      "2 years",
    ]);
  });

  test("starts sentences with a capital, but leaves symbols alone", () => {
    expect(sentence("thyroid volume")).toBe("Thyroid volume");
    expect(sentence("fT4 in serum")).toBe("fT4 in serum");
    expect(isSymbol("17OHP") && !isSymbol("sodium")).toBe(true);
    expect(patientName({ id: "pregnant", name: "28-year-old woman; week by --set" })).toBe(
      "28-year-old woman, pregnant",
    );
  });
});
