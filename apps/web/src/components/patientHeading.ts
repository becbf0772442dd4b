import { inTurn } from "../plot/inTurn.ts";

/** Id of the heading that says who the patient is. */
export const patientHeadingId = "summary-heading";

/** Takes the focus to who the patient is, once the page shows the choice, with which what had the focus goes away. */
export function focusPatient(): void {
  inTurn(() => document.getElementById(patientHeadingId)?.focus());
}
