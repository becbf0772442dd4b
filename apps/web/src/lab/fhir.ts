export { labReportToFhir } from "@endocrine/clinic";
