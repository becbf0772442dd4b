import {
  conversionFactor,
  flatten,
  ModelError,
  type ModuleDefinition,
  type ParameterDefinition,
  parseFormula,
  parseUnit,
} from "@endocrine/engine";

/** A change of the body: of a parameter's value, or of the formula of a variable, a state's rate or a function. */
export interface Edit {
  /** `module.quantity` */
  readonly path: string;
  /** As typed: a number with or without a unit, or a formula. */
  readonly text: string;
}

/** What is wrong with an edit. */
export interface Fault {
  /** In the words of the engine; null: a number is expected. */
  readonly message: string | null;
  /** Offset in the text, from 0; null where the fault has no place. */
  readonly position: number | null;
}

/** A body with edits. */
export interface EditedBody {
  /** The modules whose formulas are changed. */
  readonly changed: readonly ModuleDefinition[];
  /** Parameters that are changed, by path, in their own units. */
  readonly values: Readonly<Record<string, number>>;
}

/** What can be edited. */
export type Kind = "parameter" | "variable" | "state" | "function";

/** Thrown where a value is no number. */
export class NotNumber extends Error {}

/** Kind and text of a quantity as the module has it; undefined where there is none. */
export function original(
  module: ModuleDefinition,
  name: string,
): { readonly kind: Kind; readonly text: string } | undefined {
  const parameter = own(module.parameters, name);
  if (parameter !== undefined) return { kind: "parameter", text: textOf(parameter) };
  const variable = own(module.variables, name);
  if (variable !== undefined) return { kind: "variable", text: variable.is };
  const state = own(module.states, name);
  if (state !== undefined) return { kind: "state", text: state.rate };
  const called = own(module.functions, name);
  return called === undefined ? undefined : { kind: "function", text: called.is };
}

/** A parameter's value and unit, as one would type them. */
export function textOf({ value, unit }: ParameterDefinition): string {
  return unit === "1" ? `${value}` : `${value} ${unit}`;
}

/**
 * The body after edits. Edits of modules that the patient does not have wait until a treatment brings them.
 * @throws ModelError with the place in the text, NotNumber
 */
export function editedBody(
  modules: readonly ModuleDefinition[],
  edits: readonly Edit[],
): EditedBody {
  const changed = new Map<string, ModuleDefinition>();
  const values: Record<string, number> = {};
  for (const { path, text } of edits) {
    const [id = "", name = ""] = path.split(".");
    const module = changed.get(id) ?? modules.find((each) => each.id === id);
    if (module === undefined) continue;
    const kind = original(module, name)?.kind;
    if (kind === undefined) throw new ModelError(`${id} has no quantity "${name}"`);
    if (kind === "parameter") values[path] = typedNumber(text, module.parameters![name]!.unit);
    else changed.set(id, withFormula(module, kind, name, text));
  }
  return { changed: [...changed.values()], values };
}

/** What is wrong with an edit of a body whose time is in hours; null where nothing is. */
export function faultOf(modules: readonly ModuleDefinition[], edit: Edit): Fault | null {
  try {
    const { changed } = editedBody(modules, [edit]);
    const [one] = changed;
    if (one !== undefined) {
      flatten(
        modules.map((module) => (module.id === one.id ? one : module)),
        { timeUnit: "h" },
      );
    }
    return null;
  } catch (error) {
    if (error instanceof NotNumber) return { message: null, position: 0 };
    if (error instanceof ModelError) {
      // Place and text are shown beside the message.
      const message = error.message
        .replace(`${edit.path}: `, "")
        .replace(/ ?at character \d+ of "[^"]*"(: )?/, "");
      return { message, position: error.position ?? null };
    }
    throw error;
  }
}

/** A number with a point or a comma, and a unit after a space. */
const typedValue = /^\s*([+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?)(?:\s*$|\s+(\S.*?)\s*$)/;

/**
 * A typed value in a unit: `0.05`, or `50 mL/min` where the unit converts.
 * @throws ModelError at the unit, NotNumber
 */
export function typedNumber(text: string, unit: string): number {
  const [, amount, given] = typedValue.exec(text) ?? [];
  if (amount === undefined) throw new NotNumber(text);
  const number = Number(amount.replace(",", "."));
  if (!Number.isFinite(number)) throw new NotNumber(text);
  if (given === undefined) return number;
  try {
    return number * conversionFactor(parseUnit(given), parseUnit(unit));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const allowed = unit === "1" ? "a number without a unit" : `${unit} or what converts to it`;
    throw new ModelError(`${error.message}; allowed is ${allowed}`, {
      position: text.lastIndexOf(given),
    });
  }
}

function withFormula(
  module: ModuleDefinition,
  kind: Exclude<Kind, "parameter">,
  name: string,
  text: string,
): ModuleDefinition {
  // An empty text has no place for the engine to point at.
  if (text.trim() === "") parseFormula(text);
  const { variables = {}, states = {}, functions = {} } = module;
  switch (kind) {
    case "variable":
      return { ...module, variables: { ...variables, [name]: { ...variables[name]!, is: text } } };
    case "state":
      return { ...module, states: { ...states, [name]: { ...states[name]!, rate: text } } };
    case "function":
      return { ...module, functions: { ...functions, [name]: { ...functions[name]!, is: text } } };
  }
}

function own<T>(entries: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;
}
