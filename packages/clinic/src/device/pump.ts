import type { Command } from "./controller.ts";

/** The steps and bounds of a pump; rates in U/h, boluses in U. */
export interface PumpLimits {
  readonly rateStep: number;
  readonly greatestRate: number;
  readonly bolusStep: number;
  readonly greatestBolus: number;
}

/** Steps and bounds of a patch pump (Omnipod: 0.05 U/h up to 30 U/h, 0.05 U up to 30 U). */
export const usualPump: PumpLimits = {
  rateStep: 0.05,
  greatestRate: 30,
  bolusStep: 0.05,
  greatestBolus: 30,
};

/** What the pump gives of what is asked: the nearest step within its bounds; what is not a number is nothing. */
export function pumped({ rate, bolus }: Command, limits: PumpLimits = usualPump): Command {
  return {
    rate: nearest(rate, limits.rateStep, limits.greatestRate),
    bolus: nearest(bolus, limits.bolusStep, limits.greatestBolus),
  };
}

function nearest(asked: number, step: number, greatest: number): number {
  if (!(asked > 0)) return 0;
  // a step is a decimal: dividing by how many make a unit gives the decimal nearest to it
  const perUnit = Math.round(1 / step);
  return Math.round(Math.min(asked, greatest) * perUnit) / perUnit;
}
