import { describe, expect, test } from "vitest";
import { conversionFactor, factorBetween } from "../../src/language/conversion.ts";
import { ModelError } from "../../src/language/errors.ts";
import type { Substance } from "../../src/language/module.ts";
import {
  commensurable,
  divideUnits,
  multiplyUnits,
  parseUnit,
  powerUnit,
  unitText,
} from "../../src/language/units.ts";

const thyroxine: Substance = { molarMass: 776.87, source: "design" };
const insulin: Substance = { molarMass: 5808, activity: 28.8e3, source: "design" };

function factor(from: string, to: string, substance?: Substance): number {
  return conversionFactor(parseUnit(from), parseUnit(to), substance);
}

describe("UCUM codes", () => {
  test.each<[string, number, Record<string, number>]>([
    ["1", 1, {}],
    ["%", 0.01, {}],
    ["mm[Hg]", 133322, { g: 1, m: -1, s: -2 }],
    ["kcal/d", 4184000 / 86400, { g: 1, m: 2, s: -3 }],
    ["cm/a", 0.01 / 31557600, { m: 1, s: -1 }],
    ["10*6/d", 1e6 / 86400, { s: -1 }],
    ["/min", 1 / 60, { s: -1 }],
    ["{beats}/min", 1 / 60, { s: -1 }],
    ["mL/min/{1.73_m2}", 1e-6 / 60, { m: 3, s: -1 }],
    ["nmol/L", 1e-6, { mol: 1, m: -3 }],
    ["m[IU]/L", 1, { "[IU]": 1, m: -3 }],
    ["U", 1e-6 / 60, { mol: 1, s: -1 }],
    ["meq/L", 1, { mol: 1, m: -3 }],
    ["Cel", 1, { Cel: 1 }],
    ["rad", 1, {}],
    ["g/(L.d)", 1000 / 86400, { g: 1, m: -3, s: -1 }],
    ["kg/m2", 1000, { g: 1, m: -2 }],
  ])("%s", (code, value, dimension) => {
    const unit = parseUnit(code);
    expect(unit.dimension).toEqual(dimension);
    expect(unit.factor / value).toBeCloseTo(1, 12);
    expect(unitText(unit)).toBe(code);
  });

  test.each([
    ["mIU/L", 'unit "mIU/L" is not UCUM; did you mean "m[IU]/L"?'],
    ["mmHg", 'unit "mmHg" is not UCUM; did you mean "mm[Hg]"?'],
    ["µg/dL", 'unit "µg/dL" is not UCUM; did you mean "ug/dL"?'],
    ["mcg/day", 'unit "mcg/day" is not UCUM; did you mean "ug/d"?'],
    ["ng L", 'unit "ng L" is not UCUM; did you mean "ng.L"?'],
    ["ngL", 'unit "ngL" is not UCUM; did you mean "ng/L"?'],
    ["", 'unit "" is not UCUM'],
    ["furlongs per fortnight", 'unit "furlongs per fortnight" is not UCUM'],
    ["[degF]", 'unit "[degF]" is not UCUM'],
    ["m%", 'unit "m%" is not UCUM; did you mean "mg"?'],
  ])("%s is refused", (code, message) => {
    expect(() => parseUnit(code)).toThrow(expect.objectContaining({ message }));
    expect(() => parseUnit(code)).toThrow(ModelError);
  });
});

describe("conversion", () => {
  test("of scale alone is exact where decimals are", () => {
    expect(factor("mL", "cm3")).toBe(1);
    expect(factor("ug/L", "pg/mL")).toBe(1000);
    expect(factor("u[IU]/mL", "m[IU]/L")).toBe(1);
    expect(factor("d", "min")).toBe(1440);
    expect(factor("/h", "/min")).toBe(1 / 60);
  });

  test("of mass to amount goes through the molar mass", () => {
    expect(factor("ug/dL", "nmol/L", thyroxine)).toBeCloseTo(1e4 / 776.87, 12);
    expect(factor("nmol/L", "ug/dL", thyroxine)).toBeCloseTo(776.87 / 1e4, 12);
    expect(factor("ug/d", "nmol/h", thyroxine)).toBeCloseTo(1e3 / 776.87 / 24, 12);
    expect(factor("L/g", "L/mol", thyroxine)).toBeCloseTo(776.87, 9);
  });

  test("of international units goes through the activity", () => {
    expect(factor("u[IU]/mL", "ng/L", insulin)).toBeCloseTo(1e6 / 28.8e3, 9);
    expect(factor("m[IU]/L", "pmol/L", insulin)).toBeCloseTo(1e9 / 28.8e3 / 5808, 9);
    expect(factor("pmol/L", "m[IU]/L", insulin)).toBeCloseTo((28.8e3 * 5808) / 1e9, 12);
    expect(factorBetween(parseUnit("[IU]"), parseUnit("g"), thyroxine)).toBeUndefined();
  });

  test("is refused with both units where dimensions differ", () => {
    expect(() => factor("kcal", "mol")).toThrow("kcal does not convert to mol");
    expect(() => factor("ng/L", "pmol/L")).toThrow(
      "ng/L does not convert to pmol/L unless a substance gives the molar mass or activity",
    );
    expect(() => factor("ng/L", "pmol/min", thyroxine)).toThrow(
      "ng/L does not convert to pmol/min",
    );
    expect(commensurable(parseUnit("mol"), parseUnit("1"))).toBe(false);
    expect(commensurable(parseUnit("Cel"), parseUnit("K"))).toBe(false);
  });
});

test("derived units keep a readable code", () => {
  const [ng, litre, minute] = ["ng", "L", "min"].map(parseUnit) as [never, never, never];
  expect(unitText(divideUnits(multiplyUnits(ng, litre), minute))).toBe("ng.L/min");
  expect(unitText(divideUnits(ng, ng))).toBe("1");
  expect(unitText(divideUnits(parseUnit("1"), minute))).toBe("/min");
  const root = powerUnit(parseUnit("m2"), 1 / 2);
  expect(commensurable(root, parseUnit("cm"))).toBe(true);
  expect(powerUnit(powerUnit(parseUnit("m"), 1 / 3), 3).dimension).toEqual({ m: 1 });
});
