import type { Scenario } from "../scenario.ts";
import type { Case } from "../simulation/case.ts";
import { openCase } from "../simulation/case.ts";
import { type Recording, runCourse, startOfCourse } from "../simulation/course.ts";
import { doses, mergeActions } from "../simulation/dosing.ts";
import type { States } from "../simulation/life.ts";
import { forModel } from "../simulation/patientModel.ts";
import { type LifeRun, simulateUntilDeath } from "../simulation/untilDeath.ts";

/** Parameters and states of a patient who has lived with disorder and treatment for some time. */
interface Beginning {
  readonly parameters: States;
  readonly initial: States;
}

const known = new Map<string, Beginning>();

/** The patient after so many days; every experiment on the same patient goes on from the same states. */
function afterDays(scenario: Scenario, days: number): Beginning {
  const key = JSON.stringify([scenario, days]);
  const found = known.get(key) ?? live(scenario, days);
  known.set(key, found);
  return found;
}

function live(scenario: Scenario, days: number): Beginning {
  const patientCase = openCase(scenario);
  const end = 24 * days;
  const { final, died } = runCourse(patientCase, { end, output: { at: [end] }, signals: [] });
  if (died !== undefined) throw new RangeError(`the patient dies before day ${days}`);
  return { parameters: startOfCourse(patientCase).parameters, initial: final };
}

/**
 * A course that begins after so many days of disorder, or of treatment where there is one: times of the
 * recording count from midnight of that day.
 * @throws RangeError where the patient dies before
 */
export function runLater(
  { model, prescriptions }: Case,
  scenario: Scenario,
  days: number,
  { end, output, signals, actions = [] }: Recording & { output: { at: readonly number[] } },
): LifeRun {
  const { parameters, initial } = afterDays(scenario, days);
  const start = 24 * days;
  const later = [...actions].map((action) => ({ ...action, at: start + action.at }));
  return simulateUntilDeath(model, {
    start,
    end: start + end,
    output: { at: output.at.map((time) => start + time) },
    signals,
    parameters: forModel(model, parameters),
    initial,
    actions: mergeActions([
      [...doses(prescriptions, start + end)].filter(({ at }) => at >= start),
      later,
    ]),
  });
}
