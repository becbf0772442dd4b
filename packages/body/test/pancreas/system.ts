import {
  type CompiledModel,
  compile,
  defineModule,
  flatten,
  type ModuleDefinition,
  type SimulateOptions,
  simulate,
} from "@endocrine/engine";
import { gutModules } from "../../src/gut/modules.ts";
import { isletModules } from "../../src/pancreas/modules.ts";

export type Values = Readonly<Record<string, number>>;

/** No food but what a test gives. */
export const fasting: Values = { "meals.fed": 0, "meals.glycaemicSpeed": 1 };

/** Glucose held on a course of straight lines between points [min, mmol/L], from time 0. */
export function heldGlucose(points: readonly (readonly [number, number])[]): ModuleDefinition {
  const pieces = points.slice(1).map(([end, value], i) => {
    const [start, before] = points[i] as readonly [number, number];
    const slope = (value - before) / (end - start);
    return `${before} + ${slope}*(minutes - ${start}), minutes < ${end}`;
  });
  const [start, first] = points[0] as readonly [number, number];
  const last = points.at(-1) as readonly [number, number];
  return defineModule({
    id: "glucose",
    about: "Glucose held by hand.",
    parameters: {
      minute: { value: 1, unit: "min", meaning: "minute", source: "design", note: "test" },
      unit: { value: 1, unit: "mmol/L", meaning: "unit", source: "design", note: "test" },
    },
    variables: {
      minutes: { unit: "1", is: "time/minute", meaning: "minutes" },
      plasma: {
        unit: "mmol/L",
        is: `unit*piecewise(${[`${first}, minutes < ${start}`, ...pieces].join(", ")}, ${last[1]})`,
        meaning: "glucose in plasma",
      },
    },
  });
}

/** Gut and islets with the glucose of a module of the test; time in minutes. */
export function system(...further: readonly ModuleDefinition[]): CompiledModel {
  return compile(flatten([...gutModules, ...isletModules, ...further], { timeUnit: "min" }));
}

/** A quantity each minute from `start` to `end`, after hours at rest before time 0. */
export function course(
  model: CompiledModel,
  signals: readonly string[],
  end: number,
  parameters: Values = {},
  actions: SimulateOptions["actions"] = [],
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: -1440,
    end,
    output: { at: Array.from({ length: end + 1 }, (_, i) => i) },
    signals,
    parameters: { ...fasting, ...parameters },
    actions,
    maxStep: 20,
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}
