import { join } from "node:path";
import { expect, test } from "vitest";
import { shortTable } from "../unitTable.ts";

const library = "packages/engine/node_modules/@atomic-ehr/ucum";
const file = join(import.meta.dirname, "../../..", library, "dist", "units.js");

test("the page's table of units says of each what the library's says", async () => {
  const { units, baseUnits } = await import(file);
  const short = await import(`data:text/javascript,${encodeURIComponent(await shortTable(file))}`);
  expect(Object.keys(short.units)).toEqual(Object.keys(units));
  expect(Object.keys(short.baseUnits)).toEqual(Object.keys(baseUnits));
  for (const [code, unit] of Object.entries<Record<string, unknown>>(short.units)) {
    expect(units[code]).toMatchObject(unit);
    expect(units[code].isMetric).toBe(unit.isMetric);
    expect(units[code].isSpecial ?? false).toBe(unit.isSpecial ?? false);
    // of no other unit the property is asked
    const isAsked = units[code].value.Unit === "1" || units[code].property === "arbitrary";
    expect(unit.property).toBe(isAsked ? units[code].property : undefined);
  }
});
