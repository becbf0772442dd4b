import type { SbmlUnit } from "../sbml/document.ts";
import type { Cursor } from "./cursor.ts";
import type { UnitFormula, UnitPower } from "./statements.ts";
import { keywords } from "./words.ts";

/** Base units; Antimony also takes the American spelling and the plural. */
const baseUnits: ReadonlySet<string> = new Set(
  "ampere avogadro becquerel candela coulomb dimensionless farad gram gray henry hertz item joule katal kelvin kilogram litre lumen lux metre mole newton ohm pascal radian second siemens sievert steradian tesla volt watt weber".split(
    " ",
  ),
);

const respelt: Readonly<Record<string, string>> = { liter: "litre", meter: "metre" };

/** The base unit that a word means; undefined where it is another unit. */
export function baseUnit(word: string): string | undefined {
  for (const candidate of [word, word.replace(/s$/, ""), word.replace(/es$/, "")]) {
    const unit = respelt[candidate] ?? candidate;
    if (baseUnits.has(unit)) return unit;
  }
  return undefined;
}

/**
 * Reads a formula of units: products, quotients and powers of units with numbers in front.
 * @throws FormatError with line and column
 */
export function readUnitFormula(cursor: Cursor): UnitFormula {
  return product();

  function product(): UnitFormula {
    let left = factor();
    for (;;) {
      if (cursor.takes("*")) left = [...left, ...factor()];
      else if (cursor.takes("/")) left = [...left, ...raised(factor(), -1)];
      else return left;
    }
  }

  function factor(): UnitFormula {
    const base = cursor.takes("(")
      ? cursor.enclosed(() => {
          const inner = cursor.deeper(product);
          cursor.expect(")");
          return inner;
        })
      : numbered();
    return cursor.takes("^") ? raised(base, exponent()) : base;
  }

  function numbered(): UnitFormula {
    const { multiplier, scale } = cursor.peek().kind === "number" ? literal() : one;
    const token = cursor.peek();
    if (token.kind !== "word" || keywords.has(token.text)) {
      const bare = multiplier === 1 && scale === 0;
      return bare ? [] : [{ unit: "dimensionless", exponent: 1, multiplier, scale }];
    }
    cursor.take();
    // The number belongs to the unit before a power does: 3 metre^2 is (3 metre)^2.
    return [{ unit: baseUnit(token.text) ?? token.text, exponent: 1, multiplier, scale }];
  }

  /** A number as it is written: the digits are the multiplier, the power of ten the scale. */
  function literal(): { readonly multiplier: number; readonly scale: number } {
    const token = cursor.take();
    if (cursor.peek().kind === "sign" && cursor.is("^")) {
      cursor.fail("a power of a bare number is no unit", token);
    }
    const [digits = "1", scale] = token.text.toLowerCase().split("e");
    return { multiplier: Number(digits), scale: Number(scale ?? 0) };
  }

  function exponent(): number {
    if (cursor.takes("(")) {
      const value = exponent();
      cursor.expect(")");
      return value;
    }
    if (cursor.takes("-")) return -exponent();
    const token = cursor.take();
    if (token.kind !== "number") cursor.fail("expected a number as the exponent of a unit", token);
    return Number(token.text);
  }
}

const one = { multiplier: 1, scale: 0 } as const;

function raised(formula: UnitFormula, by: number): UnitFormula {
  return formula.map((power) => ({ ...power, exponent: power.exponent * by }));
}

/** Whether a formula is a unit by its name alone. */
export function unitAlone(formula: UnitFormula): string | undefined {
  const [power, ...rest] = formula;
  if (power === undefined) return "dimensionless";
  const plain = power.exponent === 1 && power.multiplier === 1 && power.scale === 0;
  return plain && rest.length === 0 ? power.unit : undefined;
}

/** The SBML units of a formula; `definitions` are those that it may name. */
export function sbmlUnits(
  formula: UnitFormula,
  definitions: ReadonlyMap<string, readonly SbmlUnit[]>,
  refuse: (unit: string) => never,
): SbmlUnit[] {
  return formula.flatMap((power) => {
    const { unit, exponent, multiplier, scale } = power;
    if (baseUnits.has(unit)) return [{ kind: unit, exponent, scale, multiplier }];
    const definition = definitions.get(unit) ?? refuse(unit);
    const own = definition.map((part) => ({ ...part, exponent: part.exponent * exponent }));
    return [...number(power), ...own];
  });
}

function number({ multiplier, scale, exponent }: UnitPower): SbmlUnit[] {
  if (multiplier === 1 && scale === 0) return [];
  return [{ kind: "dimensionless", exponent, scale, multiplier }];
}
