import { InputError } from "@endocrine/engine";
import type { Command } from "commander";
import {
  addDateOption,
  addDayOption,
  type DateFlags,
  type DayFlags,
  readClock,
  readDate,
  readDay,
  readUnits,
} from "../input/day.ts";
import {
  addPatientOptions,
  maybeScenarioFile,
  type PatientFlags,
  readScenario,
} from "../input/patient.ts";
import { renderLabReport, toConventional } from "../output/labReport.ts";
import { printJson, type Session } from "../session.ts";

interface LabFlags extends PatientFlags, DayFlags, DateFlags {
  readonly units: string;
  readonly fhir?: boolean;
  readonly json?: boolean;
}

const examples = `
Examples:
  endocrine labs --patient adult-female --disorder graves
  endocrine labs --disorder graves:0.7 --treat methimazole:30 --day 60 --at 16:00
  endocrine labs --patient pregnant --set pregnancy.week=36 --units conventional
  endocrine labs --disorder hashimoto --json
  endocrine labs --disorder addison --fhir --date 2026-01-31 > report.json
`;

/** Adds `endocrine labs`: the laboratory report and the signs of a patient. */
export function addLabs(program: Command, session: Session): void {
  const command = program
    .command("labs")
    .description("The laboratory report and the signs of a patient.");
  addDateOption(addDayOption(addPatientOptions(command)))
    .option("--at <clock>", "clock time (default: 08:00)")
    .option("--units <system>", "SI or conventional", "SI")
    .option("--fhir", "print one FHIR R4 bundle, in SI units")
    .addHelpText("after", examples)
    .action((scenario: string | undefined, _flags: unknown, self: Command) =>
      printLabs(session, scenario, self.optsWithGlobals<LabFlags>()),
    );
}

function printLabs(session: Session, path: string | undefined, flags: LabFlags): void {
  const { clinic, io } = session;
  const units = readUnits(flags.units);
  const file = maybeScenarioFile(path);
  const scenario = readScenario(clinic, flags, file);
  const when = { ...readDay(flags, file), ...readClock(clinic, flags, file) };
  const date = readDate(clinic, flags, flags.fhir === true);
  if (flags.fhir && units === "conventional") {
    throw new InputError("--fhir: a bundle is in SI units; leave --units out");
  }
  const measured = clinic.labReport(scenario, when);
  if (flags.fhir) {
    printJson(session, clinic.labReportToFhir(scenario, measured, date));
    return;
  }
  const report = units === "conventional" ? toConventional(measured, clinic.catalogue) : measured;
  if (flags.json) printJson(session, report);
  else io.stdout.write(renderLabReport(report, scenario, clinic.catalogue, io));
}
