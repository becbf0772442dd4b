import { labReport, type Scenario } from "@endocrine/clinic";
import { type Case, drawCase } from "./draw.ts";

/** How many values and signs are out of range without a treatment and with it, at the same time. */
export interface TreatmentEffect {
  readonly before: number;
  readonly after: number;
  /** Whether the patient dies under it. */
  readonly isFatal: boolean;
}

/** Of the cases: what the worker answers. */
export const cases = {
  /** The unknown patient of a number. */
  drawCase(seed: number): Case {
    return drawCase(seed);
  },

  /** What a treatment does to a patient who has had the disorder untreated for so many days. */
  treatmentEffect({ report, scenario }: Case, treatment: string): TreatmentEffect {
    const treated: Scenario = { ...scenario, treatments: [{ id: treatment }] };
    const after = labReport(treated);
    return {
      before: countOut(report),
      after: countOut(after),
      isFatal: after.died !== undefined,
    };
  },
};

function countOut({ analytes, signs }: Case["report"]): number {
  return [...Object.values(analytes), ...Object.values(signs)].filter(({ flag }) => flag !== "N")
    .length;
}
