import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { SbmlElement, SbmlModel, SbmlReaction, SbmlSpeciesReference } from "../document.ts";
import type { Inline } from "./inline.ts";

/** What in a model has a say in the value of a quantity. */
export interface Role {
  /** Assignment rule, or Level 2's `stoichiometryMath`. */
  assignment?: Expression;
  rate?: Expression;
  initial?: Expression;
  /** Some event sets it. */
  inEvents: boolean;
  /** Some reaction changes it. */
  reacts: boolean;
}

/** A reference to a species with the reaction it is part of. */
export interface Participant {
  readonly reaction: SbmlReaction;
  readonly reference: SbmlSpeciesReference;
  readonly side: 1 | -1;
}

/** The quantities of a model by id, and what determines each. */
export class Roles {
  readonly kinds: Map<string, "compartment" | "species" | "parameter" | "reaction" | "reference"> =
    new Map();
  readonly participants: readonly Participant[];
  readonly #roles = new Map<string, Role>();

  constructor(model: SbmlModel, inline: Inline) {
    const places = new Map<string, Place>();
    const declare =
      (kind: "compartment" | "species" | "parameter" | "reaction" | "reference") =>
      ({ id, place }: SbmlElement): void => {
        if (id === undefined) return;
        if (places.has(id)) throw new FormatError(`the id "${id}" is already taken`, place);
        places.set(id, place);
        this.kinds.set(id, kind);
      };
    model.compartments.forEach(declare("compartment"));
    model.species.forEach(declare("species"));
    model.parameters.forEach(declare("parameter"));
    model.reactions.forEach(declare("reaction"));
    this.participants = participantsOf(model);
    for (const { reference } of this.participants) {
      declare("reference")(reference);
      if (reference.id !== undefined && reference.math !== undefined) {
        this.of(reference.id).assignment = inline(reference.math, reference.place);
      }
    }
    this.#readRules(model, inline);
    for (const event of model.events) {
      for (const { variable, math, place } of event.assignments) {
        if (math !== undefined) this.#target(variable, place).inEvents = true;
      }
    }
    this.#markReacting(model);
  }

  /** The role of an id, empty until something is said of it. */
  of(id: string): Role {
    let role = this.#roles.get(id);
    if (role === undefined) {
      role = { inEvents: false, reacts: false };
      this.#roles.set(id, role);
    }
    return role;
  }

  #target(id: string, place: Place): Role {
    const kind = this.kinds.get(id);
    if (kind === undefined) throw new FormatError(`"${id}" is no quantity of the model`, place);
    if (kind === "reaction")
      throw new FormatError(`"${id}" is a reaction and cannot be set`, place);
    return this.of(id);
  }

  #readRules({ rules, initialAssignments }: SbmlModel, inline: Inline): void {
    for (const { kind, variable, math, place } of rules) {
      if (kind === "algebraic" || math === undefined || variable === undefined) continue;
      const role = this.#target(variable, place);
      if (role.assignment ?? role.rate) {
        throw new FormatError(`"${variable}" has more than one rule`, place);
      }
      role[kind] = inline(math, place);
    }
    for (const { symbol, math, place } of initialAssignments) {
      if (math !== undefined) this.#target(symbol, place).initial = inline(math, place);
    }
  }

  #markReacting({ species }: SbmlModel): void {
    const byId = new Map(species.map((one) => [one.id, one]));
    for (const { reaction, reference } of this.participants) {
      const one = byId.get(reference.species);
      if (one === undefined) {
        throw new FormatError(`there is no species "${reference.species}"`, reference.place);
      }
      const moved = reaction.kineticLaw?.math !== undefined;
      if (moved && !one.boundaryCondition && !one.constant) this.of(one.id).reacts = true;
    }
  }
}

function participantsOf({ reactions }: SbmlModel): Participant[] {
  return reactions.flatMap((reaction) => [
    ...reaction.reactants.map((reference) => ({ reaction, reference, side: -1 as const })),
    ...reaction.products.map((reference) => ({ reaction, reference, side: 1 as const })),
  ]);
}
