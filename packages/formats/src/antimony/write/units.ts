import type { SbmlModel, SbmlSpecies, SbmlUnit } from "../../sbml/document.ts";
import { defaultUnits } from "../unitDefinitions.ts";

/** Definitions of units, and the default ones of the model. */
export function writeUnits({ unitDefinitions, units }: SbmlModel): string[] {
  const defined = new Set(unitDefinitions.map(({ id }) => id));
  return [
    ...unitDefinitions.map(({ id, units: parts }) => {
      const text = parts.map(writeUnit).join(" * ");
      return text === "" ? `unit ${id};` : `unit ${id} = ${text};`;
    }),
    ...defaultUnits.flatMap(([word, key]) => {
      const unit = units[key];
      return unit === undefined || (unit === word && defined.has(word))
        ? []
        : [`unit ${word} = ${unit};`];
    }),
  ];
}

function writeUnit({ kind, exponent, scale, multiplier }: SbmlUnit): string {
  const tens = scale === 0 ? "" : `e${scale}`;
  const number = multiplier === 1 && scale === 0 ? "" : `${plain(multiplier)}${tens} `;
  const base = `${number}${kind}`;
  if (exponent === 1) return base;
  return `${number === "" ? base : `(${base})`}^${exponent}`;
}

/** A number without a power of ten, which a reader would take for the scale. */
function plain(value: number): string {
  const text = String(value);
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0").slice(0, point)}`;
}

/** The unit of a species' value: of an amount, or of an amount in the volume of its compartment. */
export function speciesUnit(species: SbmlSpecies, { compartments }: SbmlModel): string | undefined {
  const { substanceUnits, hasOnlySubstanceUnits } = species;
  if (substanceUnits === undefined || hasOnlySubstanceUnits) return substanceUnits;
  const compartment = compartments.find(({ id }) => id === species.compartment);
  return `${substanceUnits}/${compartment?.units ?? "litre"}`;
}
