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
import { held } from "../../../scripts/isolated/held.ts";
import { personOf } from "../../../scripts/isolated/personOf.ts";

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
        personOf(30),
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
