import type { ModuleDefinition } from "@endocrine/engine";
import { bodyMass } from "./adipose/bodyMass.ts";
import { cortexModules, medullaModules } from "./adrenal/modules.ts";
import { growth } from "./bone/growth.ts";
import { clock } from "./brain/clock.ts";
import { cognition } from "./brain/cognition.ts";
import { circulation } from "./heart/circulation.ts";
import { stressAxisModules } from "./hypothalamus/modules.ts";
import { saltAndWaterModules } from "./kidney/modules.ts";
import { person } from "./life/person.ts";
import { survival } from "./life/survival.ts";
import { metabolism } from "./muscle/metabolism.ts";
import { thyroidModules } from "./thyroid/modules.ts";

/** The healthy body: every module that is always there. Drugs and pregnancy are linked in when used. */
export const body: readonly ModuleDefinition[] = [
  person,
  clock,
  ...thyroidModules,
  ...stressAxisModules,
  ...cortexModules,
  ...medullaModules,
  ...saltAndWaterModules,
  circulation,
  metabolism,
  bodyMass,
  growth,
  cognition,
  survival,
];
