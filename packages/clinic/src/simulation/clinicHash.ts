import { body, dailyMeans, pregnancyModules } from "@endocrine/body";
import { disorders } from "../disorders/disorders.ts";
import { patients } from "../patients/patients.ts";
import { functionTests } from "../tests/functionTests.ts";
import { treatments } from "../treatments/treatments.ts";
import { hash, withoutWords } from "./modelHash.ts";
import { pulses } from "./patientModel.ts";

/**
 * A short text that changes with every equation and value: of body, pregnancy and pulses, patients, disorders, drugs and
 * function tests. What was found with all of them is kept with it.
 */
export function clinicHash(): string {
  const moved = disorders.map(({ id, lesions = {}, removes = {} }) => [
    id,
    ...Object.entries({ ...lesions, ...removes }).map(([path, at]) => [path, at(0.5), at(1)]),
  ]);
  const model = [body, pregnancyModules, dailyMeans, pulses];
  return hash(withoutWords([model, patients, moved, treatments, functionTests]));
}
