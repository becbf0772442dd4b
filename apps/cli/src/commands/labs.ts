import { InputError } from "@endocrine/engine";
import { type Command, Option } from "commander";
import { addDayOption, type DayFlags, readClock, readDay, readUnits } from "../input/day.ts";
import {
  addPatientOptions,
  maybeScenarioFile,
  type PatientFlags,
  readScenario,
} from "../input/patient.ts";
import { renderLabReport, toConventional } from "../output/labReport.ts";
import { printJson, type Session } from "../session.ts";

interface LabFlags extends PatientFlags, DayFlags {
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
`;

/** Adds `endocrine labs`: the laboratory report and the signs of a patient. */
export function addLabs(program: Command, session: Session): void {
  const command = program
    .command("labs")
    .description("The laboratory report and the signs of a patient.");
  addDayOption(addPatientOptions(command))
    .option("--at <clock>", "clock time (default: 08:00)")
    .option("--units <system>", "SI or conventional", "SI")
    .addOption(new Option("--fhir").hideHelp())
    .addHelpText("after", examples)
    .action((scenario: string | undefined, _flags: unknown, self: Command) =>
      printLabs(session, scenario, self.optsWithGlobals<LabFlags>()),
    );
}

function printLabs(session: Session, path: string | undefined, flags: LabFlags): void {
  if (flags.fhir) {
    throw new InputError(
      "--fhir: this version does not write FHIR; labs prints a table, or JSON with --json",
    );
  }
  const { clinic, io } = session;
  const units = readUnits(flags.units);
  const file = maybeScenarioFile(path);
  const scenario = readScenario(clinic, flags, file);
  const when = { ...readDay(flags, file), ...readClock(clinic, flags, file) };
  const measured = clinic.labReport(scenario, when);
  const report = units === "conventional" ? toConventional(measured, clinic.catalogue) : measured;
  if (flags.json) printJson(session, report);
  else io.stdout.write(renderLabReport(report, scenario, clinic.catalogue, io));
}
