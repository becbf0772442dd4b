import {
  androgenModules,
  body,
  cortexModules,
  gonadotropicModules,
  ovaryModules,
  prolactinModules,
  testisModules,
} from "@endocrine/body";
import {
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
} from "@endocrine/engine";

const held = (value: number, unit: string) =>
  ({ value, unit, meaning: "held", source: "design", note: "test" }) as const;

/** A man of 30 years and 70 kg. */
const person = defineModule({
  id: "person",
  about: "Held.",
  parameters: {
    female: held(0, "1"),
    age: held(30, "a"),
    size: held(1, "1"),
    clearanceSize: held(1, "1"),
    rateSize: held(1, "1"),
  },
});

const corticotrophs = defineModule({
  id: "corticotrophs",
  about: "ACTH held at the mean of the day.",
  parameters: { ACTH: held(2.85, "pmol/L") },
});

const androgenIds = new Set(androgenModules.map(({ id }) => id));

/** The testes of a man with androgens, adrenals and prolactin, and further modules; time in hours. */
export function testes(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(
    flatten(
      [
        person,
        corticotrophs,
        ...cortexModules.filter(({ id }) => !androgenIds.has(id)),
        ...testisModules,
        ...androgenModules,
        ...prolactinModules,
        ...further,
      ],
      { timeUnit: "h" },
    ),
  );
}

/** The same under GnRH and gonadotrophs, with hCG. */
export function maleAxis(...drugs: readonly ModuleDefinition[]): CompiledModel {
  const hCG = body.filter(({ id }) => id === "hCG");
  return testes(...gonadotropicModules, ...ovaryModules, ...hCG, ...drugs);
}

/** Parameters without the rhythm of the day. */
export const still: Readonly<Record<string, number>> = { "leydig.rhythm": 0 };
