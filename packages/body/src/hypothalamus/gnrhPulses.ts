import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Pulses of GnRH release. Linked in only at pulsatile resolution; their frequency is that of the pulse generator. */
export const gnrhPulses: ModuleDefinition = defineModule({
  id: "gnrhPulses",
  about:
    "The pulse generator as an oscillator whose phase runs at the frequency of the GnRH neurons: bursts of some fifteen minutes over a low basal release, 1 on the mean. Chance comes as shifts of the phase from a seeded generator.",
  sources: ["clinEndocrinol1990"],
  inputs: {
    frequency: {
      from: "GnRHNeurons.frequency",
      unit: "/d",
      meaning: "pulses a day",
      absent: 15.2,
    },
  },
  parameters: {
    basal: {
      value: 0.05,
      unit: "1",
      meaning: "release between pulses over the mean",
      source: "veldhuis1987",
      note: "LH rises by nine tenths in a man's pulse, seen every 10 min",
    },
    sharpness: {
      value: 6,
      unit: "1",
      meaning: "sharpness of the pulses",
      source: "design",
      note: "a seventh of the interval at half height",
    },
  },
  variables: {
    // the mean of exp(k cos x) is the Bessel function I0(k), here by its first terms
    drive: {
      unit: "1",
      is: "basal + (1 - basal)*exp(sharpness*(cos(2*pi*phase) - 1))*sqrt(2*pi*sharpness)/(1 + 1/(8*sharpness) + 9/(128*sharpness^2))",
      meaning: "release over the mean",
    },
  },
  states: {
    phase: {
      unit: "1",
      start: 0.5,
      scale: 1,
      rate: "frequency",
      meaning: "pulses so far; a whole number at the height of each",
    },
  },
});
