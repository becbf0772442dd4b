import {
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  simulate,
} from "@endocrine/engine";
import { held } from "../../../../scripts/isolated/held.ts";
import { pubertalSteroids } from "../../src/fluids/pubertalSteroids.ts";
import { thymusModules } from "../../src/thymus/modules.ts";
import { publishedSteroids } from "../publishedSteroids.ts";

/** A person who grows older, or whose age is held. */
const person: ModuleDefinition = defineModule({
  id: "person",
  about: "Age and sex.",
  parameters: {
    ageAtStart: held(0, "a"),
    calendar: held(1, "1"),
    female: held(0, "1"),
  },
  variables: {
    age: { unit: "a", is: "ageAtStart + calendar*time", meaning: "age" },
  },
});

/** A bone age that is the age. */
const stature: ModuleDefinition = defineModule({
  id: "stature",
  about: "Bone age.",
  inputs: { age: { from: "person.age", unit: "a", meaning: "age" } },
  variables: { boneAge: { unit: "a", is: "age", meaning: "bone age" } },
});

/** What acts on the thymus, held: glucocorticoid, GH, T3, prolactin. */
const acting = (id: string, values: Readonly<Record<string, readonly [number, string]>>) =>
  defineModule({
    id,
    about: "Held.",
    parameters: Object.fromEntries(
      Object.entries(values).map(([name, [value, unit]]) => [name, held(value, unit)]),
    ),
  });

/** The thymus and the T cells with all that acts on them; time in years. */
export const model: CompiledModel = compile(
  flatten(
    [
      person,
      stature,
      pubertalSteroids,
      ...publishedSteroids,
      acting("vessels", { cortisolAction: [1, "1"] }),
      acting("somatotrophs", { relative: [1, "1"] }),
      acting("binding", { FT3: [5, "pmol/L"] }),
      acting("thyrotrophs", { usualFT3: [5, "pmol/L"] }),
      acting("lactotrophs", { relative: [1, "1"] }),
      acting("thymalfasin", { plasma: [0, "ug/L"] }),
      ...thymusModules,
    ],
    { timeUnit: "a" },
  ),
);

export type Values = Readonly<Record<string, number>>;

interface Phase {
  /** Age at which this phase begins. */
  readonly from: number;
  readonly parameters: Values;
}

/** Values of signals at ages of a life from birth, with what changes on the way. */
export function life(
  ages: readonly number[],
  signals: readonly string[],
  parameters: Values = {},
  phases: readonly Phase[] = [],
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...ages),
    output: { at: [...ages] },
    signals: [...signals],
    parameters,
    actions: phases.map(({ from, parameters: set }) => ({ at: from, set })),
    rtol: 1e-7,
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}
