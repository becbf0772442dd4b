export { InputError } from "@endocrine/engine";
export type { Catalogue } from "./catalogue/catalogue.ts";
export { catalogue } from "./catalogue/catalogue.ts";
export type { ClaimProgress } from "./claims/runClaims.ts";
export { runClaims } from "./claims/runClaims.ts";
export type { Analyte } from "./laboratory/analytes.ts";
export { analytes } from "./laboratory/analytes.ts";
export type { ReportTime } from "./laboratory/labReport.ts";
export { labReport } from "./laboratory/labReport.ts";
export { parseClock, parseDisorder, parseDuration, parseSetting, parseTreatment } from "./parse.ts";
export type {
  ClaimResult,
  LabReading,
  LabReport,
  PatientRun,
  Reading,
  TestReport,
  ValidationResult,
} from "./report.ts";
export type { DisorderChoice, Scenario, TreatmentChoice } from "./scenario.ts";
export type { PatientEquations } from "./simulation/equations.ts";
export { patientEquations } from "./simulation/equations.ts";
export type { RunRequest } from "./simulation/runPatient.ts";
export { runPatient } from "./simulation/runPatient.ts";
export type { TestOptions } from "./tests/runTest.ts";
export { runTest } from "./tests/runTest.ts";
export { validate } from "./validation/validate.ts";
