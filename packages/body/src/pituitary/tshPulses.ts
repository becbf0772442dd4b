import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Pulses of TSH release. Linked in only at pulsatile resolution; the bursts come as doses from a seeded generator. */
export const tshPulses: ModuleDefinition = defineModule({
  id: "tshPulses",
  about:
    "Release in bursts over a lower basal rate, the same on the mean of a day: about ten pulses a day.",
  sources: ["brabant1990"],
  parameters: {
    basal: {
      value: 0.6,
      unit: "1",
      meaning: "release between pulses over the mean",
      source: "brabant1990",
      note: "pulse amplitude about 0.4 mU/L at a TSH of 1.5",
    },
    duration: { value: 0.4, unit: "h", meaning: "time constant of a burst", source: "brabant1990" },
  },
  variables: {
    drive: { unit: "1", is: "basal + burst", meaning: "release over the mean" },
  },
  states: {
    burst: { unit: "1", start: 0, scale: 1, rate: "-burst/duration", meaning: "burst of release" },
  },
});
