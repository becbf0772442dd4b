import type { ModelUnits, SbmlUnit, SbmlUnitDefinition } from "../sbml/document.ts";
import type { FlatStatement } from "./flatten.ts";
import type { Conflict } from "./roles.ts";
import type { UnitFormula } from "./statements.ts";
import { baseUnit, sbmlUnits, unitAlone } from "./units.ts";

/** Default units of a model by the names that Antimony has for them. */
export const defaultUnits: readonly (readonly [word: string, key: keyof ModelUnits])[] = [
  ["substance", "substance"],
  ["time_unit", "time"],
  ["volume", "volume"],
  ["area", "area"],
  ["length", "length"],
  ["extent", "extent"],
];

/** The units of a model, and those that are made up along the way. */
export interface Units {
  readonly defaults: ModelUnits;
  readonly definitions: readonly SbmlUnitDefinition[];
  readonly ids: ReadonlySet<string>;
  /** The id of a formula: its unit where it is alone, else that of a new definition. */
  readonly idOf: (formula: UnitFormula, at: FlatStatement["statement"]) => string;
}

/**
 * Reads the units that a text defines; one that is only named is a definition without content.
 * @throws FormatError for units that are defined in a circle
 */
export function buildUnits(statements: readonly FlatStatement[], conflict: Conflict): Units {
  const formulas = new Map<string, Extract<FlatStatement["statement"], { kind: "unit" }>>();
  for (const { statement } of statements) {
    if (statement.kind === "unit") formulas.set(statement.name, statement);
  }
  const resolved = new Map<string, readonly SbmlUnit[]>();
  const open = new Set<string>();
  const definitions: SbmlUnitDefinition[] = [];
  const contentOf = (name: string, at: FlatStatement["statement"]): readonly SbmlUnit[] => {
    const known = resolved.get(name);
    if (known !== undefined) return known;
    const statement = formulas.get(name);
    if (open.has(name)) conflict(at, `the unit "${name}" is defined by itself`);
    open.add(name);
    const units = statement === undefined ? [] : unitsOf(statement.formula, statement);
    open.delete(name);
    resolved.set(name, units);
    return units;
  };
  const unitsOf = (formula: UnitFormula, at: FlatStatement["statement"]): SbmlUnit[] => {
    const used = formula.map(({ unit }) => unit).filter((unit) => baseUnit(unit) === undefined);
    const known = new Map(used.map((unit) => [unit, contentOf(unit, at)]));
    return sbmlUnits(formula, known, (unit) => conflict(at, `there is no unit "${unit}"`));
  };
  const define = (id: string, formula: UnitFormula, at: FlatStatement["statement"]): void => {
    if (definitions.some((definition) => definition.id === id)) return;
    definitions.push({ id, units: unitsOf(formula, at), place: {} });
  };
  const defaults: Record<string, string> = {};
  for (const [name, statement] of formulas) {
    const key = defaultUnits.find(([word]) => word === name)?.[1];
    const alone = unitAlone(statement.formula);
    if (key !== undefined) defaults[key] = alone ?? name;
    if (key === undefined || alone === undefined) define(name, statement.formula, statement);
  }
  return {
    defaults,
    definitions,
    ids: new Set(formulas.keys()),
    idOf: (formula, at) => {
      const alone = unitAlone(formula);
      const id = alone ?? wordOf(formula);
      if (alone === undefined) define(id, formula, at);
      else if (baseUnit(alone) === undefined && !formulas.has(alone)) define(alone, [], at);
      return id;
    },
  };
}

/** An id for a formula: `mole_per_litre`. */
function wordOf(formula: UnitFormula): string {
  return formula
    .map(({ unit, exponent, multiplier, scale }) => {
      const number = multiplier === 1 && scale === 0 ? "" : `${multiplier}e${scale}_`;
      const power = Math.abs(exponent) === 1 ? "" : `${Math.abs(exponent)}`;
      return `${exponent < 0 ? "per_" : ""}${number}${unit}${power}`.replace(/[^A-Za-z0-9_]/g, "_");
    })
    .join("_")
    .replace(/^(\d)/, "unit_$1");
}
