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
import { oestradiol } from "../../src/fluids/sexSteroids.ts";
import { gonadotropicModules, ovaryModules } from "../../src/ovary/modules.ts";

/** A woman of 60 kg whose age runs, unless `calendar` is 0. */
export const woman: ModuleDefinition = defineModule({
  id: "person",
  about: "Age, sex and size.",
  parameters: {
    female: held(1, "1"),
    ageAtStart: held(28, "a"),
    calendar: held(1, "1"),
    size: held(60 / 70, "1"),
    clearanceSize: held((60 / 70) ** 0.75, "1"),
    rateSize: held((60 / 70) ** -0.25, "1"),
  },
  variables: { age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" } },
});

/** Puberty by age, as in a girl whose bones are as old as she is. */
const puberty = defineModule({
  id: "pubertalSteroids",
  about: "Age as bone age.",
  inputs: { age: { from: "person.age", unit: "a", meaning: "age" } },
  variables: { clock: { unit: "a", is: "age", meaning: "bone age" } },
});

/** What the rest of the body adds to the ovaries' steroids: testosterone and what fat makes of androgens. */
export const surroundings: readonly ModuleDefinition[] = [
  defineModule({
    id: "gonadalSteroids",
    about: "Oestradiol of the ovaries.",
    inputs: {
      ovarian: {
        from: "ovarianSteroids.oestradiolMade",
        unit: "nmol/h",
        meaning: "of the ovaries",
      },
    },
    variables: { oestradiolMade: { unit: "nmol/h", is: "ovarian", meaning: "of the gonads" } },
  }),
  defineModule({
    id: "androgenConversion",
    about: "Oestradiol of androgens, held.",
    parameters: {
      testosteroneToOestradiol: held(0.1, "nmol/h"),
      toOestradiol: held(0.8, "nmol/h"),
    },
  }),
  defineModule({
    id: "testosterone",
    about: "Testosterone: of the adrenals and of the ovaries.",
    inputs: {
      ovarian: {
        from: "ovarianSteroids.testosteroneMade",
        unit: "nmol/h",
        meaning: "of the ovaries",
      },
    },
    parameters: {
      other: held(12, "nmol/h"),
      clearance: held(490, "L/d"),
    },
    variables: {
      plasma: { unit: "nmol/L", is: "(other + ovarian)/clearance", meaning: "testosterone" },
    },
  }),
];

export const modules: readonly ModuleDefinition[] = [
  woman,
  puberty,
  ...gonadotropicModules,
  ...ovaryModules,
  oestradiol,
  ...surroundings,
];

/** The female axis with further modules; time in hours. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(flatten([...modules, ...further], { timeUnit: "h" }));
}

export type Values = Readonly<Record<string, number>>;

/** The signals every `every` hours of `days` days from `initial` on. */
export function course(
  model: CompiledModel,
  days: number,
  signals: readonly string[],
  {
    parameters = {},
    initial = {},
    actions = [],
    every = 2,
    from = 0,
  }: {
    readonly parameters?: Values;
    readonly initial?: Values;
    readonly actions?: readonly Action[];
    readonly every?: number;
    readonly from?: number;
  } = {},
): {
  readonly time: readonly number[];
  readonly of: (signal: string) => readonly number[];
  readonly final: Values;
  readonly steps: number;
} {
  const { trajectory, final } = simulate(model, {
    start: from * 24,
    end: (from + days) * 24,
    output: { every },
    signals,
    parameters,
    initial,
    actions,
  });
  return {
    time: [...trajectory.time].map((hour) => hour / 24),
    of: (signal) => [...(trajectory.columns.get(signal)?.values ?? [])],
    final: final as Values,
    steps: trajectory.statistics.steps,
  };
}
