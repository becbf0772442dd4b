import type { ModuleDefinition } from "@endocrine/engine";
import { bodyMass } from "./adipose/bodyMass.ts";
import { growth } from "./bone/growth.ts";
import { clock } from "./brain/clock.ts";
import { cognition } from "./brain/cognition.ts";
import { iodide } from "./fluids/iodide.ts";
import { plasmaCalcium } from "./fluids/plasmaCalcium.ts";
import { thyroidHormones } from "./fluids/thyroidHormones.ts";
import { circulation } from "./heart/circulation.ts";
import { trhNeurons } from "./hypothalamus/trhNeurons.ts";
import { thyroidImmunity } from "./immune/thyroidImmunity.ts";
import { person } from "./life/person.ts";
import { binding } from "./liver/binding.ts";
import { deiodinases } from "./liver/deiodinases.ts";
import { metabolism } from "./muscle/metabolism.ts";
import { thyrotrophs } from "./pituitary/thyrotrophs.ts";
import { cCells } from "./thyroid/cCells.ts";
import { follicles } from "./thyroid/follicles.ts";
import { thyroidGland } from "./thyroid/gland.ts";
import { tshReceptor } from "./thyroid/receptor.ts";

/** The healthy body: every module that is always there. Drugs and pregnancy are linked in when used. */
export const body: readonly ModuleDefinition[] = [
  person,
  clock,
  trhNeurons,
  thyrotrophs,
  tshReceptor,
  thyroidGland,
  follicles,
  iodide,
  thyroidHormones,
  binding,
  deiodinases,
  cCells,
  plasmaCalcium,
  thyroidImmunity,
  circulation,
  metabolism,
  bodyMass,
  growth,
  cognition,
];
