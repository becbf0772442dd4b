import { patientEquations, type Scenario } from "@endocrine/clinic";
import { modulesToSbml, writeSbml } from "@endocrine/formats";
import { withWords } from "../network/words.ts";
import { type Edit, editedBody } from "./edit.ts";
import { archiveOf } from "./modelArchive.ts";

/** A course to write as an experiment: its length and its quantities. */
export interface Course {
  readonly days: number;
  /** Hours between two points. */
  readonly every: number;
  /** `module.quantity` */
  readonly paths: readonly string[];
}

/** What the model's notes say first. */
const about = [
  "States and variables are parameters with rules; an id such as thyrotrophs__TSH stands for the quantity TSH of the module thyrotrophs. Time is in hours from midnight of day 0.",
  "A model for learning and research. It is no medical device and gives no medical advice.",
];

/**
 * The changed body of a patient at the start of the run, as SBML or in a COMBINE archive with the experiment.
 * @throws InputError where no equation says what the scenario has: doses of drugs
 */
export async function bodyFile(
  scenario: Scenario,
  edits: readonly Edit[],
  kind: "sbml" | "omex",
  { days, every, paths }: Course,
): Promise<Uint8Array> {
  const { resolution, ...patient } = scenario;
  const ofHours = resolution === "daily" ? scenario : patient;
  const { modules, timeUnit, parameters, initial, sources, ...who } = patientEquations(ofHours);
  const told = await withWords(modules);
  const { changed, values } = editedBody(told, edits);
  const model = modulesToSbml(
    told.map((module) => changed.find(({ id }) => id === module.id) ?? module),
    {
      id: scenario.patient.replace(/\W/g, "_"),
      name: `Endocrine system: ${who.patient}`,
      about: [...about, ...edits.map(({ path, text }) => `Changed: ${path} is ${text}.`)],
      timeUnit,
      parameters: { ...parameters, ...values },
      initial,
      sources,
    },
  );
  const sbml = writeSbml(model);
  if (kind === "sbml") return new TextEncoder().encode(sbml);
  const ids = paths.map((path) => path.replace(".", "__"));
  return archiveOf(sbml, { end: days * 24, steps: Math.round((days * 24) / every), ids });
}
