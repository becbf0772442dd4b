import { modulesOf, type PatientRun, runPatient, type Scenario } from "@endocrine/clinic";
import { type Edit, editedBody } from "./edit.ts";

/** Of a changed body: what the worker answers. */
export const lab = {
  /** The course of some signals in a patient whose body is changed from day 0 on, a point `every` so many hours. */
  changed(
    scenario: Scenario,
    edits: readonly Edit[],
    days: number,
    every: number,
    signals: string[],
  ): PatientRun {
    const { changed, values } = editedBody(modulesOf(scenario), edits);
    const changes = [...(scenario.changes ?? []), { set: values, from: 0 }];
    return runPatient({ ...scenario, changes }, { days, every, signals, changed });
  },
};
