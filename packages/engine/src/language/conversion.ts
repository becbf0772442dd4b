import { math } from "../wasm/mathModule.ts";
import { ModelError } from "./errors.ts";
import type { Substance } from "./module.ts";
import { withoutNoise } from "./unitAtoms.ts";
import { combine, commensurable, type Unit, unitText } from "./units.ts";

/**
 * The factor that turns values in `from` into values in `to`, or undefined where there is none. A
 * substance joins mass, amount (by its molar mass) and international units (by its activity), also
 * where they are part of a concentration or a rate.
 */
export function factorBetween(from: Unit, to: Unit, substance?: Substance): number | undefined {
  if (commensurable(from, to)) return withoutNoise(from.factor / to.factor);
  if (substance === undefined) return undefined;
  const difference = combine(from.dimension, to.dimension, -1);
  const { g: mass = 0, mol: amount = 0, "[IU]": activity = 0, ...other } = difference;
  if (Object.keys(other).length > 0 || mass + amount + activity !== 0) return undefined;
  if ([mass, amount, activity].some((exponent) => Math.abs(exponent) > 1)) return undefined;
  if (activity !== 0 && substance.activity === undefined) return undefined;
  const grams =
    math.power(substance.molarMass, amount) * math.power(substance.activity ?? 1, -activity);
  return withoutNoise((from.factor / to.factor) * grams);
}

/**
 * The factor that turns values in `from` into values in `to`.
 * @throws ModelError that names both units, where they do not convert
 */
export function conversionFactor(from: Unit, to: Unit, substance?: Substance): number {
  const factor = factorBetween(from, to, substance);
  if (factor !== undefined) return factor;
  throw new ModelError(`${unitText(from)} does not convert to ${unitText(to)}${missing(from, to)}`);
}

/** What would make two units convert: ` without a substance`, or nothing. */
export function missing(from: Unit, to: Unit): string {
  const anything: Substance = { molarMass: 1, activity: 1, source: "" };
  return factorBetween(from, to, anything) === undefined
    ? ""
    : " unless a substance gives the molar mass or activity";
}
