import type { Action } from "@endocrine/engine";
import type { Treatment } from "../treatments/treatment.ts";

/** A treatment with its dose. */
export interface Prescription {
  readonly treatment: Treatment;
  readonly dose: number;
  /** First day, default 0, and the day from which it is given no more. */
  readonly from?: number;
  readonly to?: number;
}

/** The doses of all prescriptions from midnight of day 0 to `end` (h), in order of time. */
export function* doses(prescriptions: readonly Prescription[], end: number): Generator<Action> {
  const intakes = prescriptions
    .flatMap(({ treatment: { regimen }, dose, from = 0, to = Number.POSITIVE_INFINITY }) =>
      (regimen?.at ?? []).map(({ hour, share }) => ({
        hour,
        first: 24 * Math.floor(from),
        until: 24 * to,
        once: regimen?.once ?? false,
        every: 24 * (regimen?.every ?? 1),
        into: regimen?.into ?? "",
        amount: dose * share * (regimen?.factor ?? 1),
      })),
    )
    .sort((a, b) => a.hour - b.hour);
  for (let midnight = 0; midnight < end; midnight += 24) {
    for (const { hour, first, until, once, every, into, amount } of intakes) {
      const since = midnight - first;
      if (since < 0 || midnight >= until || (once && since > 0)) continue;
      if (since % every === 0 && midnight + hour <= end) {
        yield { at: midnight + hour, add: { [into]: amount } };
      }
    }
  }
}

/** Joins action streams into one in order of time. */
export function mergeActions(streams: readonly Iterable<Action>[]): readonly Action[] {
  return streams.flatMap((stream) => [...stream]).sort((a, b) => a.at - b.at);
}
