import { modulesOf, type PatientRun, runPatient, type Scenario } from "@endocrine/clinic";
import { type Edit, editedBody } from "./edit.ts";

/** Runs a patient whose body is changed from day 0 on. */
export function runChanged(
  scenario: Scenario,
  edits: readonly Edit[],
  days: number,
  every: number,
  signals: readonly string[],
): PatientRun {
  const { changed, values } = editedBody(modulesOf(scenario), edits);
  const changes = [...(scenario.changes ?? []), { set: values, from: 0 }];
  return runPatient({ ...scenario, changes }, { days, every, signals, changed });
}
