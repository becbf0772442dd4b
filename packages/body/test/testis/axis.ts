import { type CompiledModel, compile, flatten, type ModuleDefinition } from "@endocrine/engine";
import { gonadotropicModules, ovaryModules } from "../../src/ovary/modules.ts";
import { androgenModules, prolactinModules, testisModules } from "../../src/testis/modules.ts";
import { surroundings } from "./system.ts";

/** The gonads of both sexes under GnRH and gonadotrophs, with adrenals and prolactin; time in hours. */
export function axis(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(
    flatten(
      [
        ...surroundings,
        ...testisModules,
        ...androgenModules,
        ...prolactinModules,
        ...gonadotropicModules,
        ...ovaryModules,
        ...further,
      ],
      { timeUnit: "h" },
    ),
  );
}
