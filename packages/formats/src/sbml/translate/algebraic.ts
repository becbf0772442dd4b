import {
  call,
  type Expression,
  isLarger,
  number,
  simplify,
  symbol,
  symbolsOf,
} from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import { idOf, type SbmlModel, symbolOf } from "../document.ts";
import { Derivatives } from "./derivative.ts";
import { solveStarts } from "./implicitStart.ts";
import { type Inline, substitute } from "./inline.ts";
import { solveLinear, solveSystem } from "./linear.ts";
import { matchUnknowns } from "./matching.ts";
import type { Parts } from "./parts.ts";
import type { Roles } from "./roles.ts";
import { startSizes } from "./startValues.ts";

/** Algebraic rules with the quantities that they determine. */
export interface AlgebraicSystem {
  readonly residuals: readonly Expression[];
  /** Id of the unknown of each residual. */
  readonly unknowns: readonly string[];
}

/**
 * Finds what each algebraic rule determines: a quantity that may change and that nothing else
 * determines. `parts` are those of the model without its algebraic rules.
 * @throws FormatError where a rule determines nothing
 */
export function matchAlgebraicRules(
  model: SbmlModel,
  roles: Roles,
  parts: Parts,
  inline: Inline,
): AlgebraicSystem {
  const rules = model.rules.filter(({ kind, math }) => kind === "algebraic" && math !== undefined);
  const residuals = rules.map(({ math, place }) => inline(math as Expression, place));
  const costs = candidates(model, roles);
  const names = new Map([...costs.keys()].map((id) => [symbolOf(id), id]));
  const equations = residuals.map((residual) => {
    const reached = reach(residual, parts, new Set(names.keys()));
    return { unknowns: new Set([...reached].map((name) => names.get(name) as string)) };
  });
  const matched = matchUnknowns(equations, costs);
  const kept: Expression[] = [];
  const unknowns: string[] = [];
  rules.forEach(({ place }, k) => {
    const unknown = matched.get(k);
    if (unknown !== undefined) {
      kept.push(residuals[k] as Expression);
      unknowns.push(unknown);
    } else if (equations[k]?.unknowns.size !== 0) {
      throw new FormatError(
        "the algebraic rules are more than the quantities they could determine",
        place,
      );
    }
  });
  return { residuals: kept, unknowns };
}

/** Quantities that an algebraic rule may determine; the cheaper, the likelier meant. */
function candidates(model: SbmlModel, roles: Roles): Map<string, number> {
  const costs = new Map<string, number>();
  const consider = (
    id: string | undefined,
    constant: boolean,
    value: number | undefined,
    cost: number,
  ): void => {
    if (id === undefined || constant) return;
    const { assignment, rate, initial, inEvents, reacts } = roles.of(id);
    if (assignment !== undefined || rate !== undefined || reacts) return;
    // What an event sets, or has a start of its own, is more likely an input.
    const given = (inEvents ? 16 : 0) + (initial ? 8 : 0);
    costs.set(id, given + (value === undefined ? 0 : cost));
  };
  for (const species of model.species) {
    const { id, constant, boundaryCondition, initialAmount, initialConcentration } = species;
    consider(id, constant, initialAmount ?? initialConcentration, boundaryCondition ? 2 : 1);
  }
  for (const { id, constant, value } of model.parameters) consider(id, constant, value, 2);
  for (const { id, constant, size } of model.compartments) consider(id, constant, size, 3);
  for (const { reference } of roles.participants) {
    consider(reference.id, reference.constant, reference.stoichiometry, 3);
  }
  return costs;
}

/** Names of `stops` that a tree leads to through assignments. */
function reach(tree: Expression, parts: Parts, stops: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [tree];
  for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
    for (const name of symbolsOf(formula)) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (stops.has(name)) found.add(name);
      // A concentration that could be the unknown itself is not asked for its amount.
      else {
        const value = parts.assignments.get(name);
        if (value !== undefined) open.push(value);
      }
    }
  }
  return found;
}

/** Nodes of a rule up to which it is solved as a formula; larger ones are left to numbers. */
const largestSolved = 2000;
/** Nodes of a rule with everything written out. */
const largest = 100_000;
/** Rules that are tried to be solved as formulas, for that takes time in the square of their number. */
const mostSolved = 4000;

/** Where Newton's flow sets out for an unknown without a value: most quantities are positive. */
const firstGuess = 1;

/** Rules that are solved together in numbers, and the steps of their elimination. */
const mostTogether = 300;
const mostSteps = 5000;

/** A value for each unknown that is found as a formula, and what is left to be solved in numbers. */
export interface Solution {
  readonly formulas: ReadonlyMap<string, Expression>;
  readonly rest: AlgebraicSystem;
}

/**
 * Solves the rules for their unknowns one after another, as long as one of them is a straight line in
 * one of the unknowns. `parts` hold the unknowns as quantities that nothing else determines.
 */
export function solveFormulas({ residuals, unknowns }: AlgebraicSystem, parts: Parts): Solution {
  const open = unknowns.map(symbolOf);
  const formulas = new Map<string, Expression>();
  let equations = residuals.map((residual, k) => ({ residual, own: open[k] as string }));
  for (let solved = equations.length <= mostSolved; solved; ) {
    solved = false;
    for (const equation of equations) {
      const left = new Set(equations.map(({ own }) => own));
      const whole = written(equation.residual, parts, formulas, left);
      if (isLarger(whole, largestSolved)) continue;
      const residual = simplify(whole);
      const others = [...left].filter((name) => name !== equation.own);
      for (const name of [equation.own, ...others]) {
        const value = solveLinear(residual, name);
        if (value === undefined) continue;
        const heir = equations.find(({ own }) => own === name);
        equations = equations
          .filter((one) => one !== equation)
          .map((one) => (one === heir ? { ...one, own: equation.own } : one));
        formulas.set(name, value);
        solved = true;
        break;
      }
      if (solved) break;
    }
  }
  const rest = {
    residuals: equations.map(({ residual }) => residual),
    unknowns: equations.map(({ own }) => idOf(own)),
  };
  return { formulas, rest };
}

/** A tree with everything written out that leads to an unknown still open. */
function written(
  tree: Expression,
  parts: Parts,
  formulas: ReadonlyMap<string, Expression>,
  open: ReadonlySet<string>,
): Expression {
  const known = new Map<string, Expression | undefined>();
  const valueBehind = (name: string): Expression | undefined => {
    if (open.has(name)) return undefined;
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    const value = formulas.get(name) ?? parts.assignments.get(name);
    if (value === undefined || reach(value, parts, open).size + viaFormulas(value) === 0)
      return undefined;
    const inner = substituted(value);
    if (isLarger(inner, largest)) throw new FormatError("the algebraic rules grow too large");
    known.set(name, inner);
    return inner;
  };
  const viaFormulas = (value: Expression): number =>
    [...reach(value, parts, new Set(formulas.keys()))].length;
  const substituted = (formula: Expression): Expression => {
    const values = new Map<string, Expression>();
    for (const name of symbolsOf(formula)) {
      const value = valueBehind(name);
      if (value !== undefined) values.set(name, value);
    }
    return values.size === 0 ? formula : substitute(formula, values);
  };
  return substituted(tree);
}

/**
 * What no formula solves becomes states: their rates keep the residuals at zero (the rules
 * differentiated by time), and a relaxation, Newton's flow, brings them there at the start and after
 * each event. The unknowns are states in `parts` already, with their guesses as starts.
 */
export function addImplicit({ residuals, unknowns }: AlgebraicSystem, parts: Parts): void {
  if (residuals.length === 0) return;
  if (residuals.length > mostTogether) {
    const count = residuals.length;
    throw new FormatError(
      `${count} algebraic rules must be solved together; at most ${mostTogether} are`,
    );
  }
  // The unknowns' own rates are still 0 here: what is left is how the rest moves the residuals.
  const derivatives = new Derivatives(parts, "driftOf");
  const names = unknowns.map(symbolOf);
  const gradients = residuals.map((residual) => derivatives.gradient(residual));
  const matrix = gradients.map((gradient) => names.map((name) => gradient.get(name)));
  let steps = 0;
  const keep = (value: Expression): Expression => {
    if (++steps > mostSteps) {
      throw new FormatError("the algebraic rules that must be solved together are too entangled");
    }
    const simple = simplify(value);
    if (simple.kind !== "call") return simple;
    const name = `implicit ${parts.assignments.size}`;
    parts.assignments.set(name, simple);
    return symbol(name);
  };
  const drift = residuals.map((residual) => call("minus", [derivatives.rate(residual)]));
  const rates = solveSystem(matrix, drift, keep);
  const newton = solveSystem(
    matrix,
    residuals.map((residual) => call("minus", [residual])),
    keep,
  );
  const sizes = startSizes(parts);
  names.forEach((name, k) => {
    const given = parts.states.get(name)?.start;
    const unset = given === undefined || Number.isNaN(sizes.get(name));
    const start = unset ? number(firstGuess) : given;
    parts.states.set(name, { start, rate: rates[k] as Expression });
    parts.relaxation.set(name, newton[k] as Expression);
  });
  solveStarts(parts, names);
}
