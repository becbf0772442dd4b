import { achievedError } from "./errors.ts";
import type { Peer } from "./peerProcess.ts";

/** The tolerance at which a peer's error is nearest to the one wanted. */
export interface Match {
  readonly rtol: number;
  readonly error: number;
  /** CPU time of the run at that tolerance, cold. */
  readonly seconds: number;
}

const tries = 7;
/** A run longer than this is not repeated to come nearer. */
const patience = 30;

/**
 * Looks for the tolerance at which the error is `target` within a factor of two, by steps in log rtol:
 * along the slope 1 at first, between two that enclose it afterwards.
 */
export async function match(
  peer: Peer,
  from: number,
  target: number,
  reference: Float64Array,
  size: number,
  file: string,
): Promise<Match> {
  let best: Match | undefined;
  let [loose, tight]: (Match | undefined)[] = [];
  let rtol = from;
  let failure: unknown;
  const distance = ({ error }: Match): number => Math.abs(Math.log(error / target));
  for (let k = 0; k < tries; k++) {
    let found: Match | undefined;
    try {
      const { seconds, output } = await peer.run(rtol, 0, 0, file);
      found = { rtol, error: achievedError(output, reference, size), seconds };
    } catch (error) {
      failure = error;
    }
    if (found !== undefined && Number.isFinite(found.error)) {
      if (best === undefined || distance(found) < distance(best)) best = found;
      if (distance(best) <= Math.log(2) || found.seconds > patience) break;
      if (found.error > target) loose = found;
      else tight = found;
    } else if (best !== undefined || !peer.alive) {
      break;
    }
    const step =
      found === undefined || !Number.isFinite(found.error)
        ? 0.1
        : Math.min(100, Math.max(0.01, (target / Math.max(found.error, 1e-16)) ** 0.9));
    rtol = loose && tight ? Math.sqrt(loose.rtol * tight.rtol) : rtol * step;
    rtol = Number(Math.min(1e-2, Math.max(1e-13, rtol)).toPrecision(2));
    if (rtol === found?.rtol) break;
  }
  if (best === undefined) throw failure ?? new Error("no finite result");
  return best;
}
