import type { ModuleDefinition } from "@endocrine/engine";
import { antimullerian } from "../fluids/antimullerian.ts";
import { progesterone } from "../fluids/progesterone.ts";
import { progesteroneConversion } from "../fluids/progesteroneConversion.ts";
import { basalTemperature } from "../hypothalamus/basalTemperature.ts";
import { gnrhNeurons } from "../hypothalamus/gnrhNeurons.ts";
import { gnrhSleep } from "../hypothalamus/gnrhSleep.ts";
import { steroidFeedback } from "../hypothalamus/steroidFeedback.ts";
import { gnrhReceptor } from "../pituitary/gnrhReceptor.ts";
import { gonadotrophs } from "../pituitary/gonadotrophs.ts";
import { endometrium } from "../uterus/endometrium.ts";
import { corpusLuteum } from "./corpusLuteum.ts";
import { cycleDay } from "./cycleDay.ts";
import { follicles } from "./follicles.ts";
import { inhibinA, inhibinB } from "./inhibins.ts";
import { ovarianReserve } from "./ovarianReserve.ts";
import { ovarianSteroids } from "./ovarianSteroids.ts";

/** GnRH and gonadotropins, of both sexes. */
export const gonadotropicModules: readonly ModuleDefinition[] = [
  steroidFeedback,
  gnrhNeurons,
  gnrhSleep,
  gnrhReceptor,
  gonadotrophs,
];

/** The ovary and its hormones. Silent in a man. */
export const ovaryModules: readonly ModuleDefinition[] = [
  ovarianReserve,
  follicles,
  corpusLuteum,
  ovarianSteroids,
  inhibinA,
  inhibinB,
  antimullerian,
  progesterone,
  progesteroneConversion,
  endometrium,
  basalTemperature,
  cycleDay,
];
