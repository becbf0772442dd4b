import { type CompiledModel, conversionFactor, didYouMean, parseUnit } from "@endocrine/engine";
import { InputError } from "../scenario.ts";
import { type Analyte, analytes } from "./analytes.ts";
import { type Sign, signs } from "./signs.ts";

/** A signal asked for by name: where it is in the model, and how to turn it into its unit. */
export interface Signal {
  readonly id: string;
  readonly path: string;
  readonly unit: string;
  readonly factor: number;
}

/** Finds a signal: an analyte, a sign, or a path of the model such as `thyroidGland.mass`. */
export function signal(model: CompiledModel, id: string): Signal {
  const analyte = analytes.find((entry) => entry.id === id);
  const named: Analyte | Sign | undefined = analyte ?? signs.find((sign) => sign.id === id);
  const path = named?.path ?? id;
  const quantity =
    model.states.find(({ name }) => name === path) ??
    model.variables.find(({ name }) => name === path);
  if (quantity === undefined) {
    const names = [...analytes, ...signs].map((entry) => entry.id);
    const paths = [...model.states, ...model.variables].map(({ name }) => name);
    throw new InputError(
      `unknown signal "${id}"${didYouMean(id, [...names, ...paths])}; allowed are analytes and signs (${names.join(", ")}) and paths of the model such as thyrotrophs.TSH`,
    );
  }
  if (named === undefined) return { id, path, unit: quantity.unit, factor: 1 };
  const factor = conversionFactor(parseUnit(quantity.unit), parseUnit(analyte?.ucum ?? named.unit));
  return { id, path, unit: named.unit, factor };
}
