import { toCanonicalForm, ucum } from "@atomic-ehr/ucum";

/** Exponents by base unit; no zeros. */
export type Dimension = Readonly<Record<string, number>>;

/** Value of an atom (a unit without prefix) in base units. */
export interface AtomValue {
  readonly factor: number;
  readonly dimension: Dimension;
}

/**
 * Atoms that UCUM reduces to pure numbers but physiology must keep apart: amounts (a mole is no number
 * here), activities, and a temperature that is a point on a scale. `[pH]` is the number on its scale.
 */
const own = new Map<string, AtomValue>([
  ["mol", { factor: 1, dimension: { mol: 1 } }],
  ["eq", { factor: 1, dimension: { mol: 1 } }],
  ["osm", { factor: 1, dimension: { mol: 1 } }],
  ["kat", { factor: 1, dimension: { mol: 1, s: -1 } }],
  ["U", { factor: 1e-6 / 60, dimension: { mol: 1, s: -1 } }],
  ["[IU]", { factor: 1, dimension: { "[IU]": 1 } }],
  ["[iU]", { factor: 1, dimension: { "[IU]": 1 } }],
  ["Cel", { factor: 1, dimension: { Cel: 1 } }],
  ["[pH]", { factor: 1, dimension: {} }],
]);

/** Properties of UCUM's remaining arbitrary units, each of which is a base unit of its own. */
const arbitrary = /arbitrary|biologic activity|procedure defined|infectious|proliferating|allergen/;

const cache = new Map<string, AtomValue | undefined>();

/** Value of a UCUM atom; undefined where there is none, or where its scale is not linear (dB, [degF]). */
export function atomValue(atom: string): AtomValue | undefined {
  if (!cache.has(atom)) cache.set(atom, own.get(atom) ?? lookUp(atom));
  return cache.get(atom);
}

/** Whether an atom takes a prefix. */
export function isMetric(atom: string): boolean {
  return ucum.info(atom).isMetric;
}

/** The library's form, spelled out because its declarations do not resolve under NodeNext. */
interface Canonical {
  readonly magnitude: number;
  readonly units: readonly { readonly unit: string; readonly exponent: number }[];
}

function lookUp(atom: string): AtomValue | undefined {
  try {
    const { isSpecial, definition, property } = describe(atom);
    if (isSpecial) return undefined;
    if (definition === "1" && arbitrary.test(property)) {
      return { factor: 1, dimension: { [atom]: 1 } };
    }
    const { magnitude, units }: Canonical = toCanonicalForm(atom);
    // A radian is a pure number in SBML, and in every formula of angles.
    const bases = units.filter(({ unit }) => unit !== "rad");
    const dimension = Object.fromEntries(bases.map(({ unit, exponent }) => [unit, exponent]));
    return { factor: withoutNoise(magnitude), dimension };
  } catch {
    return undefined;
  }
}

function describe(atom: string): { isSpecial: boolean; definition: string; property: string } {
  const info = ucum.info(atom);
  return {
    isSpecial: info.isSpecial,
    definition: info.definition ?? "",
    property: info.property ?? "",
  };
}

/** Rounds away the last bits where a short decimal is meant: 0.0010000000000000002 is 0.001. */
export function withoutNoise(value: number): number {
  const short = Number(value.toPrecision(12));
  return Math.abs(value - short) <= 8 * Number.EPSILON * Math.abs(value) ? short : value;
}
