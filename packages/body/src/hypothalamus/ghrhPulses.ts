import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Pulses of GHRH release. Linked in only at pulsatile resolution; the bursts come as doses from a seeded generator. */
export const ghrhPulses: ModuleDefinition = defineModule({
  id: "ghrhPulses",
  about:
    "Release in bursts over a low basal rate, the same on the mean of a day: six to eight pulses a day, the largest in the first sleep.",
  sources: ["faria1992", "ho1988"],
  parameters: {
    basal: {
      value: 0.06,
      unit: "1",
      meaning: "release between pulses over the mean",
      source: "design",
      note: "GH between pulses is a few hundredths of its peaks",
    },
    duration: {
      value: 0.3,
      unit: "h",
      meaning: "time constant of a burst",
      source: "design",
      note: "a GH pulse then is over in an hour and a half",
    },
  },
  variables: {
    drive: { unit: "1", is: "basal + burst", meaning: "release over the mean" },
  },
  states: {
    burst: { unit: "1", start: 0, scale: 1, rate: "-burst/duration", meaning: "burst of release" },
  },
});
