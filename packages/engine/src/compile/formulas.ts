import { located, ModelError } from "../language/errors.ts";
import { type Expression, transform } from "../language/expression.ts";
import type { Substance } from "../language/module.ts";
import { parseFormula } from "../language/parse.ts";
import { measure, measureIn, type UnitContext } from "../language/unitCheck.ts";
import { dimensionless, parseUnit, type Unit } from "../language/units.ts";
import type { Functions } from "./inline.ts";
import { substanceOf } from "./link.ts";
import { checkNames, type Scope } from "./scope.ts";

export interface FormulaOptions {
  /** Unit that the value is wanted in; left out, any. */
  readonly unit?: Unit;
  readonly substance?: string | undefined;
}

/** Turns the formula texts of one module into trees of the flat system. */
export class Formulas {
  readonly scope: Scope;
  readonly time: Unit;
  readonly #standIns: ReadonlyMap<string, Expression>;
  readonly #functions: Functions;
  readonly #links: { substances: Readonly<Record<string, Substance>>; checkUnits: boolean };
  readonly #context: UnitContext;

  constructor(
    scope: Scope,
    standIns: ReadonlyMap<string, Expression>,
    functions: Functions,
    time: Unit,
    links: { substances: Readonly<Record<string, Substance>>; checkUnits: boolean },
  ) {
    this.scope = scope;
    this.time = time;
    this.#standIns = standIns;
    this.#functions = functions;
    this.#links = links;
    this.#context = { unitOf: (name) => this.unitOf(name), timeUnit: time };
  }

  /** Unit of a quantity; pure where units are ignored, as they may be no UCUM then. */
  unitOf(name: string): Unit {
    if (!this.#links.checkUnits) return dimensionless;
    return parseUnit(this.scope.quantities.get(name)!.unit);
  }

  read(quantity: string, formula: string, { unit, substance }: FormulaOptions): Expression {
    return located(this.scope.definition.id, quantity, () => {
      // Modules may come from JSON or JavaScript, where no type check has seen them.
      if (typeof formula !== "string") {
        throw new ModelError(`a formula is text, but here stands ${formula}`);
      }
      const parsed = parseFormula(formula, { functions: this.#functions.arity });
      checkNames(parsed, formula, this.scope.quantities);
      const tree = this.#functions.expand(parsed);
      checkRates(tree);
      return this.#qualify(this.#convert(tree, unit, substance));
    });
  }

  #convert(tree: Expression, unit: Unit | undefined, substance: string | undefined): Expression {
    const { checkUnits, substances } = this.#links;
    if (!checkUnits) return tree;
    if (unit === undefined) return measure(tree, this.#context).expression;
    return measureIn(unit, tree, this.#context, substanceOf(substance, substances));
  }

  #qualify(tree: Expression): Expression {
    return transform(tree, (node) =>
      node.kind === "symbol" ? (this.#standIns.get(node.name) ?? node) : node,
    );
  }
}

function checkRates(tree: Expression): void {
  if (tree.kind !== "call") return;
  if (tree.name === "rateOf" && tree.args[0]!.kind !== "symbol") {
    throw new ModelError("rateOf takes the name of a state", { position: tree.at });
  }
  for (const argument of tree.args) checkRates(argument);
}
