import type { ParameterDefinition, StateDefinition, VariableDefinition } from "@endocrine/engine";

/** The pump or the mean of injections, and what a unit of insulin is. */
export const insulinUnits: Readonly<Record<"infusion" | "unitAmount", ParameterDefinition>> = {
  infusion: {
    value: 0,
    unit: "[IU]/d",
    meaning: "what a pump gives, or the mean of injections at daily resolution",
    source: "lesion",
  },
  unitAmount: {
    value: 6000,
    unit: "pmol/[IU]",
    meaning: "insulin in a unit",
    source: "design",
    note: "by definition of the unit of human insulin; analogues are dosed to match",
  },
};

/**
 * Two steps of one rate from the injection to the blood; the module gives `passage`, a time, with `insulinUnits`. An injection adds units to `injected`.
 */
export const depotStates: Readonly<Record<string, StateDefinition>> = {
  injected: {
    unit: "[IU]",
    start: 0,
    scale: 5,
    rate: "infusion - injected/passage",
    meaning: "injected under the skin",
  },
  dissolved: {
    unit: "[IU]",
    start: 0,
    scale: 5,
    rate: "(injected - dissolved)/passage",
    meaning: "on its way to the blood",
  },
};

/** What reaches the blood from `depotStates`. */
export const depotAppearance: Readonly<Record<string, VariableDefinition>> = {
  appearance: {
    unit: "pmol/h",
    is: "unitAmount*dissolved/passage",
    meaning: "insulin that reaches the blood",
  },
};
