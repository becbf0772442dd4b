import { median } from "./median.ts";
import type { Race, Row } from "./race.ts";

/** Ratios of our time to a peer's over many models. */
export interface Spread {
  readonly models: number;
  readonly median: number;
  /** The worst for us, and its model. */
  readonly largest: number;
  readonly model: string;
}

/** Our time over that of `peer` on the models that `wanted` takes; undefined where none has both. */
export function spread(
  races: readonly Race[],
  peer: string,
  wanted: (race: Race) => boolean = () => true,
): Spread | undefined {
  const found = races
    .filter(wanted)
    .flatMap(({ id, rows }) =>
      rows.filter(({ candidate }) => candidate === peer).map(({ ratio }) => ({ id, ratio })),
    );
  const worst = found.reduce(
    (a, b) => (b.ratio > a.ratio ? b : a),
    found[0] ?? { id: "", ratio: Number.NaN },
  );
  if (found.length === 0) return undefined;
  const ratios = found.map(({ ratio }) => ratio);
  return {
    models: found.length,
    median: median(ratios),
    largest: worst.ratio,
    model: worst.id,
  };
}

/** A model on which somebody else was quicker than we. */
export interface Loss {
  readonly model: string;
  readonly candidate: string;
  readonly ratio: number;
}

/** Everything that was quicker than ours, the worst first. */
export function losses(races: readonly Race[], own: ReadonlySet<string>): Loss[] {
  return races
    .flatMap(({ id, rows }) =>
      rows
        .filter(({ candidate, ratio }: Row) => !own.has(candidate) && ratio > 1)
        .map(({ candidate, ratio }) => ({ model: id, candidate, ratio })),
    )
    .sort((a, b) => b.ratio - a.ratio);
}
