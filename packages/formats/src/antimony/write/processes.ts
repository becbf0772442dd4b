import { symbolsOf } from "@endocrine/engine";
import {
  idOf,
  type SbmlEvent,
  type SbmlFunction,
  type SbmlModel,
  type SbmlReaction,
  type SbmlSpeciesReference,
} from "../../sbml/document.ts";
import { located } from "../../sbml/write/formulas.ts";
import { writeFormula, writeNumber } from "./formula.ts";
import { statementsOf } from "./metadata.ts";
import { fixed, value } from "./quantities.ts";

/** A function, and what is said of it. */
export function functionLines(definition: SbmlFunction): string[] {
  const { id, lambda, place } = definition;
  const body = located(place, () => lambda.body && writeFormula(lambda.body));
  return [
    `function ${id}(${lambda.args.join(", ")})`,
    `  ${body};`,
    "end",
    ...statementsOf(id, definition),
  ];
}

/** A reaction, the references it names, and modifiers that its rate does not name. */
export function reactionLines(reaction: SbmlReaction): string[] {
  const { id, compartment, reversible, reactants, products, modifiers, kineticLaw } = reaction;
  const arrow = reversible ? "->" : "=>";
  const sides = [reactants, products].map((list) => list.map(participant).join(" + "));
  const inside = compartment === undefined ? "" : ` in ${compartment}`;
  const law = kineticLaw?.math;
  const rate =
    kineticLaw === undefined || law === undefined
      ? ""
      : ` ${located(kineticLaw.place, () => writeFormula(law))};`;
  const mentioned = new Set(law && [...symbolsOf(law)].map(idOf));
  const references = [...reactants, ...products].filter((one) => one.id !== undefined);
  return [
    `${id}${inside}: ${sides[0]} ${arrow} ${sides[1]};${rate}`.replace(/ {2,}/g, " "),
    ...references.map(
      ({ id: name, constant, stoichiometry }) =>
        `${fixed(constant)} ${name}${value(stoichiometry)};`,
    ),
    ...modifiers
      .filter(({ species }) => !mentioned.has(species))
      .map(({ species }) => `${species} -( ${id};`),
  ];
}

function participant({ id, species, stoichiometry }: SbmlSpeciesReference): string {
  if (id !== undefined) return `${id} ${species}`;
  return stoichiometry === 1 ? species : `${writeNumber(stoichiometry as number)} ${species}`;
}

/** Starts that are formulas. */
export function startLines({ initialAssignments }: SbmlModel): string[] {
  return initialAssignments.map(({ symbol, math, place }) =>
    located(place, () => `${symbol} = ${math && writeFormula(math)};`),
  );
}

/** Rules in their order. */
export function ruleLines({ rules }: SbmlModel): string[] {
  return rules.map(({ kind, id, variable, math, place }) =>
    located(place, () => {
      const formula = math && writeFormula(math);
      if (kind === "algebraic") return `${id === undefined ? "" : `${id}: `}0 = ${formula};`;
      return `${variable}${kind === "rate" ? "'" : ""} ${kind === "rate" ? "=" : ":="} ${formula};`;
    }),
  );
}

/** An event on one line. */
export function eventLine(event: SbmlEvent): string {
  const { id, trigger, delay, priority, useValuesFromTriggerTime, assignments, place } = event;
  return located(place, () => {
    const condition = trigger?.math && writeFormula(trigger.math);
    const options = [
      ...(priority === undefined ? [] : [`priority=${writeFormula(priority)}`]),
      ...(trigger?.initialValue === false ? ["t0=false"] : []),
      ...(trigger?.persistent === false ? ["persistent=false"] : []),
      ...(useValuesFromTriggerTime ? [] : ["fromTrigger=false"]),
    ];
    const head = [
      `at ${delay === undefined ? "" : `${writeFormula(delay)} after `}${condition}`,
      ...options,
    ].join(", ");
    const results = assignments.map(
      ({ variable, math }) => `${variable} = ${math && writeFormula(math)}`,
    );
    return `${id === undefined ? "" : `${id}: `}${head}: ${results.join(", ")};`;
  });
}
