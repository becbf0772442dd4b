import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { symbolOf } from "../sbml/document.ts";
import { condition, draws } from "./code.ts";
import type { Network } from "./network.ts";
import type { NetworkPlaces } from "./places.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** The triggers of a network's events, with functions written out. */
export interface Triggers {
  readonly formulas: readonly Expression[];
  readonly turns: readonly Turn[];
}

/** Gathers the triggers. @throws FormatError where one draws, or turns unforeseeably */
export function triggersOf(network: Network): Triggers {
  const formulas = network.events.map(({ trigger, place }) => {
    const math = network.formulas.expand(trigger?.math as Expression, place);
    if (draws(math)) throw new FormatError("a draw in a trigger has no defined value", place);
    return math;
  });
  const turns = formulas.flatMap((math, i) =>
    turnsOf(network, math, network.events[i]?.place as Place),
  );
  return { formulas, turns };
}

/** By property of the generated program: its functions, one an event or a turn. */
export function eventFunctions(
  network: Network,
  places: NetworkPlaces,
  { formulas, turns }: Triggers,
): Record<string, string[]> {
  const { events } = network;
  const { symbol, code } = places;
  const at = network.formulas.model.place;
  const optional = (math: Expression | undefined, otherwise: string, place: Place): string =>
    `(t) => ${math === undefined ? otherwise : code(network.formulas.expand(math, place), place)}`;
  return {
    triggered: formulas.map((math, i) => {
      const place = events[i]?.place as Place;
      return `(t) => ${condition(math, { symbol, at: place })}`;
    }),
    delay: events.map(({ delay, place }) => optional(delay, "0", place)),
    priority: events.map(({ priority, place }) => optional(priority, "-Infinity", place)),
    valuesOf: events.map(({ assignments }) => {
      const values = assignments.flatMap(({ math, place }) =>
        math === undefined ? [] : [code(network.formulas.expand(math, place), place)],
      );
      return `(t) => Float64Array.of(${values.join(", ")})`;
    }),
    assign: events.map(({ assignments }) => assignFunction(assignments, places)),
    holds: turns.map(({ relation }) => `(t) => ${condition(relation, { symbol, at })}`),
    gap: turns.map(({ gap }) => `(t) => ${code(gap, at)}`),
    rise: turns.map(({ rise }) => `(t) => ${code(rise, at)}`),
  };
}

/** Sets what an event assigns; a concentration becomes an amount with the size from before. */
function assignFunction(
  assignments: Network["events"][number]["assignments"],
  { stored, size }: NetworkPlaces,
): string {
  const targets = assignments
    .filter(({ math }) => math !== undefined)
    .map(({ variable, place }) => ({
      place: stored(symbolOf(variable), place),
      volume: size(symbolOf(variable), place),
    }));
  const before = targets.map(({ volume }, i) =>
    volume === undefined ? `const x${i} = x[${i}];` : `const x${i} = whole(x[${i}] * ${volume});`,
  );
  const set = targets.map(({ place }, i) => `${place} = x${i};`);
  return `(x) => { ${[...before, ...set].join(" ")} }`;
}
