/** The settings of a patient's insulin therapy, as a pump holds them. */
export interface Therapy {
  /** Basal insulin, U/h. */
  readonly basalRate: number;
  /** Carbohydrate that a unit covers, g/U. */
  readonly carbohydrateRatio: number;
  /** Fall of glucose by a unit, mg/dL/U. */
  readonly correctionFactor: number;
  /** Glucose that is aimed at, mg/dL. */
  readonly target: number;
  /** Insulin of a usual day, U. */
  readonly dailyDose: number;
}

/** Glucose that pumps aim at by default, mg/dL. */
const usualTarget = 120;

/** Share of the dose that is basal where glucose is well controlled: 34.5 % (King 2019, doi:10.2337/db19-1108-P). */
export const usualBasalShare = 0.345;

/**
 * Settings from the dose of a day: the carbohydrate ratio is 450 over it, the correction factor 1700 (Davidson
 * 2008, PMID 19158048).
 */
export function therapyOfDose(dailyDose: number): Therapy {
  return {
    basalRate: (usualBasalShare * dailyDose) / 24,
    carbohydrateRatio: 450 / dailyDose,
    correctionFactor: 1700 / dailyDose,
    target: usualTarget,
    dailyDose,
  };
}
