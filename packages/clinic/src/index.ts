export type { Source } from "@endocrine/body";
export { sources } from "@endocrine/body";
export { InputError } from "@endocrine/engine";
export type { Catalogue } from "./catalogue/catalogue.ts";
export { catalogue } from "./catalogue/catalogue.ts";
export type { Choices } from "./catalogue/choices.ts";
export { choices } from "./catalogue/choices.ts";
export type { ClaimProgress } from "./claims/runClaims.ts";
export { runClaims } from "./claims/runClaims.ts";
export type { Command, Controller, ControllerMaker, SensorReading } from "./device/controller.ts";
export { controllers } from "./device/controllers.ts";
export type { InsulinChoice } from "./device/delivery.ts";
export type { PlannedMeal } from "./device/meals.ts";
export type { PumpLimits } from "./device/pump.ts";
export type { DeviceRequest, DeviceRun } from "./device/runDevice.ts";
export { runDevice } from "./device/runDevice.ts";
export type { SubjectGroup } from "./device/subjects.ts";
export type { Therapy } from "./device/therapy.ts";
export { therapyOfDose } from "./device/therapy.ts";
export type { TimeInRange } from "./device/timeInRange.ts";
export { timeInRange } from "./device/timeInRange.ts";
export { short } from "./digits.ts";
export { labReportToFhir } from "./fhir/labReportBundle.ts";
export { neededSignal, runToFhir } from "./fhir/runResources.ts";
export { parseDate } from "./fhir/time.ts";
export type { Analyte } from "./laboratory/analytes.ts";
export { analytes } from "./laboratory/analytes.ts";
export { labReport } from "./laboratory/labReport.ts";
export type { ReportTime, Sample } from "./laboratory/sample.ts";
export { takeSample } from "./laboratory/sample.ts";
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
export type { Change, DisorderChoice, Scenario, TreatmentChoice } from "./scenario.ts";
export type { PatientEquations } from "./simulation/equations.ts";
export { patientEquations } from "./simulation/equations.ts";
export { keepBody, takeBody } from "./simulation/keptBody.ts";
export { modelHash } from "./simulation/modelHash.ts";
export { modulesOf } from "./simulation/modulesOf.ts";
export type { RunRequest } from "./simulation/runPatient.ts";
export { runPatient } from "./simulation/runPatient.ts";
export type { RunWithReport, RunWithReportRequest } from "./simulation/runWithReport.ts";
export { runWithReport } from "./simulation/runWithReport.ts";
export type { FunctionTest } from "./tests/functionTest.ts";
export { functionTests } from "./tests/functionTests.ts";
export type { TestProtocol, TestStep } from "./tests/protocol.ts";
export { testProtocol } from "./tests/protocol.ts";
export type { TestOptions } from "./tests/runTest.ts";
export { runTest } from "./tests/runTest.ts";
export { validate } from "./validation/validate.ts";
export type { Link, LinkResult } from "./wiring/link.ts";
export { links } from "./wiring/links.ts";
export type { WiringProgress } from "./wiring/runWiring.ts";
export { runWiring } from "./wiring/runWiring.ts";
