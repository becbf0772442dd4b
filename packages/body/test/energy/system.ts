import {
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { energyModules } from "../../src/adipose/modules.ts";
import { clock } from "../../src/brain/clock.ts";

/** A person who stays as old as they are, unless the calendar runs. */
export const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and healthy index.",
  parameters: {
    female: held(0, "1"),
    ageAtStart: held(30, "a"),
    calendar: held(0, "1"),
    adultBodyMassIndex: held(22.6, "kg/m2"),
  },
  variables: { age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" } },
});

/** A height that is held. */
export const stature: ModuleDefinition = defineModule({
  id: "stature",
  about: "Height, held.",
  parameters: { height: held(1.76, "m"), heightVelocity: held(0, "m/a") },
});

/** Gut, drugs and glands that energy balance listens to, held at what a test gives them. */
export const surroundings: ModuleDefinition[] = [
  defineModule({
    id: "glucocorticoid",
    about: "Glucocorticoid action, held.",
    parameters: { tissue: held(1, "1") },
  }),
  defineModule({
    id: "metabolism",
    about: "Metabolic rate by thyroid hormone, held.",
    parameters: { factor: held(1, "1") },
  }),
  defineModule({
    id: "meals",
    about: "Meals, held.",
    parameters: { fed: held(1, "1") },
  }),
  defineModule({
    id: "renalGlucose",
    about: "Glucose in urine, held.",
    parameters: { excretion: held(0, "mmol/h") },
  }),
  defineModule({
    id: "glp1Agonist",
    about: "GLP-1 agonist, held.",
    parameters: { GLP1Equivalent: held(0, "pmol/L") },
  }),
  defineModule({
    id: "medulla",
    about: "Catecholamines, held.",
    parameters: { adrenaline: held(200, "pmol/L"), noradrenaline: held(1400, "pmol/L") },
  }),
];

export type Values = Readonly<Record<string, number>>;

/** Energy balance with what a test adds; time in days. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(flatten([person, clock, ...energyModules, ...further], { timeUnit: "d" }));
}

/** The means of the day: rhythms stand still. */
export const means: Values = { "leptin.rhythm": 0, "ghrelin.rhythm": 0 };

/** Adult of a height and weight whose healthy weight it is. */
export function adult(female: boolean, age: number, height: number, weight: number): Values {
  return {
    "person.female": female ? 1 : 0,
    "person.ageAtStart": age,
    "person.adultBodyMassIndex": weight / height ** 2,
    "stature.height": height,
  };
}

/** Values of the signals after these days, from the healthy state or from `initial`. */
export function after(
  model: CompiledModel,
  days: readonly number[],
  signals: readonly string[],
  parameters: Values,
  initial: Values = {},
): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days[days.length - 1] as number,
    output: { at: days },
    signals,
    parameters: { ...means, ...parameters },
    initial,
  });
  return signals.map((name) => [...(trajectory.columns.get(name)?.values ?? [])]);
}

/** All states after so many days. */
export function stateAfter(
  model: CompiledModel,
  days: number,
  parameters: Values,
  initial: Values = {},
): Values {
  return simulate(model, {
    start: 0,
    end: days,
    output: { at: [days] },
    parameters: { ...means, ...parameters },
    initial,
  }).final;
}
