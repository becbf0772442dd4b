import { type Action, conversionFactor, type ModuleDefinition, parseUnit } from "@endocrine/engine";
import { interval } from "../laboratory/intervals.ts";
import { signal } from "../laboratory/signals.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, openCase } from "../simulation/case.ts";
import { runCourse } from "../simulation/course.ts";
import { patientModel } from "../simulation/patientModel.ts";
import { between, type Expectation } from "./expectation.ts";
import { runLater } from "./lived.ts";
import { substanceOf } from "./substances.ts";

/** A scenario with what an experiment may do to it beyond a patient's own course. */
export interface Plan extends Scenario {
  /** Drugs linked in for a test's dose. */
  readonly link?: readonly ModuleDefinition[];
  /** Doses and changes at times in h from midnight of day 0. */
  readonly actions?: readonly Action[];
  /** Week of pregnancy at the start of the run, where it is earlier than a patient may choose. */
  readonly week?: number;
  /** Disorder and treatment begin on the same day, as after an operation. */
  readonly sameDay?: boolean;
  /** Days of disorder, or of treatment where there is one, that have passed at midnight of day 0. */
  readonly lived?: number;
}

/** UCUM for units that the truth set writes with an annotation, or as laboratories write them. */
const plainUnit = (unit: string): string => unit.replace("{beats}", "").replace(/^U\/L$/, "[IU]/L");

function openPlan({ link = [], week, sameDay, actions: _, lived: __, ...scenario }: Plan): Case {
  const patientCase = openCase(scenario);
  const linked = { ...patientCase.linked, drugs: [...patientCase.linked.drugs, ...link] };
  return {
    ...patientCase,
    linked,
    model: patientModel(linked),
    ...(week === undefined ? {} : { pregnancyWeek: week }),
    ...(sameDay === true
      ? {
          disorders: patientCase.disorders.map(({ disorder, severity }) => ({
            disorder: { ...disorder, usualDay: 0 },
            severity,
          })),
        }
      : {}),
  };
}

const columns = new Map<string, Float64Array>();

/** One call of `values`: what was asked, and the answer. */
export interface Observation {
  readonly plan: Plan;
  readonly id: string;
  readonly unit: string;
  /** h from midnight of day 0 */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

let observer: ((observation: Observation) => void) | null = null;

/** Does some work, and tells which values it asked of runs. */
export function observing<T>(work: () => T): {
  readonly result: T;
  readonly observations: readonly Observation[];
} {
  const observations: Observation[] = [];
  const before = observer;
  observer = (observation) => observations.push(observation);
  try {
    return { result: work(), observations };
  } finally {
    observer = before;
  }
}

/**
 * Values of a signal (analyte, sign or path of the model) at times in h from midnight of day 0, in
 * the unit asked for. The same run is made once, with all analytes that a plan is usually asked for.
 */
export function values(
  plan: Plan,
  id: string,
  unit: string,
  times: readonly number[],
): readonly number[] {
  const patientCase = openPlan(plan);
  const { path } = signal(patientCase.model, id);
  const key = JSON.stringify([{ ...plan, link: plan.link?.map((drug) => drug.id) }, times]);
  const known = columns.get(`${key} ${path}`) ?? run(patientCase, plan, path, times, key);
  const { states, variables } = patientCase.model;
  const own = [...states, ...variables].find(({ name }) => name === path)?.unit ?? "1";
  const factor = conversionFactor(parseUnit(own), parseUnit(plainUnit(unit)), substanceOf(path));
  const seen = Array.from(known, (value) => value * factor);
  observer?.({ plan, id, unit, times, values: seen });
  return seen;
}

/** Signals recorded in every run, so that questions about the same patient share it. */
const usual = ["TSH", "fT4", "fT3", "T4", "T3", "rT3", "thyroglobulin", "urineIodine"]
  .concat(["radioiodineUptake24h", "calcitonin", "TRAb", "heartRate", "BMRpercent", "BMR"])
  .concat(["thyroidVolume", "weight", "boneAge"])
  .concat(["corticotrophs.ACTH", "cortisol.total", "cortisol.free", "cortisol.saliva"])
  .concat(["cortisol.urineFree", "aldosterone.plasma", "androstenedione.plasma", "DHEAS.plasma"])
  .concat(["hydroxyprogesterone.plasma", "deoxycortisol.plasma", "testosterone.plasma"])
  .concat(["medulla.adrenaline", "medulla.noradrenaline", "medulla.metanephrine"])
  .concat(["medulla.normetanephrine", "pineal.melatonin", "melanotrophs.MSH"])
  .concat(["skin.pigmentation", "renin.plasma", "angiotensin.reninActivity"])
  .concat(["extracellular.sodium", "extracellular.potassium", "osmolality.plasma"])
  .concat(["pressure.systolic", "pressure.diastolic", "pressure.mean", "urine.osmolality"])
  .concat(["urine.volume24h", "urine.sodiumConcentration", "vasopressin.plasma"])
  .concat(["vasopressin.copeptin", "thirst.score"])
  .concat(["glucose.plasma", "insulin.plasma", "insulin.Cpeptide", "insulin.proinsulin"])
  .concat(["glucagon.plasma", "incretins.GIP", "FFA.plasma", "ketones.plasma", "ketones.total"])
  .concat(["HbA1c.percent", "leptin.plasma", "ghrelin.total", "somatotrophs.GH"])
  .concat(["liverIGF.IGF1", "igfBinding.IGFBP3", "height", "heightVelocity"])
  .concat(["hypoglycaemia.autonomic", "hypoglycaemia.neuroglycopenic", "somatostatin.plasma"])
  .concat(["gonadotrophs.LH", "gonadotrophs.FSH", "oestradiol.plasma", "progesterone.plasma"])
  .concat(["testosterone.total", "testosterone.free", "SHBG.plasma", "inhibinB.plasma"])
  .concat(["lactotrophs.prolactin", "ovarianReserve.AMH", "oxytocin.plasma", "DHT.plasma"]);

function run(
  patientCase: Case,
  plan: Plan,
  path: string,
  times: readonly number[],
  key: string,
): Float64Array {
  const paths = new Set([path, ...usual.map((id) => signal(patientCase.model, id).path)]);
  const recording = {
    end: times.at(-1) ?? 0,
    output: { at: times },
    signals: [...paths],
    ...(plan.actions === undefined ? {} : { actions: plan.actions }),
  };
  const { trajectory } =
    plan.lived === undefined
      ? runCourse(patientCase, recording)
      : runLater(patientCase, scenarioOf(plan), plan.lived, recording);
  for (const name of paths) {
    columns.set(`${key} ${name}`, trajectory.columns.get(name)?.values ?? new Float64Array());
  }
  return columns.get(`${key} ${path}`) as Float64Array;
}

function scenarioOf({
  link: _,
  actions: __,
  week: ___,
  sameDay: ____,
  lived: _____,
  ...scenario
}: Plan): Scenario {
  return scenario;
}

/** The value of a signal on a day, at 08:00 unless another hour is named. */
export function valueOn(plan: Plan, id: string, unit: string, day: number, hour = 8): number {
  return values(plan, id, unit, [day * 24 + hour])[0] as number;
}

/** Times from one hour to another, both included. */
export function every(step: number, from: number, to: number): readonly number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => from + i * step);
}

/** The laboratory's interval for a woman of 28 years, in the laboratory's unit. */
export function normal(id: string): Expectation {
  const { low, high } = interval(id, { age: 28, female: true, weight: 60 });
  return between(low ?? 0, high ?? Number.POSITIVE_INFINITY);
}
