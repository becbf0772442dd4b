import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Body temperature on waking: progesterone raises the set point. */
export const basalTemperature: ModuleDefinition = defineModule({
  id: "basalTemperature",
  about: "Progesterone raises the morning temperature from two days after the surge on.",
  inputs: {
    progesterone: {
      from: "progesterone.plasma",
      unit: "nmol/L",
      meaning: "progesterone",
      absent: 0.5,
    },
  },
  parameters: {
    rise: {
      value: 0.4,
      unit: "K",
      meaning: "greatest rise",
      source: "design",
      note: "0.3 to 0.5 K from two days after the surge on",
    },
    half: {
      value: 10,
      unit: "nmol/L",
      meaning: "progesterone of half of it",
      source: "design",
      note: "3 ug/L",
    },
    lag: {
      value: 12,
      unit: "h",
      meaning: "time constant",
      source: "design",
      note: "within a day",
    },
  },
  states: {
    above: {
      unit: "K",
      start: 0,
      atol: 1e-4,
      rate: "(rise*max(progesterone, 0)^2/(half^2 + max(progesterone, 0)^2) - above)/lag",
      meaning: "temperature above that of the follicular phase",
    },
  },
});
