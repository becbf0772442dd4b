import type { Resource } from "@medplum/fhirtypes";
import { interval } from "../laboratory/intervals.ts";
import { personAt, phasePaths } from "../laboratory/personAt.ts";
import type { PatientRun } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { openCase } from "../simulation/case.ts";
import { diagnosticReport } from "./diagnosticReport.ts";
import { isAnalyte, observationResource } from "./observation.ts";
import { conditionResources, medicationResources, patientResource } from "./people.ts";
import { instant, usualDayZero } from "./time.ts";

/** The signal that reference intervals by body size need of a run. */
export const neededSignal = "weight";

/**
 * A run as FHIR R4 resources, one after the other, as a file with a resource a line holds them: the patient,
 * disorders, treatments, then for each sample its Observations and the report over those of the laboratory.
 * @param run of `scenario`, with `neededSignal` among its signals
 * @param dayZero calendar day of day 0, `2000-01-31`
 * @throws InputError for a date that is none
 */
export function* runToFhir(
  scenario: Scenario,
  run: PatientRun,
  dayZero: string = usualDayZero,
): Generator<Resource> {
  const of = openCase(scenario);
  const patient = of.patient.id;
  yield patientResource(of, dayZero, run.died);
  yield* conditionResources(of, dayZero);
  yield* medicationResources(of, dayZero);
  const signals = Object.entries(run.signals);
  for (const [place, hours] of run.time.values.entries()) {
    const at = instant(dayZero, hours);
    const weight = run.signals[neededSignal]?.values[place];
    if (weight === undefined) throw new Error(`the run does not hold ${neededSignal}`);
    const cycle = Object.entries(phasePaths).flatMap(([name, path]) => {
      const days = run.signals[path]?.values[place];
      return days === undefined ? [] : [[name, days]];
    });
    const person = personAt(of, hours, { weight, ...Object.fromEntries(cycle) });
    const observations = signals.map(([id, { values, unit }]) =>
      observationResource({
        id,
        value: values[place] as number,
        unit,
        interval: interval(id, person),
        patient,
        at,
        place,
      }),
    );
    yield* observations;
    const laboratory = observations.filter((_, i) => isAnalyte(signals[i]?.[0] as string));
    if (laboratory.length > 0) yield diagnosticReport(patient, at, place, laboratory);
  }
}
