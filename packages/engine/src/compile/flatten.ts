import { located, ModelError } from "../language/errors.ts";
import { type Expression, number } from "../language/expression.ts";
import type { ModuleDefinition, Substance } from "../language/module.ts";
import { commensurable, divideUnits, parseUnit } from "../language/units.ts";
import { expandEvent, flattenEvent } from "./flattenEvent.ts";
import { type FlatFormulas, flattenedOnce } from "./flattened.ts";
import { Formulas } from "./formulas.ts";
import { functionsOf } from "./inline.ts";
import { standIn } from "./link.ts";
import { expandRates, type RateOf } from "./rates.ts";
import { directoryOf } from "./scope.ts";
import type { FlatAssignment, FlatParameter, FlatState, FlatSystem } from "./system.ts";

export interface FlattenOptions {
  /** UCUM code of the unit of `time` in formulas and of all rates in the result. */
  readonly timeUnit: string;
  /** Substances that inputs and quantities name, by key. */
  readonly substances?: Readonly<Record<string, Substance>>;
  /** `ignore` takes all numbers as they are, as SBML does. Default `check`. */
  readonly units?: "check" | "ignore";
}

/**
 * Joins modules into one system: formulas parsed, names qualified, links and user functions resolved,
 * unit conversions written out.
 * @throws ModelError that names module, quantity and, in a formula, the place
 */
export function flatten(modules: readonly ModuleDefinition[], options: FlattenOptions): FlatSystem {
  const checkUnits = options.units !== "ignore";
  const time = parseUnit(options.timeUnit);
  if (!commensurable(time, parseUnit("s"))) {
    throw new ModelError(`the time unit "${options.timeUnit}" is no unit of time`);
  }
  const directory = directoryOf(modules, checkUnits);
  const links = { directory, substances: options.substances ?? {}, checkUnits };
  const flattened = [...directory.values()].map((scope) => {
    const { id } = scope.definition;
    const standIns = new Map<string, Expression>();
    for (const [name, quantity] of scope.quantities) {
      standIns.set(
        name,
        located(id, name, () => standIn(quantity, links)),
      );
    }
    const { timeUnit } = options;
    const surroundings = { timeUnit, checkUnits, substances: links.substances, standIns };
    return {
      parameters: parametersOf(scope.definition),
      ...flattenedOnce(scope.definition, surroundings, () => {
        const functions = functionsOf(scope.definition);
        return formulasOf(new Formulas(scope, standIns, functions, time, links));
      }),
    };
  });
  return finish(flattened, options.timeUnit);
}

type Module = Pick<FlatSystem, "parameters"> & FlatFormulas;

function formulasOf(formulas: Formulas): FlatFormulas {
  return {
    states: statesOf(formulas),
    assignments: assignmentsOf(formulas),
    events: Object.entries(formulas.scope.definition.events ?? {}).map(([name, event]) =>
      flattenEvent(formulas, name, event),
    ),
  };
}

function parametersOf({ id, parameters = {} }: ModuleDefinition): FlatParameter[] {
  return Object.entries(parameters).map(([name, { value, unit }]) => {
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw new ModelError(`${id}.${name}: the value ${value} is not a number`, {
        module: id,
        quantity: name,
      });
    }
    return { name: `${id}.${name}`, unit, value };
  });
}

function statesOf(formulas: Formulas): FlatState[] {
  const { id, states = {} } = formulas.scope.definition;
  return Object.entries(states).map(([name, { unit, start, rate, substance, atol, scale }]) => {
    const own = formulas.unitOf(name);
    const perTime = divideUnits(own, formulas.time);
    located(id, name, () => {
      if (typeof start === "number" && !Number.isFinite(start)) {
        throw new ModelError(`starts at ${start}, expected a finite number or a formula`);
      }
      checkPositive("atol", atol);
      checkPositive("scale", scale);
    });
    return {
      name: `${id}.${name}`,
      unit,
      start:
        typeof start === "number"
          ? number(start)
          : formulas.read(name, start, { unit: own, substance }),
      rate: formulas.read(name, rate, { unit: perTime, substance }),
      ...(atol === undefined ? {} : { atol }),
      ...(scale === undefined ? {} : { scale }),
    };
  });
}

function checkPositive(what: string, value: number | undefined): void {
  if (value === undefined || (value > 0 && Number.isFinite(value))) return;
  throw new ModelError(`${what} is ${value}, expected a finite number above 0`);
}

function assignmentsOf(formulas: Formulas): FlatAssignment[] {
  const { id, variables = {} } = formulas.scope.definition;
  return Object.entries(variables).map(([name, { unit, is, substance }]) => ({
    name: `${id}.${name}`,
    unit,
    value: formulas.read(name, is, { unit: formulas.unitOf(name), substance }),
  }));
}

/** Puts the modules together, once all rates are known that `rateOf` may ask for. */
function finish(modules: readonly Module[], timeUnit: string): FlatSystem {
  const parameters = modules.flatMap((module) => module.parameters);
  const states = modules.flatMap((module) => module.states);
  const rates = new Map<string, Expression>(states.map(({ name, rate }) => [name, rate]));
  for (const { name } of parameters) rates.set(name, number(0));
  const rateOf: RateOf = (name) => rates.get(name);
  const expanded = (owner: string, tree: Expression): Expression => {
    const [module = "", quantity] = owner.split(".");
    return located(module, quantity, () => expandRates(tree, rateOf));
  };
  return {
    timeUnit,
    parameters,
    states: states.map((state) => ({
      ...state,
      start: expanded(state.name, state.start),
      rate: located(state.name.split(".")[0]!, state.name.split(".")[1], () =>
        expandRates(state.rate, rateOf, [state.name]),
      ),
    })),
    assignments: modules.flatMap((module) =>
      module.assignments.map(({ name, unit, value }) => ({
        name,
        unit,
        value: expanded(name, value),
      })),
    ),
    events: modules.flatMap((module) => module.events.map((event) => expandEvent(event, expanded))),
  };
}
