import { FormatError, type Place } from "../errors.ts";
import type { SbmlModel } from "../sbml/document.ts";
import { Facts } from "./facts.ts";
import type { FlatStatement } from "./flatten.ts";
import { buildEvents, buildReactions, buildRules } from "./processes.ts";
import {
  buildCompartments,
  buildInitialAssignments,
  buildParameters,
  buildSpecies,
} from "./quantities.ts";
import { rolesOf } from "./roles.ts";
import { type AntimonyText, itself, outside, type Where } from "./statements.ts";
import { buildUnits } from "./unitDefinitions.ts";

/**
 * The model that flat statements make.
 * @throws FormatError where statements do not go together
 */
export function buildModel(
  text: AntimonyText,
  statements: readonly FlatStatement[],
  file: string | undefined,
): SbmlModel {
  const placeOf = ({ line, column, file: own = file }: Where): Place => ({
    file: own,
    line,
    column,
  });
  const conflict = (statement: FlatStatement["statement"], problem: string): never => {
    throw new FormatError(problem, placeOf(statement));
  };
  const roles = rolesOf(statements, [...text.functions.keys()], conflict);
  const units = buildUnits(statements, conflict);
  const facts = new Facts(statements, roles, units, { conflict, placeOf });
  const { descriptions } = facts;
  const { name } = text.main;
  const compartments = buildCompartments(facts);
  const species = buildSpecies(facts);
  const parameters = buildParameters(facts);
  const reactions = buildReactions(facts);
  return {
    level: 3,
    version: 2,
    ...descriptions.of(itself),
    id: name === outside ? undefined : name,
    place: placeOf(text.main),
    units: units.defaults,
    unitDefinitions: units.definitions.map((definition) => ({
      ...definition,
      name: descriptions.nameOf(definition.id),
    })),
    conversionFactor: facts.factors.get(itself),
    functions: [...text.functions.values()].map((one) => ({
      ...descriptions.of(one.name),
      id: one.name,
      lambda: { args: one.args, body: one.body },
      place: placeOf(one),
    })),
    compartments,
    species,
    parameters,
    initialAssignments: buildInitialAssignments(facts, species),
    rules: buildRules(facts),
    reactions,
    events: buildEvents(facts),
    submodels: [],
    ports: [],
  };
}
