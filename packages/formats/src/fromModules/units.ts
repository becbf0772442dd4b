import { parseUnit } from "@endocrine/engine";
import type { SbmlUnit, SbmlUnitDefinition } from "../sbml/document.ts";
import { makeNotes } from "../sbml/write/metadata.ts";
import { baseKinds, unitsOfTerm } from "./unitTerms.ts";

/** SBML's units for UCUM codes: base units as they are, others as definitions in the order of their use. */
export class UnitDefinitions {
  readonly #ids = new Map<string, string>();
  readonly #definitions: SbmlUnitDefinition[] = [];

  get definitions(): readonly SbmlUnitDefinition[] {
    return this.#definitions;
  }

  /** The id of a UCUM code: `mU_per_L`, or a base unit. */
  idOf(code: string): string {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    const { terms } = parseUnit(code);
    const entries = Object.entries(terms);
    const counted = new Set<string>();
    const units = entries.flatMap(([text, exponent]) => unitsOfTerm(text, exponent, counted));
    const id = baseUnit(units) ?? this.#define(code, units, counted);
    this.#ids.set(code, id);
    return id;
  }

  #define(code: string, units: readonly SbmlUnit[], counted: ReadonlySet<string>): string {
    const id = this.#fresh(wordOf(code));
    const notes = counted.size === 0 ? undefined : makeNotes([...counted].map(reason));
    this.#definitions.push({ id, name: code, units, notes, place: {} });
    return id;
  }

  #fresh(wish: string): string {
    const taken = new Set([...baseKinds, ...this.#definitions.map(({ id }) => id)]);
    let id = wish;
    for (let i = 2; taken.has(id); i++) id = `${wish}_${i}`;
    return id;
  }
}

function baseUnit(units: readonly SbmlUnit[]): string | undefined {
  const [unit, ...rest] = units;
  if (unit === undefined) return "dimensionless";
  const { kind, exponent, scale, multiplier } = unit;
  const plain = exponent === 1 && scale === 0 && multiplier === 1 && rest.length === 0;
  return plain ? kind : undefined;
}

function reason(atom: string): string {
  return atom === "Cel"
    ? "Degrees Celsius have a zero of their own, which no SBML unit has: the values are pure numbers."
    : `${atom} is an arbitrary unit, for which SBML has no base unit: one of it counts as one item.`;
}

/** A code as an identifier: `m[IU]/L` is `mIU_per_L`. */
function wordOf(code: string): string {
  const word = code
    .replace(/^1?\//, "per_")
    .replace(/\//g, "_per_")
    .replace(/%/g, "percent")
    .replace(/-/g, "minus")
    .replace(/[[\]()]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[A-Za-z]/.test(word) ? word : `unit_${word}`;
}
