import type * as clinic from "@endocrine/clinic";

/** What the command line needs of `@endocrine/clinic`; tests hand in a small one of their own. */
export type Clinic = Pick<
  typeof clinic,
  | "catalogue"
  | "controllers"
  | "labReport"
  | "labReportToFhir"
  | "links"
  | "neededSignal"
  | "parseClock"
  | "parseDate"
  | "parseDisorder"
  | "parseDuration"
  | "parseTreatment"
  | "runClaims"
  | "runDevice"
  | "runPatient"
  | "runTest"
  | "runToFhir"
  | "runWiring"
  | "validate"
>;
