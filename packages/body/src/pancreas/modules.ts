import type { ModuleDefinition } from "@endocrine/engine";
import { glucagon } from "../fluids/glucagon.ts";
import { insulin } from "../fluids/insulin.ts";
import { alphaCells } from "./alphaCells.ts";
import { betaCellMass } from "./betaCellMass.ts";
import { betaCells } from "./betaCells.ts";
import { deltaCells } from "./deltaCells.ts";

/** The cells of the islets, and their hormones in blood. */
export const isletModules: readonly ModuleDefinition[] = [
  betaCells,
  betaCellMass,
  alphaCells,
  deltaCells,
  insulin,
  glucagon,
];
