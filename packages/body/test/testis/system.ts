import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { cortexModules } from "../../src/adrenal/modules.ts";
import { androgenModules, prolactinModules, testisModules } from "../../src/testis/modules.ts";
import { acthProfile } from "../adrenal/system.ts";

const held = (value: number, unit: string) => ({
  value,
  unit,
  meaning: "held",
  source: "design",
  note: "test",
});

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

/**
 * A pituitary for the tests of the testis alone: LH and FSH of a young man under the restraint that
 * androgens and oestradiol make, and FSH under inhibin B; `GnRH` scales both.
 */
export const pituitary: ModuleDefinition = defineModule({
  id: "gonadotrophs",
  about: "LH and FSH by restraint.",
  inputs: {
    restraint: { from: "androgenAction.restraint", unit: "1", meaning: "restraint" },
    inhibinB: { from: "sertoli.inhibinBMade", unit: "ng/L", meaning: "inhibin B" },
  },
  parameters: {
    GnRH: held(1, "1"),
    heldLH: held(-1, "[IU]/L"),
    heldFSH: held(-1, "[IU]/L"),
    normalLH: held(4.76, "[IU]/L"),
    normalFSH: held(4.5, "[IU]/L"),
    ceiling: held(0.17, "1"),
    ceilingFSH: held(0.6, "1"),
    usualInhibin: held(200, "ng/L"),
    halfLife: held(1.3, "h"),
    halfLifeFSH: held(10, "h"),
    lag: held(2, "d"),
  },
  variables: {
    LH: { unit: "[IU]/L", is: "piecewise(heldLH, heldLH >= 0, ownLH)", meaning: "LH" },
    FSH: { unit: "[IU]/L", is: "piecewise(heldFSH, heldFSH >= 0, ownFSH)", meaning: "FSH" },
  },
  states: {
    felt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(restraint - felt)/lag",
      meaning: "restraint felt",
    },
    ownLH: {
      unit: "[IU]/L",
      start: 4.76,
      rate: "ln(2)/halfLife*(GnRH*normalLH*(1 + ceiling)/(ceiling + felt) - ownLH)",
      meaning: "LH",
    },
    ownFSH: {
      unit: "[IU]/L",
      start: 4.5,
      rate: "ln(2)/halfLifeFSH*(GnRH*normalFSH*(1 + ceilingFSH)/(ceilingFSH + felt)*3/(1 + 2*inhibinB/usualInhibin) - ownFSH)",
      meaning: "FSH",
    },
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
        pituitary,
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
