import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { restrainedPituitary } from "../../../../scripts/isolated/restrainedPituitary.ts";
import { cortexModules } from "../../src/adrenal/modules.ts";
import { androgenModules, prolactinModules, testisModules } from "../../src/testis/modules.ts";
import { acthProfile } from "../adrenal/system.ts";

/** A person whose age runs, of a size held. */
export const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and size.",
  parameters: {
    female: held(0, "1"),
    ageAtStart: held(30, "a"),
    calendar: held(0, "1"),
    size: held(1, "1"),
  },
  variables: {
    age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" },
    clearanceSize: { unit: "1", is: "size^0.75", meaning: "scale" },
    rateSize: { unit: "1", is: "size^(-0.25)", meaning: "scale" },
  },
});

const exchanged = new Set(androgenModules.map(({ id }) => id));

export const surroundings: readonly ModuleDefinition[] = [
  acthProfile,
  person,
  ...cortexModules.filter(({ id }) => !exchanged.has(id)),
];

/** The male axis with adrenals; time in hours. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(
    flatten(
      [
        ...surroundings,
        ...testisModules,
        ...androgenModules,
        ...prolactinModules,
        restrainedPituitary,
        ...further,
      ],
      { timeUnit: "h" },
    ),
  );
}

export type Values = Readonly<Record<string, number>>;

/** No rhythm of the day. */
export const still: Values = { "leydig.rhythm": 0, "corticotrophs.power": 0 };

/** Signals at these days. */
export function atDays(
  model: CompiledModel,
  days: readonly number[],
  signals: readonly string[],
  parameters: Values = {},
  actions: readonly Action[] = [],
  initial: Values = {},
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: (days.at(-1) as number) * 24,
    output: { at: days.map((day) => day * 24) },
    signals,
    parameters: { ...still, ...parameters },
    actions,
    initial,
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}

/** Signals after so many days on these parameters. */
export function after(
  model: CompiledModel,
  days: number,
  signals: readonly string[],
  parameters: Values = {},
): Values {
  return Object.fromEntries(
    Object.entries(atDays(model, [days], signals, parameters)).map(([name, [value]]) => [
      name,
      value as number,
    ]),
  );
}
