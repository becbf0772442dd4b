import { patientEquations } from "@endocrine/clinic";
import { modulesToSbml, type SbmlModel } from "@endocrine/formats";

/** What the model's notes say first. */
const about = [
  "States and variables are parameters with rules; an id such as thyrotrophs__TSH stands for the quantity TSH of the module thyrotrophs. Time is in hours from midnight of day 0.",
  "Doses of drugs and the random pulses of a run are no part of the equations. Tolerances of single states are left out.",
  "A model for learning and research. It is no medical device and gives no medical advice.",
];

/**
 * The equations of a patient of the catalogue as an SBML model, with the state that a run begins with.
 * @throws InputError for an unknown patient
 */
export function bodyModel(patient: string): SbmlModel {
  const { modules, timeUnit, parameters, initial, ...who } = patientEquations({ patient });
  return modulesToSbml(modules, {
    id: patient.replace(/\W/g, "_"),
    name: `Endocrine system: ${who.patient}`,
    about,
    timeUnit,
    parameters,
    initial,
    sources: who.sources,
  });
}
