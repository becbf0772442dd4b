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

/**
 * Settings from the dose of a day: half of it basal, and the rules of 500 (carbohydrate) and 1800
 * (correction; Davidson 2008, doi:10.4158/EP.14.9.1095).
 */
export function therapyOfDose(dailyDose: number): Therapy {
  return {
    basalRate: dailyDose / 2 / 24,
    carbohydrateRatio: 500 / dailyDose,
    correctionFactor: 1800 / dailyDose,
    target: usualTarget,
    dailyDose,
  };
}
