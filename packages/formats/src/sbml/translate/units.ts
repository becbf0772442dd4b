import { parseUnit } from "@endocrine/engine";
import type { SbmlModel, SbmlUnit } from "../document.ts";

/** UCUM codes of SBML's base units; `item` and the like count as numbers. */
const base: ReadonlyMap<string, string> = new Map([
  ["ampere", "A"],
  ["becquerel", "Bq"],
  ["candela", "cd"],
  ["celsius", "Cel"],
  ["coulomb", "C"],
  ["dimensionless", "1"],
  ["farad", "F"],
  ["gram", "g"],
  ["gray", "Gy"],
  ["henry", "H"],
  ["hertz", "Hz"],
  ["item", "1"],
  ["joule", "J"],
  ["katal", "kat"],
  ["kelvin", "K"],
  ["kilogram", "kg"],
  ["liter", "L"],
  ["litre", "L"],
  ["lumen", "lm"],
  ["lux", "lx"],
  ["meter", "m"],
  ["metre", "m"],
  ["mole", "mol"],
  ["newton", "N"],
  ["ohm", "Ohm"],
  ["pascal", "Pa"],
  ["radian", "rad"],
  ["second", "s"],
  ["siemens", "S"],
  ["sievert", "Sv"],
  ["steradian", "sr"],
  ["tesla", "T"],
  ["volt", "V"],
  ["watt", "W"],
  ["weber", "Wb"],
]);

/** Level 1 and 2 name some quantities by units that need no definition. */
const predefined: ReadonlyMap<string, string> = new Map([
  ["substance", "mol"],
  ["volume", "L"],
  ["area", "m2"],
  ["length", "m"],
  ["time", "s"],
]);

const prefixes: Readonly<Record<number, string>> = {
  [-15]: "f",
  [-12]: "p",
  [-9]: "n",
  [-6]: "u",
  [-3]: "m",
  [-2]: "c",
  [-1]: "d",
  0: "",
  3: "k",
  6: "M",
};

function isUcum(code: string): boolean {
  try {
    parseUnit(code);
    return true;
  } catch {
    return false;
  }
}

/** Gives the UCUM code of a unit that a model names; undefined for one that it does not explain. */
export function unitNames(model: SbmlModel): (id: string | undefined) => string | undefined {
  const definitions = new Map(model.unitDefinitions.map((one) => [one.id, one]));
  const codes = new Map<string, string | undefined>();
  const codeOf = (id: string): string | undefined => {
    const definition = definitions.get(id);
    if (definition !== undefined) {
      // Units that SBML has no word for (mU/L) are written with their code as name.
      if (definition.name !== undefined && isUcum(definition.name)) return definition.name;
      return definition.units.map(unitCode).filter(Boolean).join(".") || "1";
    }
    return base.get(id) ?? (model.level < 3 ? predefined.get(id) : undefined);
  };
  return (id) => {
    if (id === undefined) return undefined;
    if (!codes.has(id)) codes.set(id, codeOf(id));
    return codes.get(id);
  };
}

function unitCode({ kind, exponent, scale, multiplier }: SbmlUnit): string {
  const unit = base.get(kind);
  if (unit === undefined) return kind;
  const powered = (code: string): string => (exponent === 1 ? code : `${code}${exponent}`);
  const time = kind === "second" && scale === 0 ? seconds[multiplier] : undefined;
  if (time !== undefined) return powered(time);
  const prefix = prefixes[scale];
  const factor = multiplier * (prefix === undefined ? 10 ** scale : 1);
  const front = factor === 1 ? "" : `${powered(numberCode(factor))}.`;
  if (unit === "1")
    return scale === 0 && factor === 1 ? "" : powered(numberCode(multiplier * 10 ** scale));
  return `${front}${powered(`${prefix ?? ""}${unit}`)}`;
}

const seconds: Readonly<Record<number, string>> = {
  60: "min",
  3600: "h",
  86400: "d",
  604800: "wk",
};

/** UCUM writes whole numbers and powers of ten; others stand in parentheses as they are. */
function numberCode(value: number): string {
  const power = Math.log10(value);
  if (Number.isInteger(power) && Math.abs(power) > 3) return `10*${power}`;
  return String(value);
}
