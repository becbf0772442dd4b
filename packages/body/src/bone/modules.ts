import type { ModuleDefinition } from "@endocrine/engine";
import { pubertalSteroids } from "../fluids/pubertalSteroids.ts";
import { ghrhNeurons } from "../hypothalamus/ghrhNeurons.ts";
import { somatostatinNeurons } from "../hypothalamus/somatostatinNeurons.ts";
import { ghByAge } from "../life/ghByAge.ts";
import { igfBinding } from "../liver/igfBinding.ts";
import { liverIGF } from "../liver/liverIGF.ts";
import { liverRipeness } from "../liver/liverRipeness.ts";
import { somatotrophAdenoma } from "../pituitary/somatotrophAdenoma.ts";
import { somatotrophs } from "../pituitary/somatotrophs.ts";
import { growthDrive } from "./growthDrive.ts";
import { growthPlate } from "./growthPlate.ts";
import { plateOestrogen } from "./plateOestrogen.ts";
import { softTissue } from "./softTissue.ts";
import { stature } from "./stature.ts";

/** The somatotropic axis from the hypothalamus to IGF-1. */
export const somatotropicModules: readonly ModuleDefinition[] = [
  ghByAge,
  ghrhNeurons,
  somatostatinNeurons,
  somatotrophs,
  somatotrophAdenoma,
  liverRipeness,
  liverIGF,
  igfBinding,
];

/** Growth: sex steroids by age, growth plates, height, bone age and soft tissue. */
export const growthModules: readonly ModuleDefinition[] = [
  pubertalSteroids,
  plateOestrogen,
  growthDrive,
  growthPlate,
  stature,
  softTissue,
];
