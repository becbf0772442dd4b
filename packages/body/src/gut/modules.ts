import type { ModuleDefinition } from "@endocrine/engine";
import { aminoAcids } from "./aminoAcids.ts";
import { incretins } from "./incretins.ts";
import { intestine } from "./intestine.ts";
import { meals } from "./meals.ts";
import { stomach } from "./stomach.ts";

/** Meals, their way through the gut, and the hormones that the gut answers with. */
export const gutModules: readonly ModuleDefinition[] = [
  meals,
  stomach,
  intestine,
  aminoAcids,
  incretins,
];
