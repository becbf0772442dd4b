import type { DeviceRequest, DeviceRun } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import type { Command } from "commander";
import { at, checkWord, readNumber } from "../input/check.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { readSubject } from "../input/subject.ts";
import { runToCsv } from "../output/csv.ts";
import { renderDevice } from "../output/deviceReport.ts";
import { startProgress } from "../output/progress.ts";
import { printJson, type Session, toJson } from "../session.ts";

interface DeviceFlags {
  readonly subject: string;
  readonly controller: string;
  readonly for: string;
  readonly basal: string;
  readonly bolus: string;
  readonly seed: string;
  readonly ideal?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

const formats = [".csv", ".json"] as const;

const examples = `
Glucose and sensor in mg/dL, insulin in U, every five minutes from midnight. Doses are found in twenty days of
titration before. Controllers of your own: \`runDevice\` of the library, docs/devices.md.

Examples:
  endocrine device
  endocrine device --subject adult:3 --controller pid --for 30d --out run.csv
  endocrine device --subject child:1 --basal glargine --json
`;

/** Adds `endocrine device`: a virtual person with type 1 diabetes to try a controller on. */
export function addDevice(program: Command, session: Session): void {
  program
    .command("device")
    .description("A virtual person with type 1 diabetes, a glucose sensor and a pump.")
    .option("--subject <group[:number]>", "adult, adolescent or child, and which", "adult")
    .option("--controller <id>", "basal-bolus or pid", "basal-bolus")
    .option("--for <duration>", "how long, in whole days", "14d")
    .option("--basal <way>", "pump, glargine or isophane", "pump")
    .option("--bolus <insulin>", "rapid or regular", "rapid")
    .option("--seed <n>", "seed of meals, counting, sensors and days", "1")
    .option("--ideal", "no errors of sensor and counting, every day alike")
    .option("--out <file>", `write a file: ${formats.join(", ")}`)
    .addHelpText("after", examples)
    .action((_flags: unknown, self: Command) => wear(session, self.optsWithGlobals<DeviceFlags>()));
}

function wear(session: Session, flags: DeviceFlags): void {
  const { clinic, io } = session;
  const request = readRequest(session, flags);
  const path = flags.out;
  const out = path === undefined ? undefined : at("--out", () => checkOutputFile(path, formats));
  const progress = startProgress(io, "simulating");
  let run: DeviceRun;
  try {
    run = clinic.runDevice({ ...request, onProgress: (done) => progress.update(done) });
  } finally {
    progress.stop();
  }
  if (out) {
    writeWhole(out.path, out.extension === ".csv" ? runToCsv(run) : `${toJson(run)}\n`);
    io.stderr.write(`wrote ${out.path}: ${run.time.values.length} samples\n`);
  }
  const title = `${request.group} ${request.number}, ${flags.controller}, ${request.days} d`;
  if (flags.json) printJson(session, run);
  else io.stdout.write(renderDevice(run, title));
}

function readRequest({ clinic }: Session, flags: DeviceFlags): DeviceRequest {
  const ids = Object.keys(clinic.controllers) as (keyof typeof clinic.controllers)[];
  const hours = at("--for", () => clinic.parseDuration(flags.for));
  if (hours % 24 !== 0) throw new InputError(`--for: "${flags.for}" is not a number of whole days`);
  const basal = at("--basal", () =>
    checkWord(flags.basal, ["pump", "glargine", "isophane"] as const),
  );
  const bolus = at("--bolus", () => checkWord(flags.bolus, ["rapid", "regular"] as const));
  const ideal = { mealVariation: false, countingError: false, sensorError: false, dayToDay: false };
  return {
    ...at("--subject", () => readSubject(flags.subject)),
    days: hours / 24,
    seed: at("--seed", () => readNumber(flags.seed, { whole: true })),
    controller: clinic.controllers[at("--controller", () => checkWord(flags.controller, ids))],
    insulins: { basal, bolus },
    ...(flags.ideal ? ideal : {}),
  };
}
