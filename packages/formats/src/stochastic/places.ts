import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { javascript } from "./code.ts";
import type { Network } from "./network.ts";
import { slopeOf } from "./turns.ts";

/** Where generated code finds the quantities of a network: arrays `v`, `a` (rates) and `s` (slopes). */
export interface NetworkPlaces {
  /** What a symbol means: the amount or concentration of a species, the rate of a reaction. */
  readonly symbol: (name: string) => string | undefined;
  /** What is stored for a symbol: the amount of a species. */
  readonly stored: (name: string, at: Place) => string;
  /** The stored size of the compartment where the symbol is a concentration. */
  readonly size: (name: string, at: Place) => string | undefined;
  /** JavaScript of a formula. */
  readonly code: (math: Expression, at: Place) => string;
}

/** The places of a network. */
export function placesOf(network: Network): NetworkPlaces {
  const { formulas, slots, reactionIndex, clocks } = network;
  const slopes = new Map(clocks.map((name, i) => [slopeOf(name), `s[${i}]`]));
  const stored: NetworkPlaces["stored"] = (name, at) => {
    const slot = slots.get(name);
    if (slot === undefined) throw new FormatError(`there is no ${name}`, at);
    return `v[${slot}]`;
  };
  const size: NetworkPlaces["size"] = (name, at) => {
    const compartment = formulas.concentrations.get(name);
    return compartment === undefined ? undefined : stored(compartment, at);
  };
  const symbol: NetworkPlaces["symbol"] = (name) => {
    if (name === "time") return "t";
    const slope = slopes.get(name);
    if (slope !== undefined) return slope;
    const slot = slots.get(name);
    if (slot !== undefined) {
      const volume = size(name, formulas.model.place);
      return volume === undefined ? `v[${slot}]` : `(v[${slot}] / ${volume})`;
    }
    const reaction = reactionIndex.get(name);
    return reaction === undefined ? undefined : `a[${reaction}]`;
  };
  const code = (math: Expression, at: Place): string => javascript(math, { symbol, at });
  return { symbol, stored, size, code };
}
