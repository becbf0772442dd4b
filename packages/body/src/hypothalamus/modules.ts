import type { ModuleDefinition } from "@endocrine/engine";
import { adrenalMass } from "../adrenal/adrenalMass.ts";
import { light } from "../brain/light.ts";
import { pacemaker } from "../brain/pacemaker.ts";
import { retina } from "../brain/retina.ts";
import { sleep } from "../brain/sleep.ts";
import { stress } from "../brain/stress.ts";
import { inflammation } from "../immune/inflammation.ts";
import { monocytes } from "../immune/monocytes.ts";
import { pineal } from "../pineal/pineal.ts";
import { corticotrophs } from "../pituitary/corticotrophs.ts";
import { melanotrophs } from "../pituitary/melanotrophs.ts";
import { skin } from "../skin/pigmentation.ts";
import { crhNeurons } from "./crhNeurons.ts";
import { temperatureRhythm } from "./temperatureRhythm.ts";

/** The clock with sleep and the pineal, the stress axis down to ACTH, and inflammation. */
export const stressAxisModules: readonly ModuleDefinition[] = [
  sleep,
  light,
  retina,
  pacemaker,
  temperatureRhythm,
  pineal,
  stress,
  crhNeurons,
  corticotrophs,
  adrenalMass,
  melanotrophs,
  skin,
  monocytes,
  inflammation,
];
