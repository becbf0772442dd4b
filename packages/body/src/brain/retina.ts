import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Photoreceptors that tell the pacemaker and the pineal of light. */
export const retina: ModuleDefinition = defineModule({
  id: "retina",
  about:
    "Light uses up photoreceptors and drives the pacemaker with those that are ready (process L).",
  sources: ["stHilaire2007", "jewett1999"],
  inputs: {
    light: { from: "light.atEye", unit: "lx", meaning: "light at the eye" },
  },
  parameters: {
    lightGain: { value: 37, unit: "1", meaning: "gain of light", source: "stHilaire2007" },
    lightPower: {
      value: 0.5,
      unit: "1",
      meaning: "power of illuminance",
      source: "stHilaire2007",
    },
    referenceLight: {
      value: 9500,
      unit: "lx",
      meaning: "illuminance of the rate constant",
      source: "stHilaire2007",
    },
    dimLight: {
      value: 100,
      unit: "lx",
      meaning: "illuminance below which light loses effect",
      source: "stHilaire2007",
    },
    bleaching: {
      value: 0.1,
      unit: "/min",
      meaning: "use of photoreceptors at the reference light",
      source: "stHilaire2007",
    },
    recovery: {
      value: 0.007,
      unit: "/min",
      meaning: "recovery of photoreceptors",
      source: "stHilaire2007",
    },
  },
  variables: {
    use: {
      unit: "/min",
      is: "bleaching*(max(light, 0)/referenceLight)^(lightPower + 1)*referenceLight/(max(light, 0) + dimLight)",
      meaning: "rate at which light uses photoreceptors",
    },
    drive: {
      unit: "/min",
      is: "lightGain*(1 - used)*use",
      meaning: "drive that leaves the retina",
    },
  },
  states: {
    used: {
      unit: "1",
      start: 0.3,
      scale: 0.3,
      rate: "use*(1 - used) - recovery*used",
      meaning: "share of photoreceptors used up",
    },
  },
});
