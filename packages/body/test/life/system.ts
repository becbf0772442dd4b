import { type Action, type CompiledModel, compile, flatten, simulate } from "@endocrine/engine";
import { body } from "../../src/body.ts";
import { bodyAtBirth, statesAtBirth } from "../../src/life/birth.ts";
import { dailyMeans, nursingMeans } from "../../src/life/dailyMeans.ts";
import { notPregnant } from "../../src/life/pregnancies.ts";
import { pregnancyModules } from "../../src/placenta/modules.ts";

/** The body with pregnancy linked in. Time in hours. */
export const model: CompiledModel = compile(
  flatten([...body, ...pregnancyModules], { timeUnit: "h" }),
);

export type Values = Readonly<Record<string, number>>;

/** Hours of the mean year. */
export const year: number = 24 * 365.25;

const states = new Set(model.states.map(({ name }) => name));

const only = (values: Values, names: ReadonlySet<string>): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));

/** Parameters of daily means that this body has. */
export const daily: Values = { ...dailyMeans, ...nursingMeans };

/** States of a newborn at rest. */
export function newborn(female: boolean): Values {
  const { final } = simulate(model, {
    start: 0,
    end: 3 * year,
    output: { at: [0] },
    parameters: {
      ...daily,
      "person.female": female ? 1 : 0,
      "person.ageAtStart": 0,
      "person.calendar": 0,
      "survival.span": 1e12,
    },
    initial: { ...statesAtBirth(model, female), ...notPregnant },
  });
  return {
    ...final,
    ...bodyAtBirth(female),
    ...notPregnant,
    "tanner.gonadal": 0,
    "tanner.hair": 0,
  };
}

/** A part of a life at daily means: signals at ages in years, and the states in which it ends. */
export interface Lived {
  readonly signals: Readonly<Record<string, readonly number[]>>;
  readonly final: Values;
}

/** Lives from an age on, from states that the life before ended in (or those of a newborn). */
export function live(
  { female, from, initial }: { female: boolean; from: number; initial: Values },
  ages: readonly number[],
  signals: readonly string[],
  actions: readonly Action[] = [],
): Lived {
  const { trajectory, final } = simulate(model, {
    start: 0,
    end: ((ages.at(-1) as number) - from) * year,
    output: { at: ages.map((age) => (age - from) * year) },
    signals,
    parameters: { ...daily, "person.female": female ? 1 : 0, "person.ageAtStart": from },
    initial: only(initial, states),
    actions,
    rtol: 1e-5,
  });
  return {
    signals: Object.fromEntries(
      signals.map((signal) => [signal, [...(trajectory.columns.get(signal)?.values ?? [])]]),
    ),
    final,
  };
}
