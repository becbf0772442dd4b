import {
  type Action,
  compile,
  type FlatSystem,
  flatten,
  type ModuleDefinition,
} from "../../packages/engine/src/index.ts";
import { modulesToSbml, type SbmlModel, writeSbml } from "../../packages/formats/src/index.ts";
import type { Problem } from "./problem.ts";
import { startOf } from "./start.ts";

/** A model made of modules, and what to run. */
export interface OwnModel {
  readonly id: string;
  readonly title: string;
  /** What is run, for the page. */
  readonly run: string;
  readonly modules: () => readonly ModuleDefinition[];
  readonly timeUnit: string;
  readonly end: number;
  readonly intervals: number;
  /** Values other than those of the modules, by qualified name. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly initial?: Readonly<Record<string, number>>;
  /** A dose that comes again and again. */
  readonly dosing?: Dosing;
}

/** The same amount to a state at equal intervals. */
export interface Dosing {
  readonly state: string;
  readonly amount: number;
  /** Time of the first. */
  readonly first: number;
  readonly every: number;
}

/** The problem of a model of ours; peers get it as SBML. */
export function ownProblem(own: OwnModel): Problem {
  const { id, timeUnit, end, intervals, parameters = {}, initial = {}, dosing } = own;
  const modules = own.modules();
  const system = withValues(flatten(modules, { timeUnit }), parameters, initial);
  const model = modulesToSbml(modules, { id, timeUnit, parameters, initial });
  const sbml = writeSbml(dosing === undefined ? model : withDoses(model, dosing));
  const states = system.states.map(({ name }) => name);
  return {
    id,
    system,
    states,
    ...startOf(compile(system)),
    end,
    intervals,
    doses: dosing === undefined ? [] : doses(dosing, end),
    sbml,
    selections: states.map((name) => ({ id: sbmlId(name), kind: "value" })),
  };
}

const sbmlId = (name: string): string => name.replaceAll(".", "__");

function withValues(
  system: FlatSystem,
  parameters: Readonly<Record<string, number>>,
  initial: Readonly<Record<string, number>>,
): FlatSystem {
  return {
    ...system,
    parameters: system.parameters.map((one) => ({
      ...one,
      value: parameters[one.name] ?? one.value,
    })),
    states: system.states.map((one) => {
      const value = initial[one.name];
      return value === undefined ? one : { ...one, start: { kind: "number", value } };
    }),
  };
}

function doses({ state, amount, first, every }: Dosing, end: number): Action[] {
  const count = Math.ceil((end - first) / every);
  return Array.from({ length: count }, (_, k) => ({
    at: first + k * every,
    add: { [state]: amount },
  }));
}

/** Adds the doses as SBML has them: an event that sets the time of the next one. */
function withDoses(model: SbmlModel, { state, amount, first, every }: Dosing): SbmlModel {
  const place = {};
  const symbol = (name: string) => ({ kind: "symbol", name }) as const;
  const number = (value: number) => ({ kind: "number", value }) as const;
  const call = (name: string, ...args: ReturnType<typeof symbol | typeof number>[]) =>
    ({ kind: "call", name, args }) as const;
  const target = sbmlId(state);
  return {
    ...model,
    parameters: [...model.parameters, { id: "nextDose", value: first, constant: false, place }],
    events: [
      ...model.events,
      {
        id: "dose",
        trigger: {
          math: call("geq", symbol("time"), symbol("nextDose")),
          initialValue: false,
          persistent: true,
          place,
        },
        delay: undefined,
        priority: undefined,
        useValuesFromTriggerTime: true,
        assignments: [
          { variable: target, math: call("plus", symbol(target), number(amount)), place },
          {
            variable: "nextDose",
            math: call("plus", symbol("nextDose"), number(every)),
            place,
          },
        ],
        place,
      },
    ],
  };
}
