import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** What of a unit the engine reads, by its code. */
interface UnitEntry {
  readonly isMetric: boolean;
  readonly isBaseUnit?: boolean;
  readonly isSpecial?: boolean;
  readonly property: string;
  readonly value: { readonly Unit: string; readonly value: string; readonly function?: object };
}

/** What the library of units gives to the engine, without its display, validation and arithmetic. */
const entrance = `
import { createUnitInfo } from "./unit-display.js";
export { toCanonicalForm } from "./canonical-form.js";
export { parseUnit } from "./parser/index.js";
export const ucum = { info: createUnitInfo };`;

/** Names of units in English, which nothing on the page reads. */
const names = /(?<=^const unitNames = )\{.*?^\}(?=;$)/ms;

/**
 * Puts into the page, of the library of UCUM units, what the engine reads: every unit with its definition, but
 * without its names, symbols and printed forms. That is half of the library.
 */
export function unitTable(): Plugin {
  return {
    name: "unit-table",
    apply: "build",
    enforce: "pre",
    async transform(code, file) {
      const [, part] = /@atomic-ehr\/ucum\/dist\/([\w-]+)\.js$/.exec(file) ?? [];
      if (part === "units") return { code: await shortTable(file), map: null };
      if (part === "index") return { code: entrance, map: null };
      if (part !== "unit-display") return null;
      if (!names.test(code))
        this.error("names of units are not where they were in unit-display.js");
      return { code: code.replace(names, "{}"), map: null };
    },
  };
}

/** The library's table, of the file where it has it, as a module with what is read of it. */
export async function shortTable(file: string): Promise<string> {
  const { units }: { units: Readonly<Record<string, UnitEntry>> } = await import(
    pathToFileURL(file).href
  );
  const short = Object.entries(units).map(
    ([code, { isMetric, isBaseUnit, isSpecial, property, value }]) => [
      code,
      {
        // What is left out reads as false; of its property a unit is asked only where it is 1 by definition.
        isMetric,
        ...(isBaseUnit && { isBaseUnit }),
        ...(isSpecial && { isSpecial }),
        ...((value.Unit === "1" || property === "arbitrary") && { property }),
        value: { Unit: value.Unit, value: value.value, function: value.function },
      },
    ],
  );
  return `export const units = ${JSON.stringify(Object.fromEntries(short))};
export const baseUnits = Object.fromEntries(Object.entries(units).filter(([, { isBaseUnit }]) => isBaseUnit));`;
}
