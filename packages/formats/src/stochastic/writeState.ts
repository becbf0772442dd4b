import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { symbolOf } from "../sbml/document.ts";
import { type PlacedFormula, startOrder } from "./formulas.ts";
import type { Computed, Network } from "./network.ts";
import type { NetworkPlaces } from "./places.ts";

/** A quantity to write down: a symbol, or a species as amount or as concentration. */
export interface Observed {
  readonly name: string;
  readonly as: "symbol" | "amount" | "concentration";
}

/** Lines that set every stored value to its start. `whole` removes the rounding of size times concentration. */
export function startLines({ formulas, reactionIndex }: Network, places: NetworkPlaces): string[] {
  const { start, given, model } = formulas;
  const amounts = new Map(
    model.species.map(({ id, initialAmount }) => [symbolOf(id), initialAmount]),
  );
  return startOrder(formulas, start.keys()).map((name) => {
    const { math, place } = start.get(name) as PlacedFormula;
    const reaction = reactionIndex.get(name);
    if (reaction !== undefined) return `a[${reaction}] = ${places.code(math, place)};`;
    const target = places.stored(name, place);
    const amount = given.has(name) ? amounts.get(name) : undefined;
    if (amount !== undefined) return `${target} = ${amount};`;
    const size = places.size(name, place);
    if (size === undefined) return `${target} = ${places.code(math, place)};`;
    return `${target} = whole(${places.code(math, place)} * ${size});`;
  });
}

/** The line that computes a rule, a rate or a slope. */
export function computeLine(
  { reactionIndex, clocks }: Network,
  places: NetworkPlaces,
  { kind, name, math, place }: Computed,
): string {
  const value = places.code(math, place);
  if (kind === "rule") return `${places.stored(name, place)} = ${value};`;
  if (kind === "rate") return `a[${reactionIndex.get(name)}] = ${value};`;
  return `s[${clocks.indexOf(name)}] = ${value};`;
}

/** Lines that make the changes of reaction `index`, all from the state before it. */
export function changeLines(network: Network, places: NetworkPlaces, index: number): string[] {
  const { changes, place } = network.reactions[index] as Network["reactions"][number];
  const names = [...changes.keys()];
  return [
    ...[...changes.values()].map((terms, i) => `const d${i} = ${sum(terms, places, place)};`),
    ...names.map((name, i) => `${places.stored(name, place)} += d${i};`),
  ];
}

function sum(terms: readonly Expression[], places: NetworkPlaces, at: Place): string {
  const fixed = terms.reduce((total, term) => total + (term.kind === "number" ? term.value : 0), 0);
  const others = terms.filter(({ kind }) => kind !== "number");
  return [`(${fixed})`, ...others.map((term) => places.code(term, at))].join(" + ");
}

/** Lines that write what is observed into `row` from `at` on. */
export function observeLines(
  { formulas, slots }: Network,
  places: NetworkPlaces,
  observed: readonly Observed[],
): string[] {
  const { place, species } = formulas.model;
  const compartments = new Map(
    species.map(({ id, compartment }) => [symbolOf(id), symbolOf(compartment)]),
  );
  return observed.map(({ name, as }, i) => {
    const compartment = compartments.get(name);
    const value = (): string | undefined => {
      if (name === "time") return undefined;
      if (as === "symbol" || compartment === undefined) return places.symbol(name);
      const amount = places.stored(name, place);
      return as === "amount" ? amount : `${amount} / ${places.stored(compartment, place)}`;
    };
    const isKnown = slots.has(name) || places.symbol(name)?.startsWith("a[");
    const found = isKnown ? value() : undefined;
    if (found === undefined) throw new FormatError(`there is no quantity ${name}`, place);
    return `row[at + ${i}] = ${found};`;
  });
}
