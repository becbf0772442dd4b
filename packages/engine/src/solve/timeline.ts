import type { ModelInstance } from "../compile/model.ts";
import { findSlot, finiteValue, type Slot } from "./names.ts";
import type { Action } from "./options.ts";
import type { Witness } from "./witness.ts";

const changeable = ["state", "parameter", "held"] as const;

/** Walks through actions in order of time; the iterable may be endless. */
export class Timeline {
  readonly #iterator: Iterator<Action>;
  #next: Action | undefined;
  #previousTime: number;

  constructor(actions: Iterable<Action>, start: number) {
    this.#iterator = actions[Symbol.iterator]();
    this.#previousTime = start;
    this.#advance();
  }

  /** When the next action is due; Infinity after the last. */
  get nextTime(): number {
    return this.#next?.at ?? Number.POSITIVE_INFINITY;
  }

  #advance(): void {
    const result = this.#iterator.next();
    this.#next = result.done === true ? undefined : result.value;
    if (this.#next === undefined) return;
    const { at } = this.#next;
    if (!(at >= this.#previousTime)) {
      throw new RangeError(
        `an action is set for ${at}, before ${this.#previousTime}: actions go in rising order of time`,
      );
    }
    this.#previousTime = at;
  }

  /** Passes over the actions up to `t`, which have been made. */
  passTo(t: number): void {
    while (this.#next !== undefined && this.#next.at <= t) this.#advance();
  }

  /** Applies every action due at `t`; says whether there was one. */
  apply(t: number, instance: ModelInstance, y: Float64Array, witness?: Witness): boolean {
    let applied = false;
    while (this.#next !== undefined && this.#next.at <= t) {
      witness?.acting(this.#next);
      applyAction(this.#next, instance, y);
      applied = true;
      this.#advance();
    }
    return applied;
  }
}

/** Sets, then adds, what the action says; prepares the instance where a parameter changed. */
export function applyAction(action: Action, instance: ModelInstance, y: Float64Array): void {
  const { model } = instance;
  let prepare = false;
  for (const [name, value] of Object.entries(action.set ?? {})) {
    const slot = findSlot(model, name, changeable);
    const target = targetOf(slot, instance, y);
    target[slot.index] = finiteValue(name, value);
    prepare ||= slot.kind === "parameter";
  }
  for (const [name, amount] of Object.entries(action.add ?? {})) {
    const slot = findSlot(model, name, changeable);
    const target = targetOf(slot, instance, y);
    target[slot.index] += finiteValue(name, amount);
    prepare ||= slot.kind === "parameter";
  }
  if (prepare) instance.prepare();
}

function targetOf({ kind }: Slot, instance: ModelInstance, y: Float64Array): Float64Array {
  if (kind === "state") return y;
  return kind === "held" ? instance.held : instance.parameters;
}
