import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Ionised calcium as the C cells see it: held at its normal value, raised by an infusion. */
export const plasmaCalcium: ModuleDefinition = defineModule({
  id: "plasmaCalcium",
  about:
    "Ionised calcium: a set value that an infusion raises and the body clears; the parathyroid loop is not part of it.",
  parameters: {
    normal: {
      value: 1.22,
      unit: "mmol/L",
      meaning: "ionised calcium at rest",
      source: "heath1977",
    },
    infusion: { value: 0, unit: "mmol/L/h", meaning: "rise by an infusion", source: "lesion" },
    recovery: {
      value: 1.5,
      unit: "h",
      meaning: "time constant of the return to normal",
      source: "heath1977",
      note: "after the 4-h infusion",
    },
  },
  states: {
    ionised: {
      unit: "mmol/L",
      start: "normal",
      scale: 1,
      rate: "infusion - (ionised - normal)/recovery",
      meaning: "ionised calcium",
    },
  },
});
