import type { Random } from "@endocrine/engine";
import { apply } from "./code.ts";
import { distributions } from "./distributions.ts";
import { type Computed, type Network, readsOf } from "./network.ts";
import { placesOf } from "./places.ts";
import type { Turn } from "./turns.ts";
import { eventFunctions, triggersOf } from "./writeEvents.ts";
import { changeLines, computeLine, type Observed, observeLines, startLines } from "./writeState.ts";

/** The functions generated for a network, and the arrays that they work on. */
export interface Program extends ProgramFunctions, Dependencies {
  /** Stored values: amounts, sizes, parameters, stoichiometries. */
  readonly values: Float64Array;
  /** Rates of the reactions. */
  readonly rates: Float64Array;
  /** Slopes of what rate rules move. */
  readonly slopes: Float64Array;
  /** The source of chance that draws use. */
  readonly chance: { random: Random | undefined };
}

type AtTime<T> = (t: number) => T;

interface ProgramFunctions {
  /** Sets all stored values to their start. */
  readonly start: AtTime<void>;
  /** Computes all rules, rates and slopes. */
  readonly refresh: AtTime<void>;
  /** Computes the rules that change between jumps. */
  readonly follow: AtTime<void>;
  /** Writes the observed quantities into `row` from `at` on. */
  readonly observe: (t: number, row: Float64Array, at: number) => void;
  /** By reaction: makes its changes, and computes what hangs on them. */
  readonly fire: readonly AtTime<void>[];
  /** By event. */
  readonly triggered: readonly AtTime<boolean>[];
  readonly delay: readonly AtTime<number>[];
  readonly priority: readonly AtTime<number>[];
  /** By event: the values that it sets, as its formulas give them; and the setting of them. */
  readonly valuesOf: readonly AtTime<Float64Array>[];
  readonly assign: readonly ((values: Float64Array) => void)[];
  /** By turn. */
  readonly holds: readonly AtTime<boolean>[];
  readonly gap: readonly AtTime<number>[];
  readonly rise: readonly AtTime<number>[];
}

/** What depends on what. */
interface Dependencies {
  readonly turns: readonly Turn[];
  /** By reaction: the reactions whose rates its changes reach. */
  readonly reached: readonly Int32Array[];
  /** By reaction: whether it may change a trigger, and whether it changes a slope. */
  readonly triggering: readonly boolean[];
  readonly bending: readonly boolean[];
}

/**
 * Writes the functions of a network and makes them.
 * @throws FormatError for unknown names and unsuitable functions
 */
export function programOf(network: Network, observed: readonly Observed[]): Program {
  const { computed, reactions, moving, reactionIndex } = network;
  const places = placesOf(network);
  const triggers = triggersOf(network);
  const hanging = reactions.map(({ changes }) => reachedBy(computed, changes.keys()));
  const compute = (entry: Computed): string => computeLine(network, places, entry);
  const isMoving = ({ name, kind }: Computed): boolean => kind === "rule" && moving.has(name);

  const bodies: Record<string, readonly string[]> = {
    "start(t)": startLines(network, places),
    "refresh(t)": computed.map(compute),
    "follow(t)": computed.filter(isMoving).map(compute),
    "observe(t, row, at)": observeLines(network, places, observed),
  };
  const fire = hanging.map((entries, k) => {
    const after = entries.filter((entry) => !isMoving(entry)).map(compute);
    return `(t) => { ${[...changeLines(network, places, k), ...after].join(" ")} }`;
  });
  const lists = { fire, ...eventFunctions(network, places, triggers) };
  const source = [
    '"use strict";',
    wholeSource,
    "return {",
    ...Object.entries(bodies).map(([head, lines]) => `${head} {\n${lines.join("\n")}\n},`),
    ...Object.entries(lists).map(([name, functions]) => `${name}: [${functions.join(",\n")}],`),
    "};",
  ].join("\n");
  const values = new Float64Array(network.slots.size);
  const rates = new Float64Array(reactions.length);
  const slopes = new Float64Array(network.clocks.length);
  const chance: Program["chance"] = { random: undefined };
  const make = new Function("v", "a", "s", "chance", "distributions", "apply", source);
  const functions: ProgramFunctions = make(values, rates, slopes, chance, distributions, apply);

  const watched = new Set(
    triggers.formulas.flatMap((math) => [...readsOf(network.formulas, math)]),
  );
  const { turns } = triggers;
  return {
    ...functions,
    values,
    rates,
    slopes,
    chance,
    turns,
    reached: hanging.map((entries) => {
      const changed = entries.filter(({ kind }) => kind === "rate");
      return Int32Array.from(changed, ({ name }) => reactionIndex.get(name) as number);
    }),
    triggering: reactions.map(({ changes }, k) => {
      const names = [...changes.keys(), ...(hanging[k] as Computed[]).map(({ name }) => name)];
      return names.some((name) => watched.has(name));
    }),
    bending: hanging.map((entries) => entries.some(({ kind }) => kind === "slope")),
  };
}

/** A number that is whole but for rounding becomes whole: molecules are counted. */
const wholeSource = `function whole(x) {
  const n = Math.round(x);
  return Math.abs(x - n) <= 1e-9 * Math.max(1, Math.abs(n)) ? n : x;
}`;

/** The computed values that hang on any of the changed symbols, in order. */
function reachedBy(computed: readonly Computed[], changed: Iterable<string>): Computed[] {
  const touched = new Set(changed);
  return computed.filter(({ reads, kind, name }) => {
    if (![...reads].some((read) => touched.has(read))) return false;
    if (kind !== "slope") touched.add(name);
    return true;
  });
}
