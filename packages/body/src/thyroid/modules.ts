import type { ModuleDefinition } from "@endocrine/engine";
import { iodide } from "../fluids/iodide.ts";
import { thyroidHormones } from "../fluids/thyroidHormones.ts";
import { trhNeurons } from "../hypothalamus/trhNeurons.ts";
import { thyroidImmunity } from "../immune/thyroidImmunity.ts";
import { binding } from "../liver/binding.ts";
import { deiodinases } from "../liver/deiodinases.ts";
import { thyrotrophRestraint } from "../pituitary/thyrotrophRestraint.ts";
import { thyrotrophs } from "../pituitary/thyrotrophs.ts";
import { cCells } from "./cCells.ts";
import { follicles } from "./follicles.ts";
import { thyroidGland } from "./gland.ts";
import { tshReceptor } from "./receptor.ts";

/** The thyroid axis from TRH to the hormones in blood and tissue, with the C cells. */
export const thyroidModules: readonly ModuleDefinition[] = [
  trhNeurons,
  thyrotrophs,
  thyrotrophRestraint,
  tshReceptor,
  thyroidGland,
  follicles,
  iodide,
  thyroidHormones,
  binding,
  deiodinases,
  cCells,
  thyroidImmunity,
];
