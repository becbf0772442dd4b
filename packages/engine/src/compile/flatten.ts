import { located, ModelError } from "../language/errors.ts";
import { type Expression, number, transform } from "../language/expression.ts";
import type { EventDefinition, ModuleDefinition, Substance } from "../language/module.ts";
import { parseFormula } from "../language/parse.ts";
import { didYouMean } from "../language/suggest.ts";
import { measure, measureIn, type UnitContext } from "../language/unitCheck.ts";
import {
  commensurable,
  dimensionless,
  divideUnits,
  parseUnit,
  type Unit,
} from "../language/units.ts";
import { type Functions, functionsOf } from "./inline.ts";
import { standIn, substanceOf } from "./link.ts";
import { expandRates, type RateOf } from "./rates.ts";
import { checkNames, directoryOf, qualified, type Scope } from "./scope.ts";
import type { FlatAssignment, FlatEvent, FlatParameter, FlatState, FlatSystem } from "./system.ts";

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
    const functions = functionsOf(scope.definition);
    return flattenModule(new Formulas(scope, standIns, functions, time, links));
  });
  return finish(flattened, options.timeUnit);
}

type Module = Omit<FlatSystem, "timeUnit">;

interface FormulaOptions {
  /** Unit that the value is wanted in; left out, any. */
  readonly unit?: Unit;
  readonly substance?: string | undefined;
}

/** Turns the formula texts of one module into trees of the flat system. */
class Formulas {
  readonly scope: Scope;
  readonly time: Unit;
  readonly #standIns: ReadonlyMap<string, Expression>;
  readonly #functions: Functions;
  readonly #links: { substances: Readonly<Record<string, Substance>>; checkUnits: boolean };
  readonly #context: UnitContext;

  constructor(
    scope: Scope,
    standIns: ReadonlyMap<string, Expression>,
    functions: Functions,
    time: Unit,
    links: { substances: Readonly<Record<string, Substance>>; checkUnits: boolean },
  ) {
    this.scope = scope;
    this.time = time;
    this.#standIns = standIns;
    this.#functions = functions;
    this.#links = links;
    this.#context = { unitOf: (name) => this.unitOf(name), timeUnit: time };
  }

  /** Unit of a quantity; pure where units are ignored, as they may be no UCUM then. */
  unitOf(name: string): Unit {
    if (!this.#links.checkUnits) return dimensionless;
    return parseUnit(this.scope.quantities.get(name)!.unit);
  }

  read(quantity: string, formula: string, { unit, substance }: FormulaOptions): Expression {
    return located(this.scope.definition.id, quantity, () => {
      const parsed = parseFormula(formula, { functions: this.#functions.arity });
      checkNames(parsed, formula, this.scope.quantities);
      const tree = this.#functions.expand(parsed);
      checkRates(tree);
      return this.#qualify(this.#convert(tree, unit, substance));
    });
  }

  #convert(tree: Expression, unit: Unit | undefined, substance: string | undefined): Expression {
    const { checkUnits, substances } = this.#links;
    if (!checkUnits) return tree;
    if (unit === undefined) return measure(tree, this.#context).expression;
    return measureIn(unit, tree, this.#context, substanceOf(substance, substances));
  }

  #qualify(tree: Expression): Expression {
    return transform(tree, (node) =>
      node.kind === "symbol" ? (this.#standIns.get(node.name) ?? node) : node,
    );
  }
}

function checkRates(tree: Expression): void {
  if (tree.kind !== "call") return;
  if (tree.name === "rateOf" && tree.args[0]!.kind !== "symbol") {
    throw new ModelError("rateOf takes the name of a state", { position: tree.at });
  }
  for (const argument of tree.args) checkRates(argument);
}

function flattenModule(formulas: Formulas): Module {
  const { definition } = formulas.scope;
  return {
    parameters: parametersOf(definition),
    states: statesOf(formulas),
    assignments: assignmentsOf(formulas),
    events: Object.entries(definition.events ?? {}).map(([name, event]) =>
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

function assignmentsOf(formulas: Formulas): FlatAssignment[] {
  const { id, variables = {} } = formulas.scope.definition;
  return Object.entries(variables).map(([name, { unit, is, substance }]) => ({
    name: `${id}.${name}`,
    unit,
    value: formulas.read(name, is, { unit: formulas.unitOf(name), substance }),
  }));
}

function flattenEvent(formulas: Formulas, name: string, event: EventDefinition): FlatEvent {
  const { id } = formulas.scope.definition;
  const { when, delay, priority } = event;
  return {
    name: `${id}.${name}`,
    trigger: formulas.read(name, when, { unit: dimensionless }),
    targets: Object.entries(event.set).map(([target, formula]) => ({
      name: located(id, name, () => targetOf(formulas.scope, target)),
      value: formulas.read(name, formula, { unit: formulas.unitOf(target) }),
    })),
    ...(delay === undefined ? {} : { delay: formulas.read(name, delay, { unit: formulas.time }) }),
    ...(priority === undefined ? {} : { priority: formulas.read(name, priority, {}) }),
    persistent: event.persistent ?? true,
    initialValue: event.initialValue ?? true,
    valuesFromTriggerTime: event.valuesFromTriggerTime ?? true,
  };
}

function targetOf(scope: Scope, name: string): string {
  const quantity = scope.quantities.get(name);
  if (quantity?.kind === "state" || quantity?.kind === "parameter") return qualified(quantity);
  const settable = [...scope.quantities.values()].filter(
    ({ kind }) => kind === "state" || kind === "parameter",
  );
  const fault =
    quantity === undefined
      ? `sets the unknown name "${name}"${didYouMean(
          name,
          settable.map((other) => other.name),
        )}`
      : `sets "${name}", which is ${quantity.kind === "input" ? "an input" : "a variable"}`;
  throw new ModelError(`${fault}; an event sets states and parameters of its module`);
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

function expandEvent(
  event: FlatEvent,
  expanded: (owner: string, tree: Expression) => Expression,
): FlatEvent {
  const { name, delay, priority } = event;
  return {
    ...event,
    trigger: expanded(name, event.trigger),
    targets: event.targets.map((target) => ({ ...target, value: expanded(name, target.value) })),
    ...(delay === undefined ? {} : { delay: expanded(name, delay) }),
    ...(priority === undefined ? {} : { priority: expanded(name, priority) }),
  };
}
