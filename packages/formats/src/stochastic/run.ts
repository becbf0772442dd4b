import type { Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { Clocks } from "./clocks.ts";
import { directMethod } from "./direct.ts";
import { Events } from "./events.ts";
import type { MethodMaker } from "./method.ts";
import type { Network } from "./network.ts";
import { nextReactionMethod } from "./nextReaction.ts";
import { type Program, programOf } from "./program.ts";
import type { Observed } from "./writeState.ts";

/** Exact methods by name; both give the same process, not the same runs. */
export type MethodName = "direct" | "nextReaction";

const methods: Readonly<Record<MethodName, MethodMaker>> = {
  direct: directMethod,
  nextReaction: nextReactionMethod,
};

/** How many reactions may fire in one run: minutes of work. */
const mostFirings = 1_000_000_000;

/** Times at which a run writes its row: `steps` + 1, evenly from `start` to `end`. */
export interface Grid {
  /** Time at which the model begins; left out, 0. */
  readonly initial?: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly steps: number;
}

/** The times of the rows, both ends included. */
export function timesOf({ initial = 0, start, end, steps }: Grid): Float64Array {
  const isOrdered = Number.isFinite(initial) && initial <= start && start <= end && end < Infinity;
  if (!isOrdered || !(Number.isSafeInteger(steps) && steps >= 0 && steps <= 1e7)) {
    throw new FormatError(`a run from ${start} to ${end} in ${steps} steps cannot be made`);
  }
  return Float64Array.from({ length: steps + 1 }, (_, k) =>
    k > 0 && k === steps ? end : start + (k * (end - start)) / (steps || 1),
  );
}

/** A network ready to be run any number of times. */
export class Runner {
  readonly #network: Network;
  readonly #program: Program;
  readonly #clocks: Clocks;
  readonly #begin: (random: Random) => ReturnType<ReturnType<MethodMaker>>;
  readonly #width: number;
  #time = 0;

  constructor(network: Network, observed: readonly Observed[], method: MethodName) {
    this.#network = network;
    this.#program = programOf(network, observed);
    this.#width = observed.length;
    const slots = network.clocks.map((name) => network.slots.get(name) as number);
    this.#clocks = new Clocks(this.#program, slots);
    const { rates, reached } = this.#program;
    this.#begin = methods[method](rates, reached, (index) => this.#refuse(index));
  }

  /**
   * Runs once, from the start values at time `initial` on.
   * @param rows is given the observed quantities, one row a time after another
   * @throws FormatError where a rate is negative or no number, or events do not come to an end
   */
  run(initial: number, times: Float64Array, random: Random, rows: Float64Array): void {
    const program = this.#program;
    const { fire, triggering, bending } = program;
    const clocks = this.#clocks;
    const method = this.#begin(random);
    const events = new Events(program, this.#network.events, random);
    program.chance.random = random;
    this.#time = initial;
    program.start(this.#time);
    program.refresh(this.#time);
    clocks.rebase(this.#time);
    method.restart(this.#time);

    let turn = Number.POSITIVE_INFINITY;
    const settle = (): void => {
      program.refresh(this.#time);
      clocks.rebase(this.#time);
    };
    const look = (): void => {
      events.look(this.#time);
      if (events.execute(this.#time, settle)) method.restart(this.#time);
      turn = Math.min(events.time, clocks.nextTurn(this.#time));
    };
    look();

    let firings = 0;
    for (let row = 0; row < times.length; row++) {
      const stop = times[row] as number;
      for (;;) {
        const next = method.time;
        if (turn <= next) {
          if (turn > stop) break;
          this.#time = turn;
          clocks.moveTo(turn);
          look();
          continue;
        }
        if (next > stop) break;
        this.#time = next;
        const reaction = method.choose();
        const bends = bending[reaction] as boolean;
        if (bends) clocks.moveTo(next);
        (fire[reaction] as (t: number) => void)(next);
        if (bends) clocks.rebase(next);
        method.after(reaction, next);
        if (bends || triggering[reaction]) {
          clocks.moveTo(next);
          look();
        }
        if (++firings > mostFirings) this.#refuseLength();
      }
      this.#time = stop;
      clocks.moveTo(stop);
      program.observe(stop, rows, row * this.#width);
    }
  }

  #refuse(index: number): never {
    const { id, place } = this.#network.reactions[index] as Network["reactions"][number];
    const rate = this.#program.rates[index];
    throw new FormatError(
      `at time ${this.#time} the rate of ${id} is ${rate}; a stochastic simulation needs rates from 0 on`,
      place,
    );
  }

  #refuseLength(): never {
    throw new FormatError(
      `more than ${mostFirings} reactions have fired by time ${this.#time}`,
      this.#network.formulas.model.place,
    );
  }
}
