import { type Plan, valueOn } from "./experiment.ts";
import { fullPicture, healthyTwin, twin } from "./illness.ts";

/** A patient at the day of the full picture of a disorder, or of the usual control by a treatment. */
export function established(plan: Plan): Plan {
  const days = fullPicture(plan);
  return days === 0 ? plan : { ...plan, lived: days };
}

/** The usual patient with an established disorder at its usual severity, or another one. */
export function withDisorder(id: string, severity?: number, patient?: Plan["patient"]): Plan {
  return established({
    patient: patient ?? twin.patient,
    disorders: [severity === undefined ? { id } : { id, severity }],
  });
}

/** A signal at 08:00, before breakfast. */
export function inTheMorning(plan: Plan, signal: string, unit: string): number {
  return valueOn(plan, signal, unit, 0);
}

/** The same of the healthy twin. */
export function inTheTwin(plan: Plan, signal: string, unit: string): number {
  return inTheMorning(healthyTwin(plan), signal, unit);
}
