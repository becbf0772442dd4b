import { contentOf } from "../compile/cache.ts";
import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import type { SimulateOptions } from "./options.ts";
import { type Line, numbersOf, Trail } from "./trail.ts";

/** Numbers kept in all, some 32 MB; what was used last stays. */
const numbersKept = 4e6;

/** What runs of one beginning have in common. */
interface Beginning extends Line {
  readonly model: CompiledModel;
  readonly settings: string;
  readonly values: readonly Float64Array[];
}

/**
 * Where runs stood on their way. A run that begins like an earlier one and has done nothing else since goes on from
 * the last such point before it parts from that one or is looked at, with the same bits as from its beginning.
 */
export class Waypoints {
  readonly #beginnings: Beginning[] = [];

  /**
   * What is kept of runs that begin like this one, from state `y`; undefined where there is more to a point than is
   * kept: events, delays, quick equilibria, jumps of the rates by the clock, chance.
   */
  trail(instance: ModelInstance, y: Float64Array, options: SimulateOptions): Trail | undefined {
    const { events, delayCount, rootCount, breakCount, relaxation } = instance.model;
    const { actions = [], seed, keepUnset } = options;
    const jumps = events.length + delayCount + rootCount + breakCount;
    if (jumps > 0 || relaxation !== undefined) return undefined;
    if (!Array.isArray(actions) || seed !== undefined || keepUnset === true) return undefined;
    return new Trail(this.#beginningOf(instance, y, options), actions, options);
  }

  #beginningOf(instance: ModelInstance, y: Float64Array, options: SimulateOptions): Beginning {
    const { model, parameters, held } = instance;
    const { start, rtol, atol, method, maxStep, maxSteps } = options;
    const settings = contentOf([start, rtol, atol, method, maxStep, maxSteps]);
    const values = [y, parameters, held];
    const known = this.#beginnings;
    const place = known.findIndex(
      (one) =>
        one.model === model &&
        one.settings === settings &&
        one.values.every((column, k) => hasSameBits(column, values[k])),
    );
    const copy = () => values.map((column) => column.slice());
    const beginning = known[place] ?? { model, settings, values: copy(), points: [] };
    if (place >= 0) known.splice(place, 1);
    known.push(beginning);
    this.#forgetOldest();
    return beginning;
  }

  #forgetOldest(): void {
    let kept = 0;
    for (let k = this.#beginnings.length - 1; k >= 0; k--) {
      const { values } = this.#beginnings[k];
      kept += numbersOf(this.#beginnings[k]);
      for (const { length } of values) kept += length;
      if (kept > numbersKept) this.#beginnings.splice(k, 1);
    }
  }
}

/** Whether two arrays hold the same numbers, the sign of zero included. */
function hasSameBits(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
