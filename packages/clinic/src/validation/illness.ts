import { usualDay } from "../laboratory/sample.ts";
import { openIllness } from "../simulation/case.ts";
import { type Plan, valueOn } from "./experiment.ts";

/** The patient who has the disorders that a source does not say more about: a woman of 28 years. */
export const twin: Plan = { patient: "adult-female" };

/** How a share of patients is asked of one patient. */
export const shareRule = "a share above one half is shown by the usual patient, one below is not";

/** The usual patient with a disorder at its usual severity, or another one. */
export function ill(id: string, severity?: number): Plan {
  return { ...twin, disorders: [severity === undefined ? { id } : { id, severity }] };
}

/** The day of the full picture of a disorder, or of the usual control under treatment. */
export function fullPicture({ patient, disorders = [], treatments = [] }: Plan): number {
  return usualDay(openIllness({ patient, disorders, treatments }));
}

/** A signal at 08:00 of the day of the full picture. */
export function whenIll(plan: Plan, signal: string, unit: string): number {
  return valueOn(plan, signal, unit, fullPicture(plan));
}

/** The same patient without disorder and treatment. */
export function healthyTwin({ patient, age, set }: Plan): Plan {
  return {
    patient,
    ...(age === undefined ? {} : { age }),
    ...(set === undefined ? {} : { set }),
  };
}
