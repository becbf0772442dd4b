import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Lying or standing. */
export const posture: ModuleDefinition = defineModule({
  id: "posture",
  about: "How far the body stands; blood then pools in the legs.",
  parameters: {
    upright: {
      value: 0,
      unit: "1",
      meaning: "1 standing still, 0 lying; between for sitting",
      source: "lesion",
    },
    settling: {
      value: 0.5,
      unit: "min",
      meaning: "time in which the veins of the legs fill",
      source: "hall2016",
    },
  },
  states: {
    standing: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(upright - standing)/settling",
      meaning: "how far the veins of the legs are filled",
    },
  },
});
