import type { Expression, Random } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { symbolOf } from "../sbml/document.ts";
import { apply, condition, draws, javascript, type Places } from "./code.ts";
import { distributions } from "./distributions.ts";
import { startOrder } from "./formulas.ts";
import { type Computed, type Network, readsOf } from "./network.ts";
import { slopeOf, type Turn, turnsOf } from "./turns.ts";

/** The generated functions of a network; they work on its arrays. */
export interface Program {
  /** Stored values: amounts, sizes, parameters, stoichiometries. */
  readonly values: Float64Array;
  /** Rates of the reactions. */
  readonly rates: Float64Array;
  /** Slopes of what rate rules move. */
  readonly slopes: Float64Array;
  /** The source of chance that draws use. */
  readonly chance: { random: Random | undefined };
  /** Sets all stored values to their start at time `t`. */
  start(t: number): void;
  /** Computes all rules, rates and slopes. */
  refresh(t: number): void;
  /** Computes the rules that change between jumps. */
  follow(t: number): void;
  /** By reaction: makes its changes, and computes what hangs on them. */
  readonly fire: readonly ((t: number) => void)[];
  readonly triggered: readonly ((t: number) => boolean)[];
  readonly delay: readonly ((t: number) => number)[];
  readonly priority: readonly ((t: number) => number)[];
  /** By event: the values that it sets, and the setting of them, as amounts and sizes. */
  readonly valuesOf: readonly ((t: number) => Float64Array)[];
  readonly assign: readonly ((values: Float64Array) => void)[];
  readonly holds: readonly ((t: number) => boolean)[];
  readonly gap: readonly ((t: number) => number)[];
  readonly rise: readonly ((t: number) => number)[];
  /** Writes the observed quantities into `row` from `at` on. */
  observe(t: number, row: Float64Array, at: number): void;
}

/** What is generated besides the functions: what depends on what. */
export interface Dependencies {
  readonly turns: readonly Turn[];
  /** By reaction: the reactions whose rates its changes reach. */
  readonly reached: readonly Int32Array[];
  /** By reaction: whether it may change a trigger, and whether it changes a slope. */
  readonly triggering: readonly boolean[];
  readonly bending: readonly boolean[];
}

/** A quantity to write down: a symbol, or a species as amount or as concentration. */
export interface Observed {
  readonly name: string;
  readonly as: "symbol" | "amount" | "concentration";
}

/**
 * Writes the functions of a network and makes them.
 * @throws FormatError for unknown names and unsuitable functions
 */
export function programOf(network: Network, observed: readonly Observed[]): Program & Dependencies {
  const { formulas, slots, reactionIndex, clocks, computed, reactions, events } = network;
  const { concentrations } = formulas;
  const place = (name: string): string | undefined => {
    if (name === "time") return "t";
    const slot = slots.get(name);
    const compartment = concentrations.get(name);
    if (slot !== undefined) {
      return compartment === undefined ? `v[${slot}]` : `(v[${slot}] / ${stored(compartment)})`;
    }
    const reaction = reactionIndex.get(name);
    return reaction === undefined ? undefined : `a[${reaction}]`;
  };
  const stored = (name: string): string => {
    const slot = slots.get(name);
    if (slot === undefined) throw new FormatError(`there is no ${name}`, formulas.model.place);
    return `v[${slot}]`;
  };
  const slopePlaces = new Map(clocks.map((name, i) => [slopeOf(name), `s[${i}]`]));
  const code = (math: Expression, at: Place): string => javascript(math, { symbol: place, at });
  const places = (at: Place): Places => ({
    symbol: (name) => slopePlaces.get(name) ?? place(name),
    at,
  });

  const compute = ({ kind, name, math, place: at }: Computed): string => {
    const value = code(math, at);
    if (kind === "rule") return `${stored(name)} = ${value};`;
    if (kind === "rate") return `a[${reactionIndex.get(name)}] = ${value};`;
    return `s[${clocks.indexOf(name)}] = ${value};`;
  };
  const isMoving = ({ name }: Computed): boolean => network.moving.has(name);
  /** Computed values that hang on any of the changed symbols, in order. */
  const reachedBy = (changed: Iterable<string>): Computed[] => {
    const touched = new Set(changed);
    return computed.filter((entry) => {
      if (![...entry.reads].some((read) => touched.has(read))) return false;
      if (entry.kind !== "slope") touched.add(entry.name);
      return true;
    });
  };

  const triggers = events.map(({ trigger, place: at }) => {
    const math = formulas.expand(trigger?.math as Expression);
    if (draws(math)) throw new FormatError("a draw in a trigger has no defined value", at);
    return { math, at };
  });
  const turns = triggers.flatMap(({ math, at }) => turnsOf(network, math, at));
  const watched = new Set(triggers.flatMap(({ math }) => [...readsOf(formulas, math)]));

  const reachedOf = reactions.map(({ changes }) => reachedBy(changes.keys()));
  const fire = reactions.map(({ changes, place: at }, k) => {
    const parts = [...changes].map(([name, terms]) => ({ name, change: sum(terms, at) }));
    const steps = parts.map(({ change }, i) => `const d${i} = ${change};`);
    const adds = parts.map(({ name }, i) => `${stored(name)} += d${i};`);
    const rest = (reachedOf[k] as Computed[]).filter((entry) => !isMoving(entry)).map(compute);
    return `(t) => { ${[...steps, ...adds, ...rest].join(" ")} }`;
  });
  function sum(terms: readonly Expression[], at: Place): string {
    const fixed = terms.reduce(
      (total, term) => total + (term.kind === "number" ? term.value : 0),
      0,
    );
    const rest = terms.filter(({ kind }) => kind !== "number").map((term) => code(term, at));
    return [...(fixed === 0 && rest.length > 0 ? [] : [`(${fixed})`]), ...rest].join(" + ");
  }

  const targets = [...formulas.start.keys()];
  const plain = new Map(
    formulas.model.species.map(({ id, initialAmount }) => [symbolOf(id), initialAmount]),
  );
  const startLines = startOrder(formulas, targets).map((name) => {
    const { math, place: at } = formulas.start.get(name) as { math: Expression; place: Place };
    const reaction = reactionIndex.get(name);
    if (reaction !== undefined) return `a[${reaction}] = ${code(math, at)};`;
    const compartment = concentrations.get(name);
    if (compartment === undefined) return `${stored(name)} = ${code(math, at)};`;
    const amount = formulas.given.has(name) ? plain.get(name) : undefined;
    if (amount !== undefined) return `${stored(name)} = ${amount};`;
    return `${stored(name)} = whole(${code(math, at)} * ${stored(compartment)});`;
  });

  const optional = (math: Expression | undefined, otherwise: string, at: Place): string =>
    `(t) => ${math === undefined ? otherwise : code(formulas.expand(math), at)}`;
  const assignments = events.map(({ assignments: all }) =>
    all.filter(({ math }) => math !== undefined),
  );
  const valuesOf = assignments.map((all) => {
    const values = all.map(({ math, place: at }) => code(formulas.expand(math as Expression), at));
    return `(t) => Float64Array.of(${values.join(", ")})`;
  });
  const assign = assignments.map((all) => {
    const targetsOf = all.map(({ variable, place: at }) => {
      const name = symbolOf(variable);
      if (!slots.has(name)) throw new FormatError(`there is no ${variable}`, at);
      const compartment = concentrations.get(name);
      return { name, size: compartment === undefined ? undefined : stored(compartment) };
    });
    // A concentration becomes an amount with the size from before this event.
    const before = targetsOf.map(({ size }, i) =>
      size === undefined ? `const x${i} = x[${i}];` : `const x${i} = whole(x[${i}] * ${size});`,
    );
    const set = targetsOf.map(({ name }, i) => `${stored(name)} = x${i};`);
    return `(x) => { ${[...before, ...set].join(" ")} }`;
  });

  const writes = observed.map(({ name, as }, i) => {
    const slot = slots.get(name);
    const compartment = concentrations.get(name) ?? compartmentOf(network, name);
    if (as === "amount" && slot !== undefined) return `row[at + ${i}] = v[${slot}];`;
    if (as === "concentration" && slot !== undefined && compartment !== undefined) {
      return `row[at + ${i}] = v[${slot}] / ${stored(compartment)};`;
    }
    const found = place(name);
    if (found === undefined || name === "time") {
      throw new FormatError(`there is no quantity ${name}`, formulas.model.place);
    }
    return `row[at + ${i}] = ${found};`;
  });

  const list = (functions: readonly string[]): string => `[${functions.join(",\n")}]`;
  const source = `"use strict";
function whole(x) {
  const n = Math.round(x);
  return Math.abs(x - n) <= 1e-9 * Math.max(1, Math.abs(n)) ? n : x;
}
return {
start(t) {
${startLines.join("\n")}
},
refresh(t) {
${computed.map(compute).join("\n")}
},
follow(t) {
${computed.filter(isMoving).map(compute).join("\n")}
},
observe(t, row, at) {
${writes.join("\n")}
},
fire: ${list(fire)},
triggered: ${list(triggers.map(({ math, at }) => `(t) => ${condition(math, places(at))}`))},
delay: ${list(events.map(({ delay, place: at }) => optional(delay, "0", at)))},
priority: ${list(events.map(({ priority, place: at }) => optional(priority, "-Infinity", at)))},
valuesOf: ${list(valuesOf)},
assign: ${list(assign)},
holds: ${list(turns.map(({ relation }) => `(t) => ${condition(relation, places({}))}`))},
gap: ${list(turns.map(({ gap }) => `(t) => ${javascript(gap, places({}))}`))},
rise: ${list(turns.map(({ rise }) => `(t) => ${javascript(rise, places({}))}`))},
};`;
  const values = new Float64Array(slots.size);
  const rates = new Float64Array(reactions.length);
  const slopes = new Float64Array(clocks.length);
  const chance: Program["chance"] = { random: undefined };
  const make = new Function("v", "a", "s", "chance", "distributions", "apply", source);
  const functions = make(values, rates, slopes, chance, distributions, apply) as Omit<
    Program,
    "values" | "rates" | "slopes" | "chance"
  >;
  const reached = reachedOf.map((entries) =>
    Int32Array.from(
      entries.filter(({ kind }) => kind === "rate"),
      ({ name }) => reactionIndex.get(name) as number,
    ),
  );
  const triggering = reactions.map(({ changes }, k) =>
    [...changes.keys(), ...(reachedOf[k] as Computed[]).map(({ name }) => name)].some((name) =>
      watched.has(name),
    ),
  );
  const bending = reachedOf.map((entries) => entries.some(({ kind }) => kind === "slope"));
  return { values, rates, slopes, chance, turns, reached, triggering, bending, ...functions };
}

function compartmentOf({ formulas }: Network, name: string): string | undefined {
  const found = formulas.model.species.find(({ id }) => symbolOf(id) === name);
  return found && symbolOf(found.compartment);
}
