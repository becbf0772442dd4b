import type { ModuleDefinition } from "@endocrine/engine";
import { tCells } from "../immune/tCells.ts";
import { tCellsByAge } from "../immune/tCellsByAge.ts";
import { thymicDrive } from "./drive.ts";
import { thymicEpithelium } from "./epithelium.ts";
import { thymicHormones } from "./hormones.ts";
import { thymocytes } from "./thymocytes.ts";

/** The thymus, its hormones, and the T cells that it makes. */
export const thymusModules: readonly ModuleDefinition[] = [
  thymicDrive,
  thymicEpithelium,
  thymocytes,
  thymicHormones,
  tCellsByAge,
  tCells,
];
