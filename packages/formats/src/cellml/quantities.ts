import type { Expression } from "@endocrine/engine";
import type { SbmlInitialAssignment, SbmlParameter, SbmlRule } from "../sbml/document.ts";
import { placeOf } from "../xml/element.ts";
import type { Solution } from "./determine.ts";
import { annotationOf, type MetadataIds } from "./metadata.ts";
import { firstGuess } from "./rules.ts";
import { type Symbols, scaled } from "./symbols.ts";
import type { UnitDefinitions } from "./unitDefinitions.ts";
import type { EquationSystem } from "./unknowns.ts";
import type { Quantity, Variable, Variables } from "./variables.ts";

/** Everything that is known of the quantities of a model once its equations are sorted out. */
export interface Analysis {
  readonly variables: Variables;
  readonly system: EquationSystem;
  readonly solutions: readonly Solution[];
  readonly symbols: Symbols;
}

/** Quantities as SBML has them. */
export interface SbmlQuantities {
  readonly parameters: readonly SbmlParameter[];
  /** Rules of the clock and of what is a quantity in other units. */
  readonly rules: readonly SbmlRule[];
  readonly initialAssignments: readonly SbmlInitialAssignment[];
}

/** Makes each quantity a parameter, and one more for each other scale that it is used in. */
export function quantitiesOf(
  { variables, system, solutions, symbols }: Analysis,
  units: UnitDefinitions,
  metadataIds: MetadataIds,
  jumping: ReadonlySet<Quantity>,
): SbmlQuantities {
  const { clock, states } = system;
  const solutionOf = new Map(solutions.map((solution) => [solution.quantity, solution]));
  const parameters: SbmlParameter[] = [];
  const rules: SbmlRule[] = [];
  const initialAssignments: SbmlInitialAssignment[] = [];
  for (const quantity of variables.quantities) {
    const source = symbols.source(quantity);
    const solution = solutionOf.get(quantity);
    const changes = quantity === clock || solution !== undefined || jumping.has(quantity);
    parameters.push(parameter(source, startOf(quantity, solution), !changes));
    if (quantity === clock) rules.push(assignment(source, symbols.value(source)));
    else if (states.has(quantity) || solution === undefined) addInitial(quantity);
    for (const member of quantity.members) {
      if (member === source || symbols.bearer(member) !== member) continue;
      parameters.push(parameter(member, undefined, false));
      rules.push(assignment(member, scaled(symbols.scale(member), symbols.value(source))));
    }
  }
  return { parameters, rules, initialAssignments };

  function parameter(
    variable: Variable,
    value: number | undefined,
    constant: boolean,
  ): SbmlParameter {
    const { path, declared, measure } = variable;
    const { element } = declared;
    const place = placeOf(element);
    return {
      id: symbols.id(variable),
      name: path,
      metaid: metadataIds.take(element),
      annotation: annotationOf(element),
      value,
      units: units.idOf(declared.units, measure, place),
      constant,
      place,
    };
  }

  function assignment(variable: Variable, math: Expression): SbmlRule {
    const place = placeOf(variable.declared.element);
    return { kind: "assignment", variable: symbols.id(variable), math, place };
  }

  function startOf(quantity: Quantity, solution: Solution | undefined): number | undefined {
    const toSolve = solution?.derivative === false && solution.alone === undefined;
    const assigned = solution?.derivative === false && solution.alone !== undefined;
    if (assigned || quantity === clock) return undefined;
    const value = quantity.initial?.declared.initialValue;
    if (typeof value === "number") return value;
    return toSolve ? firstGuess : undefined;
  }

  function addInitial({ initial }: Quantity): void {
    const name = initial?.declared.initialValue;
    if (initial === undefined || typeof name !== "string") return;
    initialAssignments.push({
      symbol: symbols.id(initial),
      math: symbols.value(variables.initialOf(initial, name)),
      place: placeOf(initial.declared.element),
    });
  }
}
