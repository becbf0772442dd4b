import {
  type Expression,
  type FlatEvent,
  type FlatSystem,
  flatten,
  type ModuleDefinition,
  type Substance,
} from "@endocrine/engine";
import type {
  SbmlEvent,
  SbmlInitialAssignment,
  SbmlModel,
  SbmlParameter,
  SbmlRule,
} from "../sbml/document.ts";
import { emptyModel } from "../sbml/emptyModel.ts";
import { makeNotes } from "../sbml/write/metadata.ts";
import { Descriptions, equationSources, type Sources } from "./describe.ts";
import { idsOf, withIds } from "./ids.ts";
import { describedBy } from "./sources.ts";
import { parameterValues, startsOf, type Values } from "./start.ts";
import { UnitDefinitions } from "./units.ts";

/** How to export modules. */
export interface ExportOptions {
  /** Identifier of the SBML model. */
  readonly id: string;
  readonly name?: string | undefined;
  /** What people should know, a paragraph each; what each module is about follows. */
  readonly about?: readonly string[] | undefined;
  /** UCUM code of the unit of time. */
  readonly timeUnit: string;
  readonly substances?: Readonly<Record<string, Substance>> | undefined;
  /** Values that replace those of the modules, by qualified name. */
  readonly parameters?: Values | undefined;
  /** States at the start, by qualified name; the others start as their modules say. */
  readonly initial?: Values | undefined;
  /** Publications by key, for annotations. */
  readonly sources?: Sources | undefined;
}

/**
 * The modules as one SBML model: parameters with their values, states as parameters with rate rules,
 * variables as parameters with assignment rules; units by UCUM code. `module.quantity` has the id
 * `module__quantity` and its own name as name.
 * @throws FormatError for a value of a quantity that is not there, or names that share an id
 * @throws ModelError where the modules do not fit together
 */
export function modulesToSbml(
  modules: readonly ModuleDefinition[],
  options: ExportOptions,
): SbmlModel {
  const { timeUnit, substances, sources = {} } = options;
  const system = flatten(modules, {
    timeUnit,
    ...(substances === undefined ? {} : { substances }),
  });
  const { parameters, states, assignments, events } = system;
  const ids = idsOf([...parameters, ...states, ...assignments, ...events].map(({ name }) => name));
  const exporter = new Exporter(system, ids, new Descriptions(modules, sources), options);
  const metaid = `meta_${options.id}`;
  const references = equationSources(modules, sources);
  const units = new UnitDefinitions();
  const time = units.idOf(timeUnit);
  const quantities = exporter.quantities(units);
  return {
    ...emptyModel,
    id: options.id,
    metaid,
    name: options.name,
    notes: makeNotes([
      ...(options.about ?? []),
      ...modules.map(({ id, about }) => `${id}: ${about}`),
    ]),
    annotation: describedBy(metaid, [...new Set(references)], "bqmodel"),
    units: { time },
    unitDefinitions: units.definitions,
    parameters: quantities,
    initialAssignments: exporter.initialAssignments(),
    rules: exporter.rules(),
    events: events.map((event) => exporter.event(event)),
  };
}

class Exporter {
  readonly #system: FlatSystem;
  readonly #ids: ReadonlyMap<string, string>;
  readonly #descriptions: Descriptions;
  readonly #values: Values;
  readonly #starts: ReadonlyMap<string, Expression>;

  constructor(
    system: FlatSystem,
    ids: ReadonlyMap<string, string>,
    descriptions: Descriptions,
    { parameters = {}, initial = {} }: ExportOptions,
  ) {
    this.#system = system;
    this.#ids = ids;
    this.#descriptions = descriptions;
    this.#values = parameterValues(system, parameters);
    this.#starts = startsOf(system, this.#values, initial);
  }

  quantities(units: UnitDefinitions): SbmlParameter[] {
    const { parameters, states, assignments, events } = this.#system;
    const set = new Set(events.flatMap(({ targets }) => targets.map(({ name }) => name)));
    const quantity = (
      { name, unit }: { readonly name: string; readonly unit: string },
      value: number | undefined,
      constant: boolean,
    ): SbmlParameter => ({
      ...this.#descriptions.of(name, this.#id(name)),
      value,
      units: units.idOf(unit),
      constant,
    });
    return [
      ...parameters.map((one) => quantity(one, this.#values[one.name], !set.has(one.name))),
      ...states.map((one) => quantity(one, this.#startValue(one.name), false)),
      ...assignments.map((one) => quantity(one, undefined, false)),
    ];
  }

  /** The starts that are formulas. */
  initialAssignments(): SbmlInitialAssignment[] {
    return this.#system.states
      .filter(({ name }) => this.#startValue(name) === undefined)
      .map(({ name }) => ({
        symbol: this.#id(name),
        math: this.#formula(this.#starts.get(name) as Expression),
        place: {},
      }));
  }

  rules(): SbmlRule[] {
    const { states, assignments } = this.#system;
    const rule = (kind: SbmlRule["kind"], name: string, formula: Expression): SbmlRule => ({
      kind,
      variable: this.#id(name),
      math: this.#formula(formula),
      place: {},
    });
    return [
      ...assignments.map(({ name, value }) => rule("assignment", name, value)),
      ...states.map(({ name, rate }) => rule("rate", name, rate)),
    ];
  }

  event(event: FlatEvent): SbmlEvent {
    const { name, trigger, targets, delay, priority, initialValue, persistent } = event;
    return {
      ...this.#descriptions.of(name, this.#id(name)),
      trigger: { math: this.#formula(trigger), initialValue, persistent, place: {} },
      delay: delay && this.#formula(delay),
      priority: priority && this.#formula(priority),
      useValuesFromTriggerTime: event.valuesFromTriggerTime,
      assignments: targets.map((target) => ({
        variable: this.#id(target.name),
        math: this.#formula(target.value),
        place: {},
      })),
    };
  }

  #startValue(name: string): number | undefined {
    const start = this.#starts.get(name);
    return start?.kind === "number" ? start.value : undefined;
  }

  #formula(formula: Expression): Expression {
    return withIds(formula, this.#ids);
  }

  #id(name: string): string {
    return this.#ids.get(name) as string;
  }
}
