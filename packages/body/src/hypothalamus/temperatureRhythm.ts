import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The set point of body temperature through the day, as the pacemaker moves it. */
export const temperatureRhythm: ModuleDefinition = defineModule({
  id: "temperatureRhythm",
  about:
    "The pacemaker lowers the set point of the preoptic area late in the night and raises it towards the evening; over a day it leaves the mean as it is.",
  sources: ["baehr2000"],
  inputs: {
    phase: { from: "pacemaker.phase", unit: "h", meaning: "the pacemaker's own clock time" },
  },
  parameters: {
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 with the rhythm, 0 for its mean",
      source: "design",
      note: "0 in runs over years",
    },
    amplitude: {
      value: 0.4,
      unit: "Cel",
      meaning: "half of the way from the lowest to the highest temperature",
      source: "design",
      note: "core temperature of the rested goes through 0.6 to 1 Cel a day",
    },
    coolest: {
      value: 5.03,
      unit: "h",
      meaning: "clock time of the lowest temperature",
      source: "baehr2000",
      note: "05:02 in 172 young adults of neither early nor late type, sleeping at home; the pacemaker's own marker is that of a published constant routine",
    },
    dayLength: {
      value: 24,
      unit: "h",
      meaning: "hours of one turn",
      source: "design",
      note: "phase is told as clock time",
    },
  },
  variables: {
    above: {
      unit: "Cel",
      is: "-rhythm*amplitude*cos(2*pi*(phase - coolest)/dayLength)",
      meaning: "temperature above the mean of the day",
    },
  },
});
