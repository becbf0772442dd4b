import type { Action } from "@endocrine/engine";
import type { Treatment } from "../treatments/treatment.ts";

/** A treatment with its dose. */
export interface Prescription {
  readonly treatment: Treatment;
  readonly dose: number;
}

/** The doses of all prescriptions from midnight of day 0 to `end` (h), in order of time. */
export function* doses(prescriptions: readonly Prescription[], end: number): Generator<Action> {
  const intakes = prescriptions
    .flatMap(({ treatment: { regimen }, dose }) =>
      (regimen?.at ?? []).map(({ hour, share }) => ({
        hour,
        once: regimen?.once ?? false,
        every: 24 * (regimen?.every ?? 1),
        into: regimen?.into ?? "",
        amount: dose * share * (regimen?.factor ?? 1),
      })),
    )
    .sort((a, b) => a.hour - b.hour);
  for (let midnight = 0; midnight < end; midnight += 24) {
    for (const { hour, once, every, into, amount } of intakes) {
      if (midnight % every === 0 && midnight + hour <= end && !(once && midnight > 0)) {
        yield { at: midnight + hour, add: { [into]: amount } };
      }
    }
  }
}

/** Joins action streams into one in order of time. */
export function mergeActions(streams: readonly Iterable<Action>[]): readonly Action[] {
  return streams.flatMap((stream) => [...stream]).sort((a, b) => a.at - b.at);
}
