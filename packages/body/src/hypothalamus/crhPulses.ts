import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Pulses of CRH release. Linked in only at pulsatile resolution; the bursts come as doses from a seeded generator. */
export const crhPulses: ModuleDefinition = defineModule({
  id: "crhPulses",
  about:
    "Release in bursts over a lower basal rate, the same on the mean of a day: about eighteen pulses a day, larger when the clock drives more.",
  sources: ["keenan2004", "horrocks1990"],
  parameters: {
    basal: {
      value: 0.24,
      unit: "1",
      meaning: "release between pulses over the mean",
      source: "keenan2004",
      note: "0.27 of 1.14 ug/L of ACTH a day is not pulsatile",
    },
    duration: {
      value: 0.25,
      unit: "h",
      meaning: "time constant of a burst",
      source: "design",
      note: "an ACTH pulse then rises within half an hour and is over in an hour and a half",
    },
  },
  variables: {
    drive: { unit: "1", is: "basal + burst", meaning: "release over the mean" },
  },
  states: {
    burst: { unit: "1", start: 0, scale: 1, rate: "-burst/duration", meaning: "burst of release" },
  },
});
