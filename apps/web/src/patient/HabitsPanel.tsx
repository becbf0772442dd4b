import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { type Text, useText } from "../text/text.ts";
import { type Habit, habits } from "./habits.ts";
import { ValueSlider } from "./ValueSlider.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** How the patient eats, sleeps, moves: sliders in three groups. */
export function HabitsPanel({ view, catalogue, dispatch }: Props) {
  const text = useText();
  const { words } = text;
  // On a phone the results follow below, and are not to be pushed away.
  const isWide = matchMedia("(min-width: 800px)").matches;
  const known = new Set(catalogue.parameters);
  const present = habits.filter(({ set, usual }) =>
    Object.keys(set(usual)).some((path) => known.has(path)),
  );
  return (
    <section className="card habits" aria-labelledby="habits-heading">
      <h2 id="habits-heading">{words.living.heading}</h2>
      {(["food", "rhythm", "life"] as const).map((group) => (
        <details key={group} open={group === "food" && isWide}>
          <summary>{words.living.groups[group]}</summary>
          {present
            .filter((habit) => habit.group === group)
            .map((habit) => {
              const value = entry(view.habits, habit.id)?.value ?? habit.usual;
              return (
                <ValueSlider
                  key={habit.id}
                  name={words.living.habits[habit.id]}
                  {...{ low: habit.low, high: habit.high, step: habit.step, value }}
                  usual={habit.usual}
                  printed={printHabit(habit, value, text)}
                  onChange={(next) =>
                    dispatch(
                      next === habit.usual
                        ? { kind: "leave", id: habit.id }
                        : { kind: "habit", id: habit.id, value: next },
                    )
                  }
                  onReset={() => dispatch({ kind: "leave", id: habit.id })}
                />
              );
            })}
        </details>
      ))}
      <p className="hint">{words.living.about}</p>
    </section>
  );
}

/** A habit's value as it is read: `212 µg/day`, `23:30`, `50% of usual`. */
export function printHabit({ id, unit }: Habit, value: number, text: Text): string {
  const { words, print } = text;
  if (unit === "clock") {
    const hour = value % 24;
    const minutes = Math.round((hour % 1) * 60);
    return `${String(Math.floor(hour)).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  }
  if (unit === "1") return print.number(value);
  if (unit !== "%") return `${print.number(value)} ${text.unit(unit)}`;
  const share = print.share(value / 100);
  if (id === "stress") return words.living.ofTest(share);
  return id === "carbohydrate" ? share : words.living.ofUsual(share);
}
