import type { InputDefinition, ParameterDefinition, StateDefinition } from "@endocrine/engine";

/** What a drug by mouth with one plasma compartment reads of the patient. */
export const bodySize: Readonly<Record<string, InputDefinition>> = {
  size: { from: "person.size", unit: "1", meaning: "body size" },
  clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
};

/** The dose as a rate, for runs at daily resolution. */
export const meanDose: ParameterDefinition = {
  value: 0,
  unit: "mg/d",
  meaning: "mean dose rate when doses are not given one by one",
  source: "lesion",
};

/**
 * Gut and body of a drug in mg: first-order absorption and elimination. The module gives
 * `bioavailability`, `absorptionRate`, `clearance`, `volume` and `infusion`.
 */
export const oralStates: Readonly<Record<string, StateDefinition>> = {
  gut: {
    unit: "mg",
    start: 0,
    scale: 10,
    rate: "infusion - absorptionRate*gut",
    meaning: "in the gut",
  },
  body: {
    unit: "mg",
    start: 0,
    scale: 10,
    rate: "bioavailability*absorptionRate*gut - clearance*clearanceSize/(volume*size)*body",
    meaning: "in the body",
  },
};
