import type { CellmlUnit } from "./document.ts";

/** What units mean: multiplier x 10^decade x a product of base units. */
export interface Measure {
  /** Exponents by base unit: the seven of the SI and a model's own. */
  readonly dimension: ReadonlyMap<string, number>;
  readonly multiplier: number;
  readonly decade: number;
  /** Where zero lies on the scale of the base unit. */
  readonly offset: number;
  /** The same as a product of SBML's units. */
  readonly kinds: ReadonlyMap<string, MeasureKind>;
}

/** (multiplier x 10^scale x kind)^exponent */
export interface MeasureKind {
  readonly exponent: number;
  readonly scale: number;
  readonly multiplier: number;
}

/** Pure numbers. */
export const one: Measure = {
  dimension: new Map(),
  multiplier: 1,
  decade: 0,
  offset: 0,
  kinds: new Map(),
};

/** SBML has no base units of a model's own; `item` is its word for what is counted. */
export function baseUnit(name: string): Measure {
  return {
    ...one,
    dimension: new Map([[name, 1]]),
    kinds: new Map([["item", { exponent: 1, scale: 0, multiplier: 1 }]]),
  };
}

/** product x multiplier x (10^prefix x part)^exponent; an offset does not outlive a product. */
export function multiply(product: Measure, part: Measure, unit: CellmlUnit): Measure {
  const { exponent, prefix, multiplier } = unit;
  const dimension = new Map(product.dimension);
  for (const [base, power] of part.dimension) {
    const sum = (dimension.get(base) ?? 0) + power * exponent;
    // Powers such as 1/3 do not add up to whole numbers exactly.
    if (Math.abs(sum) < 1e-9) dimension.delete(base);
    else dimension.set(base, sum);
  }
  return {
    dimension,
    multiplier: product.multiplier * multiplier * part.multiplier ** exponent,
    decade: product.decade + (prefix + part.decade) * exponent,
    offset: 0,
    kinds: multiplyKinds(product.kinds, part.kinds, unit),
  };
}

function multiplyKinds(
  product: Measure["kinds"],
  part: Measure["kinds"],
  { exponent, prefix, multiplier }: CellmlUnit,
): Map<string, MeasureKind> {
  const kinds = new Map(product);
  // The prefix and the multiplier go with the first kind that they fit into unchanged.
  let scale = prefix * exponent;
  let factor = multiplier;
  for (const [kind, inner] of part) {
    const power = inner.exponent * exponent;
    if (power === 0) continue;
    const fits = kind !== "dimensionless" && !kinds.has(kind) && Number.isInteger(scale / power);
    const taken: MeasureKind = {
      exponent: power,
      scale: inner.scale + (fits ? scale / power : 0),
      multiplier: inner.multiplier * (fits && factor > 0 ? factor ** (1 / power) : 1),
    };
    if (fits) {
      scale = 0;
      if (factor > 0) factor = 1;
    }
    join(kinds, kind, taken);
  }
  if (scale !== 0 || factor !== 1) {
    join(kinds, "dimensionless", { exponent: 1, scale, multiplier: factor });
  }
  return kinds;
}

/** Joins a kind to a product; what two scales of one kind differ by goes to `dimensionless`. */
function join(kinds: Map<string, MeasureKind>, kind: string, next: MeasureKind): void {
  const known = kinds.get(kind);
  if (known === undefined) {
    kinds.set(kind, next);
    return;
  }
  if (kind === "dimensionless") {
    kinds.set(kind, {
      exponent: 1,
      scale: known.scale * known.exponent + next.scale * next.exponent,
      multiplier: known.multiplier ** known.exponent * next.multiplier ** next.exponent,
    });
    return;
  }
  const exponent = known.exponent + next.exponent;
  if (exponent === 0) kinds.delete(kind);
  else kinds.set(kind, { ...known, exponent });
  const scale = (next.scale - known.scale) * next.exponent;
  const multiplier = (next.multiplier / known.multiplier) ** next.exponent;
  if (scale !== 0 || multiplier !== 1) {
    join(kinds, "dimensionless", { exponent: 1, scale, multiplier });
  }
}

/** Whether two units measure the same thing. */
export function sameDimension(left: Measure, right: Measure): boolean {
  if (left.dimension.size !== right.dimension.size) return false;
  for (const [base, exponent] of left.dimension) {
    if (Math.abs((right.dimension.get(base) ?? 0) - exponent) > 1e-9) return false;
  }
  return true;
}

/** How many of `to` one of `from` is. */
export function factorBetween(from: Measure, to: Measure): number {
  const decade = from.decade - to.decade;
  // Whole powers of ten are exact, their inverses are not: so there is one rounding at the end.
  if (decade < 0) return from.multiplier / (to.multiplier * 10 ** -decade);
  return (from.multiplier * 10 ** decade) / to.multiplier;
}
