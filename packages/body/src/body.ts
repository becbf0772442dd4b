import type { ModuleDefinition } from "@endocrine/engine";
import { energyModules } from "./adipose/modules.ts";
import { cortexModules, medullaModules } from "./adrenal/modules.ts";
import { growthModules, somatotropicModules } from "./bone/modules.ts";
import { clock } from "./brain/clock.ts";
import { cognition } from "./brain/cognition.ts";
import { mood } from "./brain/mood.ts";
import { gutModules } from "./gut/modules.ts";
import { circulation } from "./heart/circulation.ts";
import { stressAxisModules } from "./hypothalamus/modules.ts";
import { immunityModules } from "./immune/modules.ts";
import { saltAndWaterModules } from "./kidney/modules.ts";
import { person } from "./life/person.ts";
import { survival } from "./life/survival.ts";
import { tanner } from "./life/tanner.ts";
import { fuelModules } from "./liver/modules.ts";
import { metabolism } from "./muscle/metabolism.ts";
import { gonadotropicModules, ovaryModules } from "./ovary/modules.ts";
import { isletModules } from "./pancreas/modules.ts";
import { calciumModules } from "./parathyroid/modules.ts";
import { hCG } from "./placenta/hCG.ts";
import { skinModules } from "./skin/modules.ts";
import { androgenModules, prolactinModules, testisModules } from "./testis/modules.ts";
import { thymusModules } from "./thymus/modules.ts";
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
  ...energyModules,
  ...gutModules,
  ...isletModules,
  ...fuelModules,
  ...somatotropicModules,
  ...growthModules,
  ...gonadotropicModules,
  hCG,
  ...ovaryModules,
  ...testisModules,
  ...androgenModules,
  ...prolactinModules,
  tanner,
  ...skinModules,
  ...calciumModules,
  ...thymusModules,
  ...immunityModules,
  cognition,
  mood,
  survival,
];
