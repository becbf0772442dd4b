import { symbolsOf } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import { idOf, type ModelUnits, type SbmlModel, type SbmlUnitDefinition } from "../document.ts";
import { withClockArguments } from "./clockArguments.ts";
import { type Edition, nameOf } from "./edition.ts";
import { formulasOf } from "./walk.ts";

/** Default units, which Level 2 sets by definitions of these ids. */
const defaults = ["substance", "time", "volume", "area", "length"] as const;

/**
 * The model as Level 2 says it: default units as definitions. What Level 2 has no form for is refused.
 * @throws FormatError that names the element and what is missing
 */
export function asLevel2(model: SbmlModel, edition: Edition): SbmlModel {
  const refuse = (what: string, place: Place): never => {
    throw new FormatError(`${what} has no form in ${nameOf(edition)}`, place);
  };
  refuseFactors(model, refuse);
  refuseEvents(model, refuse);
  refuseReferences(model, refuse);
  for (const { dimensions, place } of model.compartments) {
    if (dimensions !== undefined && ![0, 1, 2, 3].includes(dimensions)) {
      refuse(`a compartment of ${dimensions} dimensions`, place);
    }
  }
  for (const { units, place } of model.unitDefinitions) {
    if (units.some(({ exponent }) => !Number.isInteger(exponent))) {
      refuse("a unit with a broken exponent", place);
    }
    if (units.some(({ kind }) => kind === "avogadro")) refuse('the unit "avogadro"', place);
  }
  if (model.fluxes !== undefined) refuse("flux balance", model.place);
  const { extent, substance } = model.units;
  if (extent !== undefined && extent !== substance) {
    refuse("a unit of extent that is not that of substance", model.place);
  }
  return {
    ...withClockArguments(model),
    units: {},
    unitDefinitions: withDefaults(model.unitDefinitions, model.units, model.place),
  };
}

type Refuse = (what: string, place: Place) => never;

function refuseFactors({ conversionFactor, species, place }: SbmlModel, refuse: Refuse): void {
  if (conversionFactor !== undefined) refuse("a conversion factor", place);
  const converted = species.find((one) => one.conversionFactor !== undefined);
  if (converted !== undefined) refuse("a conversion factor", converted.place);
}

function refuseEvents({ events }: SbmlModel, refuse: Refuse): void {
  for (const { priority, trigger, assignments, place } of events) {
    if (priority !== undefined) refuse("the priority of an event", place);
    if (trigger?.initialValue === false) refuse("a trigger that is false before the start", place);
    if (trigger?.persistent === false) refuse("a trigger that does not persist", place);
    if (assignments.length === 0) refuse("an event without assignments", place);
  }
}

function refuseReferences(model: SbmlModel, refuse: Refuse): void {
  const targets = new Set<string | undefined>([
    ...model.initialAssignments.map(({ symbol }) => symbol),
    ...model.rules.map(({ variable }) => variable),
    ...model.events.flatMap(({ assignments }) => assignments.map(({ variable }) => variable)),
  ]);
  const named = new Set<string>();
  for (const { math } of formulasOf(model)) symbolsOf(math, named);
  const mentioned = new Set([...named].map(idOf));
  for (const { compartment, reactants, products, place } of model.reactions) {
    if (compartment !== undefined) refuse("the compartment of a reaction", place);
    for (const { id, stoichiometry, math, place } of [...reactants, ...products]) {
      if (id !== undefined && targets.has(id)) refuse(`a stoichiometry "${id}" that is set`, place);
      if (id !== undefined && mentioned.has(id)) {
        refuse(`the stoichiometry "${id}" in a formula`, place);
      }
      if (stoichiometry === undefined && math === undefined) {
        refuse("a stoichiometry without a value", place);
      }
    }
  }
}

function withDefaults(
  definitions: readonly SbmlUnitDefinition[],
  units: ModelUnits,
  place: Place,
): SbmlUnitDefinition[] {
  const added = defaults.flatMap((id): SbmlUnitDefinition[] => {
    const unit = units[id];
    if (unit === undefined || unit === id) return [];
    const same = definitions.find((definition) => definition.id === unit);
    if (definitions.some((definition) => definition.id === id)) {
      throw new FormatError(
        `the unit definition "${id}" would be taken for the default unit, which is "${unit}"`,
        place,
      );
    }
    const kind = { kind: unit, exponent: 1, scale: 0, multiplier: 1 };
    return [{ id, units: same?.units ?? [kind], place }];
  });
  return [...definitions, ...added];
}
