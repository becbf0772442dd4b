import { contentOf } from "../compile/cache.ts";
import type { RunStatistics } from "../result/trajectory.ts";
import type { Action, SimulateOptions } from "./options.ts";

/** Where a run stands after a step: all that its way from there follows from. */
export interface Standing {
  readonly time: number;
  readonly parameters: Float64Array;
  readonly held: Float64Array;
  readonly statistics: RunStatistics;
  readonly stepsSinceStop: number;
  /** What the integrator has saved. */
  readonly integrator: Float64Array;
}

interface Waypoint {
  readonly standing: Standing;
  /** Up to here the run has looked ahead: whatever comes after has not touched it. */
  readonly reach: number;
  /** How many actions had been made, and what they were. */
  readonly count: number;
  readonly made: string;
}

/** Where runs of one beginning stood, the newest last. */
export interface Line {
  points: readonly Waypoint[];
}

/** Points of a line that are kept. */
const pointsOfLine = 40;
/** Points that a run keeps on its way, beside those just before it is first looked at and before its end. */
const pointsOfRun = 12;

/** Numbers that a line keeps. */
export function numbersOf({ points }: Line): number {
  return points.reduce(
    (sum, { standing: { parameters, held, integrator } }) =>
      sum + parameters.length + held.length + integrator.length,
    0,
  );
}

/** What rounding may make of a time at which a step ends. */
function margin(time: number): number {
  return 16 * Number.EPSILON * Math.abs(time);
}

/** The way of one run: where on it points are worth keeping, and where another run was on the same way. */
export class Trail {
  readonly #line: Line;
  readonly #actions: readonly Action[];
  /** The end of the run, or the first time at which it is made to stop. */
  readonly #end: number;
  /** First output and end, in order. */
  readonly #landmarks: readonly number[];
  readonly #spacing: number;
  #nextWanted: number;
  #reach: number;
  /** The stop that cut a step short which has not yet come to it. */
  #cutBy = Number.NEGATIVE_INFINITY;

  constructor(line: Line, actions: readonly Action[], options: SimulateOptions) {
    const { start, end, stops = [], output } = options;
    this.#line = line;
    this.#actions = actions;
    this.#end = Math.min(end, ...stops.filter((stop) => stop > start));
    const first = "at" in output ? (output.at[0] ?? start) : start;
    this.#landmarks = [Math.min(first, this.#end), this.#end];
    this.#spacing = (this.#end - start) / pointsOfRun;
    this.#reach = start;
    this.#nextWanted = this.#wantedAfter(start);
  }

  /** The last point of an earlier run on this run's way that lies before its next output, at `output`. */
  before(output: number): Standing | undefined {
    let best: Waypoint | undefined;
    for (const point of this.#line.points) {
      if (point.standing.time >= output) continue;
      if (best !== undefined && point.standing.time <= best.standing.time) continue;
      if (this.#comesBy(point)) best = point;
    }
    if (best === undefined) return undefined;
    this.#reach = best.reach;
    this.#nextWanted = this.#wantedAfter(best.standing.time);
    return best.standing;
  }

  /** Whether this run does the same up to the point, and nothing that would have been seen from there. */
  #comesBy({ standing, reach, count, made }: Waypoint): boolean {
    if (this.#countBy(standing.time) !== count) return false;
    const next = Math.min(this.#end, this.#actions[count]?.at ?? Number.POSITIVE_INFINITY);
    return next - margin(next) > reach && contentOf(this.#actions.slice(0, count)) === made;
  }

  /** Takes note of a step that would have gone to `reach`, with a stop at `stop`. */
  stepped(reach: number, stop: number): void {
    if (reach < stop - margin(stop)) this.#reach = Math.max(this.#reach, reach);
    else this.#cutBy = stop < this.#end ? stop : Number.POSITIVE_INFINITY;
  }

  /** Whether the point at `time` is worth keeping, with a step of this length before it. */
  isWanted(time: number, step: number): boolean {
    if (time + step < this.#nextWanted) return false;
    this.#nextWanted = this.#wantedAfter(time + step);
    return time >= this.#cutBy;
  }

  #wantedAfter(time: number): number {
    const marks = this.#landmarks.filter((mark) => mark > time);
    return Math.min(time + this.#spacing, ...marks);
  }

  keep(standing: Standing): void {
    const count = this.#countBy(standing.time);
    const made = contentOf(this.#actions.slice(0, count));
    const { points } = this.#line;
    const isKnown = points.some((p) => p.standing.time === standing.time && p.made === made);
    if (isKnown) return;
    const point = { standing, reach: this.#reach, count, made };
    this.#line.points = [...points, point].slice(-pointsOfLine);
  }

  /** How many actions come up to `time`. */
  #countBy(time: number): number {
    const later = this.#actions.findIndex(({ at }) => at > time);
    return later < 0 ? this.#actions.length : later;
  }
}
