import type { ModuleDefinition } from "@endocrine/engine";
import { sunlight } from "./sunlight.ts";
import { skinVitaminD } from "./vitaminDSynthesis.ts";

/** The light that reaches the skin, and the vitamin D that it makes. */
export const skinModules: readonly ModuleDefinition[] = [sunlight, skinVitaminD];
