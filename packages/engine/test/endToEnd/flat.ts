import {
  type CompiledModel,
  compile,
  type Expression,
  type FlatSystem,
  parseFormula,
} from "../../src/index.ts";

/** A flat system in formulas. */
export interface FlatSketch {
  readonly parameters?: Readonly<Record<string, number>>;
  readonly held?: Readonly<Record<string, string>>;
  /** Start and rate of each state. */
  readonly states?: Readonly<Record<string, readonly [start: string, rate: string]>>;
  readonly assignments?: Readonly<Record<string, string>>;
  readonly events?: readonly EventSketch[];
  readonly relaxation?: Readonly<Record<string, string>>;
}

export interface EventSketch {
  readonly when: string;
  readonly set: Readonly<Record<string, string>>;
  /** Factors on the values, taken at the execution. */
  readonly scale?: Readonly<Record<string, string>>;
  readonly delay?: string;
  readonly priority?: string;
  readonly initialValue?: boolean;
  readonly valuesFromTriggerTime?: boolean;
}

const unit = "1";

/** `parseFormula` with the literal NaN, for what nothing has set. */
function read(formula: string): Expression {
  return formula === "NaN" ? { kind: "number", value: Number.NaN } : parseFormula(formula);
}

export function flatSystem(sketch: FlatSketch): FlatSystem {
  const { parameters = {}, held = {}, states = {}, assignments = {}, events = [] } = sketch;
  return {
    timeUnit: "h",
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, unit, value })),
    held: Object.entries(held).map(([name, start]) => ({ name, unit, start: read(start) })),
    states: Object.entries(states).map(([name, [start, rate]]) => ({
      name,
      unit,
      start: read(start),
      rate: read(rate),
    })),
    assignments: Object.entries(assignments).map(([name, value]) => ({
      name,
      unit,
      value: read(value),
    })),
    events: events.map((event, i) => ({
      name: `event ${i + 1}`,
      trigger: read(event.when),
      targets: Object.entries(event.set).map(([name, value]) => ({
        name,
        value: read(value),
        ...(event.scale?.[name] && { scale: read(event.scale[name]) }),
      })),
      ...(event.delay && { delay: read(event.delay) }),
      ...(event.priority && { priority: read(event.priority) }),
      persistent: true,
      initialValue: event.initialValue ?? true,
      valuesFromTriggerTime: event.valuesFromTriggerTime ?? true,
    })),
    relaxation: new Map(
      Object.entries(sketch.relaxation ?? {}).map(([name, rate]) => [name, read(rate)]),
    ),
  };
}

export function compiled(sketch: FlatSketch): CompiledModel {
  return compile(flatSystem(sketch));
}
