import { conversionFactor } from "../language/conversion.ts";
import { ModelError } from "../language/errors.ts";
import { type Expression, number, symbol } from "../language/expression.ts";
import type { InputDefinition, Substance } from "../language/module.ts";
import { didYouMean } from "../language/suggest.ts";
import { scaled } from "../language/unitCheck.ts";
import { parseUnit } from "../language/units.ts";
import { type Directory, type Quantity, qualified } from "./scope.ts";

/** What links are resolved against. */
export interface LinkOptions {
  readonly directory: Directory;
  readonly substances: Readonly<Record<string, Substance>>;
  readonly checkUnits: boolean;
}

/** A quantity as seen through links: `factor` times a quantity that is no input, or a constant. */
type Link =
  | { readonly target: Quantity; readonly factor: number }
  | { readonly target: undefined; readonly value: number };

/**
 * What stands for a quantity in the flat system: its qualified name; for an input, the quantity that it
 * comes from, converted to the input's unit, or the value of its absence.
 * @throws ModelError for a link to nothing, in a circle, or between units that do not convert
 */
export function standIn(quantity: Quantity, options: LinkOptions): Expression {
  const link = follow(quantity, options, []);
  if (link.target === undefined) return number(link.value);
  return scaled(symbol(qualified(link.target)), link.factor);
}

function follow(quantity: Quantity, options: LinkOptions, path: readonly string[]): Link {
  if (quantity.kind !== "input") return { target: quantity, factor: 1 };
  const name = qualified(quantity);
  if (path.includes(name)) {
    throw new ModelError(`the links ${[...path, name].join(" -> ")} go in a circle`);
  }
  const { definition } = options.directory.get(quantity.module)!;
  const input = definition.inputs![quantity.name]!;
  const source = sourceOf(input, options.directory);
  if (source === undefined) return { target: undefined, value: input.absent! };
  const link = follow(source, options, [...path, name]);
  const factor = options.checkUnits ? linkFactor(source, quantity, options.substances) : 1;
  return link.target === undefined
    ? { target: undefined, value: link.value * factor }
    : { target: link.target, factor: link.factor * factor };
}

/** The quantity that `from` names; undefined where its module is absent and may be. */
function sourceOf(input: InputDefinition, directory: Directory): Quantity | undefined {
  const [module, name, ...rest] = input.from.split(".");
  if (module === undefined || name === undefined || rest.length > 0) {
    throw new ModelError(`"${input.from}" is no link; write "module.quantity"`);
  }
  const scope = directory.get(module);
  if (scope === undefined && input.absent !== undefined) return undefined;
  const source = scope?.quantities.get(name);
  if (source !== undefined) return source;
  const what =
    scope === undefined ? `there is no module "${module}"` : `"${module}" has no "${name}"`;
  const all = [...directory.values()].flatMap(({ quantities }) => [...quantities.values()]);
  const hint = didYouMean(input.from, all.map(qualified));
  throw new ModelError(`linked to "${input.from}", but ${what}${hint}`);
}

function linkFactor(
  source: Quantity,
  input: Quantity,
  substances: Readonly<Record<string, Substance>>,
): number {
  const substance = substanceOf(input.substance ?? source.substance, substances);
  try {
    return conversionFactor(parseUnit(source.unit), parseUnit(input.unit), substance);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(`linked to "${qualified(source)}", but ${error.message}`);
  }
}

/**
 * Looks up a substance by key; undefined for none.
 * @throws ModelError with the nearest key
 */
export function substanceOf(
  key: string | undefined,
  substances: Readonly<Record<string, Substance>>,
): Substance | undefined {
  if (key === undefined) return undefined;
  if (Object.hasOwn(substances, key)) return substances[key];
  throw new ModelError(`unknown substance "${key}"${didYouMean(key, Object.keys(substances))}`);
}
