import type { ModuleDefinition } from "@endocrine/engine";
import { acutePhase } from "./acutePhase.ts";
import { adrenalAutoimmunity, isletAutoimmunity, thyroidAutoimmunity } from "./autoimmunity.ts";
import { leukocytes } from "./leukocytes.ts";

/** Immunity beside inflammation: the acute phase, cells of blood, and autoimmune diseases. */
export const immunityModules: readonly ModuleDefinition[] = [
  acutePhase,
  leukocytes,
  thyroidAutoimmunity,
  adrenalAutoimmunity,
  isletAutoimmunity,
];
