import type { ModuleDefinition } from "@endocrine/engine";
import { capillaries } from "../fluids/capillaries.ts";
import { fluids } from "../fluids/compartments.ts";
import { creatinine } from "../fluids/creatinine.ts";
import { extracellular } from "../fluids/extracellular.ts";
import { gut } from "../fluids/gut.ts";
import { osmolality } from "../fluids/osmolality.ts";
import { oxytocin } from "../fluids/oxytocin.ts";
import { potassium } from "../fluids/potassium.ts";
import { vasopressin } from "../fluids/vasopressin.ts";
import { water } from "../fluids/water.ts";
import { anp } from "../heart/atria.ts";
import { baroreflex } from "../heart/baroreflex.ts";
import { posture } from "../heart/posture.ts";
import { pressure } from "../heart/pressure.ts";
import { vessels } from "../heart/vessels.ts";
import { oxytocinNeurons } from "../hypothalamus/oxytocinNeurons.ts";
import { thirst } from "../hypothalamus/thirst.ts";
import { vasopressinNeurons } from "../hypothalamus/vasopressinNeurons.ts";
import { posteriorLobe } from "../pituitary/posteriorLobe.ts";
import { angiotensin } from "./angiotensin.ts";
import { collectingDuct } from "./collectingDuct.ts";
import { kidney } from "./filtration.ts";
import { potassiumSecretion } from "./potassiumSecretion.ts";
import { renin } from "./renin.ts";
import { tubule } from "./tubule.ts";
import { urine } from "./urine.ts";

/** Salt, water and pressure: kidney, renin and angiotensin, vasopressin and thirst, fluids, heart and vessels. */
export const saltAndWaterModules: readonly ModuleDefinition[] = [
  kidney,
  tubule,
  potassiumSecretion,
  renin,
  angiotensin,
  collectingDuct,
  urine,
  fluids,
  capillaries,
  extracellular,
  potassium,
  osmolality,
  creatinine,
  water,
  gut,
  vasopressin,
  oxytocin,
  posture,
  vessels,
  pressure,
  baroreflex,
  anp,
  vasopressinNeurons,
  oxytocinNeurons,
  thirst,
  posteriorLobe,
];
