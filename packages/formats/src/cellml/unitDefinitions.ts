import type { Place } from "../errors.ts";
import type { SbmlUnit, SbmlUnitDefinition } from "../sbml/document.ts";
import type { Measure } from "./measure.ts";

/** Names that SBML keeps for its own units, and that a definition cannot have. */
const reserved = new Set(
  (
    "ampere avogadro becquerel candela celsius coulomb dimensionless farad gram gray henry hertz " +
    "item joule katal kelvin kilogram liter litre lumen lux meter metre mole newton ohm pascal " +
    "radian second siemens sievert steradian tesla volt watt weber substance volume area length time"
  ).split(" "),
);

/** Collects the units that a model uses as SBML unit definitions. */
export class UnitDefinitions {
  readonly #definitions = new Map<string, SbmlUnitDefinition>();
  readonly #ids = new Map<Measure, string>();

  /** Id of units: SBML's own where they are one of its base units, else that of a definition. */
  idOf(name: string, measure: Measure, place: Place): string {
    const known = this.#ids.get(measure);
    if (known !== undefined) return known;
    const units = unitsOf(measure);
    const id = builtinOf(units, name) ?? this.#define(name, units, place);
    this.#ids.set(measure, id);
    return id;
  }

  all(): readonly SbmlUnitDefinition[] {
    return [...this.#definitions.values()];
  }

  #define(name: string, units: readonly SbmlUnit[], place: Place): string {
    const wanted = /^\d/.test(name) || reserved.has(name) ? `_${name}` : name;
    let id = wanted;
    // Files that a model imports may give one name to different units.
    for (let i = 2; this.#definitions.has(id); i++) {
      if (JSON.stringify(this.#definitions.get(id)?.units) === JSON.stringify(units)) return id;
      id = `${wanted}_${i}`;
    }
    this.#definitions.set(id, { id, name, units, place });
    return id;
  }
}

function unitsOf({ kinds }: Measure): SbmlUnit[] {
  const units = [...kinds].map(([kind, rest]): SbmlUnit => ({ kind, ...rest }));
  const telling = units.filter(
    ({ kind, scale, multiplier }) => kind !== "dimensionless" || scale !== 0 || multiplier !== 1,
  );
  if (telling.length > 0) return telling;
  return [{ kind: "dimensionless", exponent: 1, scale: 0, multiplier: 1 }];
}

/** A base unit of SBML under its own name; a base unit of the model's keeps the model's name. */
function builtinOf(units: readonly SbmlUnit[], name: string): string | undefined {
  const [unit, more] = units;
  if (unit === undefined || more !== undefined) return undefined;
  const { kind, exponent, scale, multiplier } = unit;
  const plain = exponent === 1 && scale === 0 && multiplier === 1;
  return plain && kind !== "item" && (kind === name || kind === "dimensionless") ? kind : undefined;
}
