import { located, ModelError } from "../language/errors.ts";
import type { Expression } from "../language/expression.ts";
import type { ModuleDefinition } from "../language/module.ts";
import { constants } from "../language/operators.ts";
import { didYouMean } from "../language/suggest.ts";
import { placeIn } from "../language/tokens.ts";
import { parseUnit } from "../language/units.ts";

/** A quantity of a module, of whatever kind. */
export interface Quantity {
  readonly kind: "input" | "parameter" | "variable" | "state";
  readonly module: string;
  readonly name: string;
  /** UCUM code. */
  readonly unit: string;
  readonly substance: string | undefined;
}

/** What the formulas of one module may name. */
export interface Scope {
  readonly definition: ModuleDefinition;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** All modules by id. */
export type Directory = ReadonlyMap<string, Scope>;

/** Name of a quantity in the flat system. */
export function qualified(quantity: Quantity): string {
  return `${quantity.module}.${quantity.name}`;
}

/**
 * Lists what every module declares.
 * @throws ModelError for an id that is not legal, stands twice, or a unit that is not UCUM
 */
export function directoryOf(modules: readonly ModuleDefinition[], checkUnits: boolean): Directory {
  const directory = new Map<string, Scope>();
  for (const definition of modules) {
    located(definition.id, undefined, () => {
      checkName(definition.id, "module");
      if (directory.has(definition.id)) throw new ModelError("two modules have this id");
    });
    directory.set(definition.id, { definition, quantities: quantitiesOf(definition, checkUnits) });
  }
  return directory;
}

function quantitiesOf(module: ModuleDefinition, checkUnits: boolean): Map<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  const taken = new Map<string, string>();
  const claim = (name: string, kind: string): void => {
    checkName(name, kind);
    const other = taken.get(name);
    if (other !== undefined) throw new ModelError(`declared twice, as ${other} and as ${kind}`);
    taken.set(name, kind);
  };
  const groups = [
    ["input", module.inputs],
    ["parameter", module.parameters],
    ["variable", module.variables],
    ["state", module.states],
  ] as const;
  for (const [kind, group] of groups) {
    for (const [name, { unit, ...rest }] of Object.entries(group ?? {})) {
      located(module.id, name, () => {
        claim(name, kind);
        if (checkUnits) parseUnit(unit);
      });
      const substance = "substance" in rest ? rest.substance : undefined;
      quantities.set(name, { kind, module: module.id, name, unit, substance });
    }
  }
  for (const name of Object.keys(module.events ?? {})) {
    located(module.id, name, () => claim(name, "event"));
  }
  return quantities;
}

/** Refuses a name that a formula could not mention. */
export function checkName(name: string, what: string): void {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw new ModelError(
      `"${name}" is no name for a ${what}: letters, digits and "_", no digit first`,
    );
  }
  if (name === "time" || constants.has(name)) {
    throw new ModelError(`"${name}" is the name of a constant or of the clock, not for a ${what}`);
  }
}

/**
 * Refuses a formula that names what its module does not declare.
 * @throws ModelError with the position and the nearest name
 */
export function checkNames(
  expression: Expression,
  formula: string,
  known: { has(name: string): boolean; keys(): Iterable<string> },
): void {
  if (expression.kind === "call") {
    for (const argument of expression.args) checkNames(argument, formula, known);
  }
  if (expression.kind !== "symbol" || expression.name === "time" || known.has(expression.name))
    return;
  const { name, at = 0 } = expression;
  const hint = name.includes(".")
    ? "; a formula names quantities of its own module, so declare an input"
    : didYouMean(name, [...known.keys(), "time", ...constants.keys()]);
  throw new ModelError(`unknown name "${name}" ${placeIn(formula, at)}${hint}`, {
    position: at,
  });
}
