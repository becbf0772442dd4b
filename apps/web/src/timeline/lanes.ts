import { printHabit } from "../patient/HabitsPanel.tsx";
import { habitOf } from "../patient/habits.ts";
import type { Catalogue } from "../state/catalogue.ts";
import { isBeforeDayZero } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { type Text, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";

/** Something that happens to the patient for some days. */
export interface Lane {
  readonly id: string;
  readonly kind: "disorder" | "treatment" | "habit";
  readonly name: string;
  /** First day; null where it began before day 0. */
  readonly from: number | null;
  /** Day on which it ends; null where it goes on. */
  readonly to: number | null;
  /** Whether it can end before the run does. */
  readonly ends: boolean;
  /** Whether it can be moved: what acts from birth cannot. */
  readonly moves: boolean;
}

/** All that happens, in the order of the choices. */
export function lanesOf(view: View, catalogue: Catalogue, text: Text): readonly Lane[] {
  const { words } = text;
  return [
    ...view.disorders.map(({ id, onset }): Lane => {
      const before = isBeforeDayZero(view, catalogue, id);
      return {
        ...{ id, kind: "disorder", ends: false, to: null },
        name: sentence(wordsOf(words.disorders, id)?.name ?? id),
        from: before ? null : (onset ?? 0),
        moves: catalogue.disorders.find((each) => each.id === id)?.fromBirth !== "always",
      };
    }),
    ...view.treatments.map(
      ({ id, from, to }): Lane => ({
        ...{ id, kind: "treatment", ends: true, moves: true, to },
        name: sentence(wordsOf(words.treatments, id)?.name ?? id),
        from: from ?? 0,
      }),
    ),
    ...view.habits.flatMap(({ id, value, from, to }): readonly Lane[] => {
      const habit = habitOf(id);
      if (habit === undefined) return [];
      const name = `${words.living.habits[habit.id]} ${printHabit(habit, value, text)}`;
      return [{ ...{ id, kind: "habit", ends: true, moves: true, from, to }, name }];
    }),
  ];
}

/** What of a lane is taken hold of. */
export type Grip = "start" | "end" | "whole";

/** The action that moves a lane's grip by so many days, in a run of `days`; null where it stays. */
export function moved(lane: Lane, grip: Grip, by: number, days: number): Action | null {
  const { id, kind, from: first, to: last } = lane;
  const from = first ?? 0;
  const within = (day: number, low: number, high: number) => Math.min(Math.max(day, low), high);
  const latest = days - 1;
  if (kind === "disorder") return { kind: "onset", id, day: within(from + by, 0, latest), days };
  const span = kind === "treatment" ? "given" : "lasting";
  if (grip === "start") {
    return { kind: span, id, from: within(from + by, 0, (last ?? days) - 1), to: last, days };
  }
  if (grip === "end") {
    const to = within((last ?? days) + by, from + 1, days);
    return { kind: span, id, from, to: to >= days ? null : to, days };
  }
  const room = last === null ? latest : days - (last - from);
  const start = within(from + by, 0, Math.max(0, room));
  return { kind: span, id, from: start, to: last === null ? null : start + last - from, days };
}
