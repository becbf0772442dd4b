import type { ModuleDefinition } from "@endocrine/engine";
import { ghrelin } from "../gut/ghrelin.ts";
import { appetite } from "../hypothalamus/appetite.ts";
import { starvation } from "../hypothalamus/starvation.ts";
import { referenceBody } from "../life/referenceBody.ts";
import { anabolism } from "../muscle/anabolism.ts";
import { energy } from "../muscle/energy.ts";
import { energyNeed } from "../muscle/energyNeed.ts";
import { thermogenesis } from "../muscle/thermogenesis.ts";
import { adiponectin } from "./adiponectin.ts";
import { bodyComposition } from "./bodyComposition.ts";
import { fat } from "./fat.ts";
import { leptin } from "./leptin.ts";
import { shortTermStores } from "./shortTermStores.ts";

/** Energy balance: what is eaten, spent and stored, and the hormones that tell of it. */
export const energyModules: readonly ModuleDefinition[] = [
  referenceBody,
  energyNeed,
  thermogenesis,
  energy,
  anabolism,
  bodyComposition,
  shortTermStores,
  fat,
  leptin,
  adiponectin,
  ghrelin,
  appetite,
  starvation,
];
