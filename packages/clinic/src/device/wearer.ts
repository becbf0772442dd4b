import { Simulation } from "@endocrine/engine";
import { openCase } from "../simulation/case.ts";
import { startOfCourse } from "../simulation/course.ts";
import { forModel, patientModel } from "../simulation/patientModel.ts";
import { insulinGlargine } from "../treatments/drugs/insulinGlargine.ts";
import { isophaneInsulin } from "../treatments/drugs/isophaneInsulin.ts";
import { rapidInsulin } from "../treatments/drugs/rapidInsulin.ts";
import { regularInsulin } from "../treatments/drugs/regularInsulin.ts";
import { interstitium } from "./interstitium.ts";
import type { VirtualSubject } from "./subjects.ts";

/** Milligrams per decilitre in a millimole per litre of glucose. */
export const perMillimole = 18.016;

/** A subject whose body can be taken forward, looked at and acted on. */
export interface Wearer {
  /** Takes the body to a time (h). */
  advance(to: number): void;
  /** Glucose now, mg/dL. */
  plasma(): number;
  interstitial(): number;
  /** 1 and more is death. */
  harm(): number;
  /** Sets parameters and adds to states, now. */
  act(change: {
    readonly set?: Readonly<Record<string, number>>;
    readonly add?: Readonly<Record<string, number>>;
  }): void;
  /** The value that a parameter of this subject has before anything is set. */
  own(parameter: string): number;
}

/** Meals are doses here, so the habitual ones are left out; the diet's energy stays what it is. */
const noHabitualMeals = {
  "meals.rhythm": 0,
  "meals.carbohydrateShare": 0,
  "meals.fatShare": 0,
  "meals.proteinShare": 0,
};

/** How exactly the body is integrated: far below the error of any sensor. */
const accuracy = { method: "rodas5p", rtol: 1e-4 } as const;

/** A subject at the onset of complete loss of beta cells, at time `start` (h), a midnight. */
export function createWearer(subject: VirtualSubject, start: number): Wearer {
  const patientCase = openCase({
    patient: subject.patient,
    disorders: [{ id: "type-1-diabetes", severity: 1 }],
  });
  const drugs = [rapidInsulin, regularInsulin, isophaneInsulin, insulinGlargine, interstitium];
  const model = patientModel({ drugs, pregnant: false, pulsatile: false });
  const { parameters, initial } = startOfCourse(patientCase);
  const instance = model.instantiate();
  instance.parameters.set(model.defaults);
  const place = new Map(model.parameters.map(({ name }, i) => [name, i]));
  const put = (name: string, value: number) => {
    instance.parameters[place.get(name) as number] = value;
  };
  const usual = (name: string) => instance.parameters[place.get(name) as number] as number;
  for (const [name, value] of Object.entries(
    forModel(model, { ...parameters, ...noHabitualMeals }),
  ))
    put(name, value);
  for (const [name, factor] of Object.entries(subject.factors)) put(name, factor * usual(name));
  instance.prepare();
  const own = Float64Array.from(instance.parameters);
  const state = new Float64Array(model.states.length);
  instance.start(start, state, instance.held);
  const index = new Map(model.states.map(({ name }, i) => [name, i]));
  for (const [name, value] of Object.entries(initial)) state[index.get(name) as number] = value;
  const simulation = new Simulation(instance, start, state, accuracy);
  const level = (name: string) => {
    const at = index.get(name) as number;
    return () => simulation.state[at] as number;
  };
  const plasma = level("glucose.plasma");
  const interstitial = level("interstitium.glucose");
  return {
    advance: (to) => simulation.advance(to, to + lookAhead),
    plasma: () => perMillimole * plasma(),
    interstitial: () => perMillimole * interstitial(),
    harm: level("survival.harm"),
    act: (change) => simulation.act(change),
    own: (name) => own[place.get(name) as number] as number,
  };
}

/** How far the solver may step beyond a reading, h; where something is done then, it goes back. */
const lookAhead = 0.5;
