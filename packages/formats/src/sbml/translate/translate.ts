import {
  type Expression,
  type FlatEvent,
  type FlatSystem,
  number,
  symbolsOf,
} from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { ImportedModel } from "../../imported.ts";
import { defaultLimits, type Limits } from "../../limits.ts";
import { idOf, type SbmlElement, type SbmlModel, symbolOf } from "../document.ts";
import { addImplicit, matchAlgebraicRules, solveFormulas } from "./algebraic.ts";
import { plainText, sourcesOf } from "./annotations.ts";
import { Derivatives, nameRates } from "./derivative.ts";
import { translateEvents } from "./events.ts";
import { addFastReactions } from "./fast.ts";
import { type Inline, inliner } from "./inline.ts";
import { Parts } from "./parts.ts";
import { addQuantity, addSpecies, describeQuantities, speciesTable } from "./quantities.ts";
import { addReactions, type Stoichiometry } from "./reactions.ts";
import { Roles } from "./roles.ts";
import { scalesOf } from "./scale.ts";
import { unitNames } from "./units.ts";

/**
 * Translates an SBML model without submodels into a flat system: reactions become rates of amounts,
 * concentrations follow from amounts and volumes, algebraic rules are solved, fast reactions kept in
 * equilibrium.
 * @throws FormatError for what the model leaves undefined or defines twice
 */
export function translate(model: SbmlModel, limits: Limits = defaultLimits): ImportedModel {
  const [submodel] = model.submodels;
  if (submodel !== undefined) {
    throw new FormatError("a model of submodels must be flattened first", submodel.place);
  }
  const wanted = new Set<string>();
  const expand = inliner(model, limits.formulaNodes);
  const inline: Inline = (formula, place, locals) =>
    nameRates(expand(formula, place, locals), wanted, place);
  const roles = new Roles(model, inline);
  const { parts, events, quantities } = placed(model.place, () =>
    systemOf(model, roles, inline, wanted),
  );
  checkSymbols(model, parts, events);
  return {
    format: "sbml",
    id: model.id,
    name: model.name,
    notes: plainText(model.notes),
    sources: sourcesOf(model.annotation),
    system: flatSystem(model, parts, events),
    quantities,
    warnings: unsetQuantities(model, roles),
  };
}

/** Runs a step; what it refuses about the model as a whole gets the model's place. */
function placed<T>(place: Place, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FormatError) || Object.keys(error.place).length > 0) throw error;
    throw new FormatError(error.message, place);
  }
}

/** A line for each quantity that the file names and gives no value by any means. */
function unsetQuantities(model: SbmlModel, roles: Roles): string[] {
  const unset = (id: string): boolean => {
    const { assignment, initial } = roles.of(id);
    return assignment === undefined && initial === undefined;
  };
  return [
    ...model.compartments.filter(({ size }) => size === undefined),
    ...model.species.filter(
      ({ initialAmount, initialConcentration }) =>
        initialAmount === undefined && initialConcentration === undefined,
    ),
    ...model.parameters.filter(({ value }) => value === undefined),
  ]
    .filter(({ id }) => unset(id))
    .map(({ id }) => `nothing gives ${id} a value; it is not a number`);
}

function systemOf(model: SbmlModel, roles: Roles, inline: Inline, wanted: Set<string>) {
  const table = speciesTable(model);
  const build = (): { readonly parts: Parts; readonly stoichiometry: Stoichiometry } => {
    const parts = new Parts();
    for (const { id, size } of model.compartments) addQuantity(parts, id, size, roles.of(id));
    for (const { id, value } of model.parameters) addQuantity(parts, id, value, roles.of(id));
    const stoichiometry = addReactions(parts, model, roles, inline);
    for (const species of model.species) {
      const names = table.get(species.id);
      const balance = stoichiometry.balances.get(species.id);
      if (names) addSpecies(parts, species, names, roles.of(species.id), balance);
    }
    return { parts, stoichiometry };
  };
  let built = build();
  const algebraic = matchAlgebraicRules(model, roles, built.parts, inline);
  if (algebraic.residuals.length > 0) {
    const { formulas, rest } = solveFormulas(algebraic, built.parts);
    for (const [name, value] of formulas) roles.of(idOf(name)).assignment = value;
    // A state that stands still until `addImplicit` gives it its rate.
    for (const id of rest.unknowns) roles.of(id).rate = number(0);
    built = build();
    // Rules may ask for rates; those of what they determine follow below.
    new Derivatives(built.parts).define(wanted);
    addImplicit(rest, built.parts);
  }
  const { parts, stoichiometry } = built;
  addFastReactions(parts, stoichiometry, table);
  const events = translateEvents(model, roles, table, inline);
  const rates = new Derivatives(parts);
  rates.forget();
  rates.define(wanted);
  const quantities = describeQuantities(roles, table, describer(model));
  return { parts, events, quantities };
}

/** Name, unit and sources of what an id stands for. */
function describer(model: SbmlModel) {
  const unitOf = unitNames(model);
  const { substance, volume, extent, time } = model.units;
  const own = new Map<
    string,
    { readonly element: SbmlElement; readonly unit: string | undefined }
  >();
  const add = (element: SbmlElement, unit: string | undefined): void => {
    if (element.id !== undefined) own.set(element.id, { element, unit });
  };
  const sizes = new Map<string, string | undefined>();
  for (const one of model.compartments) {
    const unit = unitOf(one.units ?? volume ?? (model.level < 3 ? "volume" : undefined));
    sizes.set(one.id, unit);
    add(one, unit);
  }
  for (const one of model.species) {
    const amount = unitOf(
      one.substanceUnits ?? substance ?? (model.level < 3 ? "substance" : undefined),
    );
    const size = sizes.get(one.compartment);
    const concentration = amount && size && `${amount}/${/[.*/]/.test(size) ? `(${size})` : size}`;
    add(one, one.hasOnlySubstanceUnits ? amount : concentration);
  }
  for (const one of model.parameters) add(one, unitOf(one.units));
  for (const one of model.reactions) {
    const amount = unitOf(extent ?? substance ?? (model.level < 3 ? "substance" : undefined));
    const pace = unitOf(time ?? (model.level < 3 ? "time" : undefined));
    add(one, amount && pace && `${amount}/${pace}`);
  }
  return (id: string) => {
    const found = own.get(id);
    return {
      name: found?.element.name,
      unit: found?.unit ?? "1",
      sources: sourcesOf(found?.element.annotation),
    };
  };
}

function flatSystem(model: SbmlModel, parts: Parts, events: readonly FlatEvent[]): FlatSystem {
  const unitOf = unitNames(model);
  const scales = scalesOf(parts);
  const unit = "1";
  return {
    timeUnit: unitOf(model.units.time ?? (model.level < 3 ? "time" : undefined)) ?? "1",
    parameters: [...parts.parameters].map(([name, value]) => ({ name, unit, value })),
    held: [...parts.held].map(([name, start]) => ({ name, unit, start })),
    states: [...parts.states].map(([name, { start, rate }]) => {
      const scale = scales.get(name);
      return { name, unit, start, rate, ...(scale !== undefined && { scale }) };
    }),
    assignments: [...parts.assignments].map(([name, value]) => ({ name, unit, value })),
    events,
    relaxation: parts.relaxation,
  };
}

/** Refuses formulas that name what is not there, and events that set what cannot be set. */
function checkSymbols(model: SbmlModel, parts: Parts, events: readonly FlatEvent[]): void {
  const places = new Map<string, Place>();
  const note = (id: string | undefined, place: Place): void => {
    if (id !== undefined) places.set(symbolOf(id), place);
  };
  for (const { variable, place } of model.rules) note(variable, place);
  for (const { id, place } of model.reactions) note(id, place);
  const check = (tree: Expression, owner: string): void => {
    for (const name of symbolsOf(tree)) {
      if (name === "time" || parts.has(name)) continue;
      const place =
        places.get(owner) ?? places.get(owner.replace(/^\w+\((.*)\)$/, "$1")) ?? model.place;
      throw new FormatError(`"${idOf(name)}", used for ${owner}, is not defined`, place);
    }
  };
  for (const [name, value] of parts.assignments) check(value, name);
  for (const [name, start] of parts.held) check(start, name);
  for (const [name, { start, rate }] of parts.states) {
    check(start, name);
    check(rate, name);
  }
  for (const { name, trigger, delay, priority, targets } of events) {
    for (const tree of [trigger, delay, priority]) if (tree) check(tree, name);
    for (const target of targets) {
      check(target.value, name);
      if (!parts.states.has(target.name) && !parts.held.has(target.name)) {
        throw new FormatError(
          `the event ${name} sets ${idOf(target.name)}, which a rule determines`,
          model.place,
        );
      }
    }
  }
}
