import type { ModuleDefinition } from "@endocrine/engine";
import { boneExchange } from "../bone/exchange.ts";
import { FGF23 } from "../bone/fgf23.ts";
import { boneMarkers } from "../bone/markers.ts";
import { boneMineral } from "../bone/mineral.ts";
import { osteoblasts } from "../bone/osteoblasts.ts";
import { osteoclasts } from "../bone/osteoclasts.ts";
import { phosphate } from "../fluids/phosphate.ts";
import { plasmaCalcium } from "../fluids/plasmaCalcium.ts";
import { calciumAbsorption } from "../gut/calcium.ts";
import { calcitriol } from "../kidney/calcitriol.ts";
import { renalCalcium } from "../kidney/calcium.ts";
import { renalPhosphate } from "../kidney/phosphate.ts";
import { tetany } from "../muscle/tetany.ts";
import { vitaminD } from "../skin/vitaminD.ts";
import { parathyroids } from "./glands.ts";
import { parathyroidHormone } from "./hormone.ts";

/** Calcium, phosphate and bone. */
export const calciumModules: readonly ModuleDefinition[] = [
  parathyroids,
  parathyroidHormone,
  plasmaCalcium,
  calciumAbsorption,
  renalCalcium,
  vitaminD,
  calcitriol,
  FGF23,
  phosphate,
  renalPhosphate,
  boneExchange,
  osteoclasts,
  osteoblasts,
  boneMineral,
  boneMarkers,
  tetany,
];
