import type { LabReport, PatientRun, Scenario } from "@endocrine/clinic";
import type { Course } from "./bodyFile.ts";
import type { Edit } from "./edit.ts";

/** Of a changed body: what the worker answers. None of it is loaded before it is asked for. */
export const lab = {
  /** The course of some signals in a patient whose body is changed from day 0 on, a point `every` so many hours. */
  async changed(
    scenario: Scenario,
    edits: readonly Edit[],
    days: number,
    every: number,
    signals: string[],
  ): Promise<PatientRun> {
    const { runChanged } = await import("./runChanged.ts");
    return runChanged(scenario, edits, days, every, signals);
  },

  /** The equations of the changed body as SBML, or with an experiment as a COMBINE archive. */
  async bodyFile(
    scenario: Scenario,
    edits: readonly Edit[],
    kind: "sbml" | "omex",
    course: Course,
  ): Promise<Uint8Array> {
    const { bodyFile } = await import("./bodyFile.ts");
    return bodyFile(scenario, edits, kind, course);
  },

  /** A laboratory report as a FHIR R4 bundle in JSON. */
  async fhir(scenario: Scenario, report: LabReport): Promise<string> {
    const { labReportToFhir } = await import("./fhir.ts");
    return `${JSON.stringify(labReportToFhir(scenario, report), null, 2)}\n`;
  },
};
