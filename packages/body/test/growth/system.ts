import {
  type Action,
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
  type Trajectory,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { growthModules, somatotropicModules } from "../../src/bone/modules.ts";
import { somatropin } from "../../src/fluids/somatropin.ts";
import { publishedSteroids } from "../publishedSteroids.ts";

export type Values = Readonly<Record<string, number>>;

/** Who grows: age from the start of the run, sex, and size by height with the body-mass index of the age. */
const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and size.",
  inputs: { height: { from: "stature.height", unit: "m", meaning: "height" } },
  parameters: {
    female: held(0, "1", "1 in a woman"),
    ageAtStart: held(30, "a", "age at the start"),
    calendar: held(1, "1", "1 while time makes older"),
    index: held(22.6, "kg/m2", "adult body-mass index"),
    childShare: held(0.31, "1", "deficit of the child's"),
    at: held(13, "a", "age at the middle of its end"),
    span: held(2.3, "a", "width of that"),
    reference: held(70, "kg", "mass of size 1"),
  },
  variables: {
    age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" },
    size: {
      unit: "1",
      is: "index*(1 - childShare/(1 + exp((age - at)/span)))*height^2/reference",
      meaning: "size",
    },
    rateSize: { unit: "1", is: "size^(-0.25)", meaning: "scale of rates" },
  },
});

/** Quantities of other organs that a test moves: each a parameter at its healthy value. */
const surroundings: readonly ModuleDefinition[] = (
  [
    ["glucose", "plasma", 5, "mmol/L"],
    ["FFA", "plasma", 0.5, "mmol/L"],
    ["aminoAcids", "arginineAction", 0, "1"],
    ["hypoglycaemia", "signal", 0, "1"],
    ["ghrhDose", "drive", 0, "1"],
    ["octreotide", "action", 0, "1"],
    ["cabergoline", "action", 0, "1"],
    ["pegvisomant", "block", 0, "1"],
    ["mecasermin", "appearance", 0, "ug/L/h"],
    ["fat", "relative", 1, "1"],
    ["ghrelin", "relative", 1, "1"],
    ["insulinAction", "liver", 1, "1"],
    ["binding", "FT3", 5, "pmol/L"],
    ["glucocorticoid", "tissue", 1, "1"],
  ] as const
).map(([id, name, value, unit]) =>
  defineModule({ id, about: "Held.", parameters: { [name]: held(value, unit, "held") } }),
);

const energy: ModuleDefinition = defineModule({
  id: "energy",
  about: "Held.",
  parameters: {
    intake: held(2500, "kcal/d", "energy eaten"),
    expenditure: held(2500, "kcal/d", "energy spent"),
  },
});

/** The somatotropic axis and growth in surroundings that a test moves; time in hours. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(
    flatten(
      [
        person,
        energy,
        ...surroundings,
        ...publishedSteroids,
        ...somatotropicModules,
        ...growthModules,
        somatropin,
        ...further,
      ],
      { timeUnit: "h" },
    ),
  );
}

const hoursPerYear: number = 24 * 365.25;

/** The newborn, as long as `bodyAtBirth` says. */
export function newborn(female: boolean): Values {
  const height = female ? 0.4938 : 0.5008;
  return {
    "stature.height": height,
    "stature.healthyHeight": height,
    "stature.boneAge": 0,
    "growthPlate.plateAge": 0,
    "growthPlate.exhausted": 0,
    "growthPlate.usualExhausted": 0,
    "liverIGF.IGF1": female ? 60 : 75,
    "igfBinding.IGFBP3": 2050,
  };
}

/** What a run found for one quantity. */
export function column({ columns }: Trajectory, name: string): readonly number[] {
  return [...(columns.get(name)?.values ?? [])];
}

/** A life from birth at the daily mean, with changes of parameters by age: values at the ages asked for. */
export function life(
  model: CompiledModel,
  {
    female = false,
    ages,
    signals,
    parameters = {},
    changes = [],
  }: {
    readonly female?: boolean;
    readonly ages: readonly number[];
    readonly signals: readonly string[];
    readonly parameters?: Values;
    readonly changes?: readonly { readonly age: number; readonly set: Values }[];
  },
): Readonly<Record<string, readonly number[]>> {
  const actions: readonly Action[] = changes.map(({ age, set }) => ({
    at: age * hoursPerYear,
    set,
  }));
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...ages) * hoursPerYear,
    output: { at: ages.map((age) => age * hoursPerYear) },
    signals,
    parameters: {
      "person.ageAtStart": 0,
      "person.female": female ? 1 : 0,
      "ghrhNeurons.rhythm": 0,
      ...parameters,
    },
    initial: newborn(female),
    actions,
  });
  return Object.fromEntries(signals.map((name) => [name, column(trajectory, name)]));
}

/** An adult's values after the time that the slow states need, at the daily mean. */
export function settled(
  model: CompiledModel,
  signals: readonly string[],
  parameters: Values = {},
  days = 365,
): Readonly<Record<string, number>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days * 24,
    output: { at: [days * 24] },
    signals,
    parameters: { "ghrhNeurons.rhythm": 0, "person.calendar": 0, ...parameters },
  });
  return Object.fromEntries(signals.map((name) => [name, column(trajectory, name)[0] as number]));
}
