import { parseUnit } from "@endocrine/engine";
import type { SbmlUnit } from "../sbml/document.ts";

/** UCUM atoms that are a multiple of an SBML base unit. */
const kinds: Readonly<Record<string, readonly [kind: string, multiplier: number]>> = {
  "[IU]": ["item", 1],
  "[iU]": ["item", 1],
  A: ["ampere", 1],
  Bq: ["becquerel", 1],
  C: ["coulomb", 1],
  Cel: ["dimensionless", 1],
  F: ["farad", 1],
  Gy: ["gray", 1],
  H: ["henry", 1],
  Hz: ["hertz", 1],
  J: ["joule", 1],
  K: ["kelvin", 1],
  L: ["litre", 1],
  N: ["newton", 1],
  Ohm: ["ohm", 1],
  Pa: ["pascal", 1],
  S: ["siemens", 1],
  Sv: ["sievert", 1],
  T: ["tesla", 1],
  U: ["katal", 1e-6 / 60],
  V: ["volt", 1],
  W: ["watt", 1],
  Wb: ["weber", 1],
  cal: ["joule", 4.184],
  cd: ["candela", 1],
  d: ["second", 86400],
  eq: ["mole", 1],
  g: ["gram", 1],
  h: ["second", 3600],
  kat: ["katal", 1],
  l: ["litre", 1],
  lm: ["lumen", 1],
  lx: ["lux", 1],
  m: ["metre", 1],
  "m[Hg]": ["pascal", 133322],
  min: ["second", 60],
  mol: ["mole", 1],
  osm: ["mole", 1],
  rad: ["radian", 1],
  s: ["second", 1],
  sr: ["steradian", 1],
};

/** The base units that SBML names. */
export const baseKinds: ReadonlySet<string> = new Set([
  ...Object.values(kinds).map(([kind]) => kind),
  "avogadro",
  "kilogram",
]);

/** UCUM's base units in terms of which every other unit can be said. */
const dimensions: Readonly<Record<string, string>> = {
  C: "coulomb",
  Cel: "dimensionless",
  "[IU]": "item",
  cd: "candela",
  g: "gram",
  K: "kelvin",
  m: "metre",
  mol: "mole",
  s: "second",
};

const prefixes: Readonly<Record<string, number>> = {
  Y: 24,
  Z: 21,
  E: 18,
  P: 15,
  T: 12,
  G: 9,
  M: 6,
  k: 3,
  h: 2,
  da: 1,
  d: -1,
  c: -2,
  m: -3,
  u: -6,
  n: -9,
  p: -12,
  f: -15,
  a: -18,
  z: -21,
  y: -24,
};

/**
 * The SBML units of one term of a UCUM code (`ng`, `m[IU]`) with its exponent. Arbitrary units and other
 * atoms that SBML knows no unit for are told in `counted`.
 */
export function unitsOfTerm(text: string, exponent: number, counted: Set<string>): SbmlUnit[] {
  const known = split(text);
  if (known !== undefined) {
    const { atom, scale } = known;
    const [kind, multiplier] = kinds[atom] as readonly [string, number];
    if (kind === "item" || atom === "Cel") counted.add(atom);
    return [{ kind, exponent, scale, multiplier }];
  }
  const { factor, dimension } = parseUnit(text);
  const bases = Object.entries(dimension).map(([base, power]) => {
    const kind = dimensions[base];
    if (kind === undefined || kind === "item") counted.add(base);
    return { kind: kind ?? "item", exponent: power * exponent, scale: 0, multiplier: 1 };
  });
  if (factor === 1 && bases.length > 0) return bases;
  const first = Object.entries(dimension).findIndex(([, power]) => power === 1);
  const carrier = bases[first];
  if (carrier !== undefined) return bases.with(first, { ...carrier, multiplier: factor });
  return [{ kind: "dimensionless", exponent, scale: 0, multiplier: factor }, ...bases];
}

function split(text: string): { readonly atom: string; readonly scale: number } | undefined {
  if (Object.hasOwn(kinds, text)) return { atom: text, scale: 0 };
  for (const length of [1, 2]) {
    const scale = prefixes[text.slice(0, length)];
    const atom = text.slice(length);
    if (scale !== undefined && Object.hasOwn(kinds, atom)) return { atom, scale };
  }
  return undefined;
}
