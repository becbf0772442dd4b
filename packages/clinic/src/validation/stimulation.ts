import type { ModuleDefinition } from "@endocrine/engine";
import { cosyntropin } from "../treatments/drugs/cosyntropin.ts";
import { type Plan, values } from "./experiment.ts";
import { fullPicture } from "./illness.ts";

/** A stimulus in a function test: so much into a state of a drug, at an hour from midnight of the day. */
export interface Stimulus {
  readonly drug: ModuleDefinition;
  readonly doses: readonly {
    readonly hour: number;
    readonly into: string;
    readonly amount: number;
  }[];
}

/** The patient with a stimulus on the day of the full picture. */
export function given(plan: Plan, { drug, doses }: Stimulus): Plan {
  const midnight = fullPicture(plan) * 24;
  return {
    ...plan,
    link: [...(plan.link ?? []), drug],
    actions: [
      ...(plan.actions ?? []),
      ...doses.map(({ hour, into, amount }) => ({ at: midnight + hour, add: { [into]: amount } })),
    ].sort((a, b) => a.at - b.at),
  };
}

/** Values of a signal at hours from midnight of the day of the full picture, with a stimulus. */
export function answer(
  plan: Plan,
  stimulus: Stimulus,
  path: string,
  unit: string,
  hours: readonly number[],
): readonly number[] {
  const midnight = fullPicture(plan) * 24;
  return values(
    given(plan, stimulus),
    path,
    unit,
    hours.map((hour) => midnight + hour),
  );
}

/** Cosyntropin by vein at 09:00, ug. */
function byVein(amount: number): Stimulus {
  return { drug: cosyntropin, doses: [{ hour: 9, into: "cosyntropin.amount", amount }] };
}

/** A steroid just before, 30 and 60 min after cosyntropin. */
export function afterCosyntropin(
  plan: Plan,
  path = "cortisol.total",
  unit = "ug/dL",
  amount = 250,
): readonly [number, number, number] {
  const [before = 0, at30 = 0, at60 = 0] = answer(
    plan,
    byVein(amount),
    path,
    unit,
    [8.99, 9.5, 10],
  );
  return [before, at30, at60];
}

/** Rise of cortisol 60 min after 250 ug, ug/dL. */
export function cosyntropinRise(plan: Plan): number {
  const [before, , at60] = afterCosyntropin(plan);
  return at60 - before;
}

/** The higher of the values 30 and 60 min after 250 ug. */
export function cosyntropinPeak(plan: Plan, path?: string, unit?: string): number {
  const [, at30, at60] = afterCosyntropin(plan, path, unit);
  return Math.max(at30, at60);
}

/**
 * Highest cortisol, nmol/L, in the two hours from 09:00 of an insulin tolerance test, 0.15 U/kg after a
 * night without food.
 */
export function cortisolInHypoglycaemia(plan: Plan): number {
  const start = fullPicture(plan) * 24 + 9;
  const low: Plan = {
    ...plan,
    actions: [
      { at: start - 9, set: { "meals.fed": 0 } },
      { at: start, add: { "insulin.pool": 63000 } },
    ],
  };
  const times = Array.from({ length: 25 }, (_, i) => start + i / 12);
  return Math.max(...values(low, "cortisol.total", "nmol/L", times));
}

/** Tablets at hours from midnight of the day of the full picture. */
export function tablets(
  drug: Stimulus["drug"],
  amount: number,
  hours: readonly number[],
): Stimulus {
  return { drug, doses: hours.map((hour) => ({ hour, into: `${drug.id}.gut`, amount })) };
}

/** Fall from one value to another, %. */
export function fall(before: number, after: number): number {
  return 100 * (1 - after / before);
}
