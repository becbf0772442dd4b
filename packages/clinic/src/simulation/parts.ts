import type { Column } from "@endocrine/engine";
import type { Case } from "./case.ts";
import { lesions, operate, type States } from "./life.ts";
import { forModel } from "./patientModel.ts";
import type { LifeRun } from "./untilDeath.ts";

/** A stretch of a run in which no disorder, treatment or change begins or ends, h. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Parameters that hold in this part beside those of the whole run. */
  readonly parameters: States;
  /** Disorders whose onset is the start of this part: what they take away goes now. */
  readonly begin: Case["disorders"];
}

/** The parts of a run from `start` to `end`; one where all begins on day 0 and goes on. */
export function partsOf(patientCase: Case, start: number, end: number): readonly Part[] {
  const { disorders, prescriptions, changes } = patientCase;
  const times = [
    ...disorders.map(({ onset }) => onset),
    ...prescriptions.flatMap(({ from, to }) => [from, to]),
    ...changes.flatMap(({ from, to }) => [from, to]),
  ].flatMap((day) => (day === undefined ? [] : [day * 24]));
  const between = times.filter((time) => time > start && time < end);
  // a run to its own start is a part of no length
  const bounds = [start, ...[...new Set(between)].sort((a, b) => a - b), end];
  return bounds.slice(0, -1).map((from, index) => ({
    start: from,
    end: bounds[index + 1] as number,
    parameters: parametersAt(patientCase, from),
    begin: disorders.filter(({ onset }) => onset !== undefined && onset * 24 === from),
  }));
}

/** Parameters moved by what holds at a time, h: scheduled disorders, treatments, changes. */
export function parametersAt(
  { model, disorders, prescriptions, changes, resolution }: Case,
  hour: number,
): States {
  const begun = disorders.filter(({ onset }) => onset !== undefined && onset * 24 <= hour);
  const rates = prescriptions.flatMap(({ treatment, dose, from = 0, to }) => {
    if (hour < from * 24) return [];
    const over = to !== undefined && hour >= to * 24;
    const { regimen, doseParameter, infusion } = treatment;
    // a depot empties by the dose that filled it, when nothing is injected any more
    const ofDose = doseParameter !== undefined && !(over && regimen === undefined);
    return [
      ...(ofDose ? [[doseParameter, dose] as const] : []),
      ...(resolution === "daily" && infusion !== undefined && !over
        ? [[infusion, dose] as const]
        : []),
    ];
  });
  const changed = changes.filter(
    ({ from, to }) => from * 24 <= hour && !(to !== undefined && hour >= to * 24),
  );
  return forModel(model, {
    ...lesions(begun),
    ...Object.fromEntries(rates),
    ...Object.assign({}, ...changed.map(({ set }) => set)),
  });
}

/** What of a part is run: its own bounds, parameters, start and output times. */
export interface PartRun extends Omit<Part, "begin"> {
  readonly initial: States;
  readonly at: readonly number[];
}

/** Runs the parts one after the other, states carried across, and joins them; death ends the run. */
export function runParts(
  patientCase: Case,
  parts: readonly Part[],
  whole: { readonly parameters: States; readonly initial: States; readonly at: readonly number[] },
  run: (part: PartRun) => LifeRun,
): LifeRun {
  const { parameters: known, defaults } = patientCase.model;
  const healthy = Object.fromEntries(known.map(({ name }, i) => [name, defaults[i] as number]));
  const runs: LifeRun[] = [];
  let { initial, parameters } = whole;
  let before: States = {};
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const ended = Object.keys(before).map((name) => [
      name,
      whole.parameters[name] ?? (healthy[name] as number),
    ]);
    parameters = { ...parameters, ...Object.fromEntries(ended), ...part.parameters };
    const at = whole.at.filter((time) => time >= part.start && (last || time < part.end));
    const done = run({
      ...part,
      parameters,
      initial: operate(initial, part.begin),
      at,
    });
    runs.push(done);
    if (done.died !== undefined) break;
    ({ final: initial, parameters } = done);
    before = part.parameters;
  }
  return joined(runs, whole.at);
}

function joined(runs: readonly LifeRun[], at: readonly number[]): LifeRun {
  const last = runs.at(-1) as LifeRun;
  const columns = [...last.trajectory.columns].map(([name, { unit }]): [string, Column] => {
    const values = new Float64Array(at.length);
    let filled = 0;
    for (const { trajectory } of runs) {
      const part = trajectory.columns.get(name)?.values ?? new Float64Array();
      values.set(part.subarray(0, at.length - filled), filled);
      filled += part.length;
    }
    // of the dead every signal keeps its value
    if (filled < at.length) values.fill(values[filled - 1] ?? Number.NaN, filled);
    return [name, { unit, values }];
  });
  const trajectory = { ...last.trajectory, time: Float64Array.from(at), columns: new Map(columns) };
  return { ...last, trajectory };
}
