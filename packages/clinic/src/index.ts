export type {
  ClaimResult,
  LabReading,
  LabReport,
  PatientRun,
  Reading,
  TestReport,
  ValidationResult,
} from "./report.ts";
export { InputError } from "./scenario.ts";
export type { DisorderChoice, Scenario, TreatmentChoice } from "./scenario.ts";
