import { dailyMeans, nursingMeans } from "@endocrine/body";
import { type CompiledModel, contentOf } from "@endocrine/engine";
import type { States } from "./life.ts";
import { forModel } from "./patientModel.ts";
import { type LifeRun, simulateUntilDeath } from "./untilDeath.ts";

/**
 * Days beyond which a course, where nothing of them is looked at, is lived at daily means, and the days
 * at its end that are lived by the hour again: rhythms and meals come to rest in them.
 */
export const long: { readonly course: number; readonly lastDays: number } = {
  course: 100,
  lastDays: 20,
};

/** The patient before treatment, and the days that it took. */
export interface Untreated {
  readonly states: States;
  readonly days: number;
}

/** All that a life without treatment follows from, beside the model. */
export interface UntreatedCourse {
  readonly days: number;
  readonly parameters: States;
  readonly onset: States;
}

const lives = new WeakMap<CompiledModel, Map<string, Untreated>>();

/** Lives of a model that are kept: those lived last. */
const livesKept = 32;

/** Whoever is treated in different ways for the same disorder has lived the same life before. */
export function untreatedLife(model: CompiledModel, life: UntreatedCourse): Untreated {
  const ofModel = lives.get(model) ?? new Map<string, Untreated>();
  lives.set(model, ofModel);
  const key = contentOf(life);
  const found = ofModel.get(key) ?? liveToFullPicture(model, life);
  ofModel.delete(key);
  ofModel.set(key, found);
  for (const oldest of ofModel.keys()) {
    if (ofModel.size <= livesKept) break;
    ofModel.delete(oldest);
  }
  return found;
}

function liveToFullPicture(
  model: CompiledModel,
  { days, parameters, onset }: UntreatedCourse,
): Untreated {
  const live = (until: number) =>
    simulateUntilDeath(model, {
      start: 0,
      end: until * 24,
      output: { at: [0] },
      parameters,
      initial: onset,
    });
  const { final, died } = liveLong(model, days * 24, parameters, onset) ?? live(days);
  if (died === undefined) return { states: final, days };
  const half = Math.floor(died / 48);
  return { states: half === 0 ? onset : live(half).final, days: half };
}

/** A long life at daily means but for its last days; undefined where it is short, or ends in death. */
function liveLong(
  model: CompiledModel,
  end: number,
  parameters: States,
  initial: States,
): LifeRun | undefined {
  if (end <= long.course * 24) return undefined;
  const turn = end - long.lastDays * 24;
  const means = forModel(model, { ...parameters, ...dailyMeans, ...nursingMeans });
  const before = simulateUntilDeath(model, {
    start: 0,
    end: turn,
    output: { at: [0] },
    parameters: means,
    initial,
  });
  if (before.died !== undefined) return undefined;
  const run = simulateUntilDeath(model, {
    start: turn,
    end,
    output: { at: [end] },
    parameters,
    initial: before.final,
  });
  return run.died === undefined ? run : undefined;
}
