import { symbolsOf } from "@endocrine/engine";
import type { SbmlEvent, SbmlReaction, SbmlRule, SbmlSpeciesReference } from "../sbml/document.ts";
import type { Facts } from "./facts.ts";
import { grouped } from "./grouped.ts";
import { numberOf } from "./quantities.ts";
import type { Participant } from "./statements.ts";

/** Reactions; species of the rate that do not take part are modifiers, and so are those of interactions. */
export function buildReactions(facts: Facts): SbmlReaction[] {
  const reactions = facts.all("reaction");
  const names = new Set(reactions.map(({ name }) => name));
  const interactions = grouped(facts.all("interaction"), ({ reaction }) => reaction);
  for (const statement of facts.all("interaction")) {
    if (!names.has(statement.reaction)) {
      facts.conflict(statement, `there is no reaction "${statement.reaction}"`);
    }
  }
  const [again] = [...grouped(reactions, ({ name }) => name).values()].flatMap((same) =>
    same.slice(1),
  );
  if (again !== undefined) facts.conflict(again, `the reaction "${again.name}" is there twice`);
  return reactions.map((statement): SbmlReaction => {
    const id = statement.name as string;
    const { reversible, rate } = statement;
    const place = facts.placeOf(statement);
    const law = facts.starts.get(id)?.formula ?? rate;
    const taking = new Set([...statement.reactants, ...statement.products].map(({ name }) => name));
    const mentioned = law === undefined ? [] : [...symbolsOf(law)];
    const joined = (interactions.get(id) ?? []).flatMap(({ species }) => species);
    const modifiers = [...new Set([...mentioned, ...joined])].filter(
      (name) => facts.roles.get(name) === "species" && !taking.has(name),
    );
    return {
      ...facts.descriptions.of(id),
      id,
      reversible,
      fast: false,
      compartment: statement.compartment ?? facts.compartments.get(id),
      reactants: statement.reactants.map((one) => reference(facts, one)),
      products: statement.products.map((one) => reference(facts, one)),
      modifiers: modifiers.map((species) => ({ species, place })),
      kineticLaw: law && { math: law, parameters: [], place },
      place,
    };
  });
}

function reference(facts: Facts, { name, stoichiometry }: Participant): SbmlSpeciesReference {
  if (typeof stoichiometry === "number") {
    return { species: name, stoichiometry, constant: true, place: {} };
  }
  return {
    ...facts.descriptions.of(stoichiometry),
    id: stoichiometry,
    species: name,
    stoichiometry: numberOf(facts, stoichiometry),
    constant: facts.isConstant(stoichiometry),
    place: {},
  };
}

/** Assignment, rate and algebraic rules in the order of the text. */
export function buildRules(facts: Facts): SbmlRule[] {
  return facts.rulesInOrder().map((statement): SbmlRule => {
    const { name, formula } = statement;
    const place = facts.placeOf(statement);
    if (statement.kind === "value") {
      const kind = statement.how === "rate" ? "rate" : "assignment";
      return { kind, variable: name, math: formula, place };
    }
    const described = name === undefined ? {} : facts.descriptions.of(name);
    return { ...described, id: name, kind: "algebraic", math: formula, place };
  });
}

/** Events in the order of the text. */
export function buildEvents(facts: Facts): SbmlEvent[] {
  return facts.all("event").map((statement): SbmlEvent => {
    const { name, trigger, delay, priority, initialValue, persistent, fromTrigger } = statement;
    const place = facts.placeOf(statement);
    return {
      ...(name === undefined ? {} : facts.descriptions.of(name)),
      id: name,
      trigger: { math: trigger, initialValue, persistent, place },
      delay,
      priority,
      useValuesFromTriggerTime: fromTrigger,
      assignments: statement.assignments.map(({ name: variable, formula }) => ({
        variable,
        math: formula,
        place,
      })),
      place,
    };
  });
}
