import type { Expression } from "../language/expression.ts";
import type { ModuleDefinition, Substance } from "../language/module.ts";
import type { FlatSystem } from "./system.ts";

/** What a module makes of its formulas in a flat system. */
export type FlatFormulas = Pick<FlatSystem, "states" | "assignments" | "events">;

/** All that a module's formulas in the flat system follow from, beside its definition. */
interface Surroundings {
  readonly timeUnit: string;
  readonly checkUnits: boolean;
  readonly substances: Readonly<Record<string, Substance>>;
  /** What stands for each name of the module. */
  readonly standIns: ReadonlyMap<string, Expression>;
}

const kept = new WeakMap<ModuleDefinition, Map<string, FlatFormulas>>();

/** Surroundings of a module that are kept: those seen last. */
const most = 8;

/**
 * What `make` makes of a module in its surroundings, made once: bodies that differ in a drug have all other
 * modules in common. A definition that was changed meanwhile is told by its text.
 */
export function flattenedOnce(
  definition: ModuleDefinition,
  surroundings: Surroundings,
  make: () => FlatFormulas,
): FlatFormulas {
  const ofModule = kept.get(definition) ?? new Map<string, FlatFormulas>();
  kept.set(definition, ofModule);
  const key = textOf(definition, surroundings);
  const found = ofModule.get(key) ?? make();
  ofModule.delete(key);
  ofModule.set(key, found);
  for (const oldest of ofModule.keys()) {
    if (ofModule.size <= most) break;
    ofModule.delete(oldest);
  }
  return found;
}

function textOf(
  { parameters = {}, ...others }: ModuleDefinition,
  { timeUnit, checkUnits, substances, standIns }: Surroundings,
): string {
  const names = Object.entries(parameters).map(([name, { unit }]) => `${name} ${unit}`);
  const links = [...standIns].map(([name, tree]) => `${name} ${linkText(tree)}`);
  return JSON.stringify([others, names, timeUnit, checkUnits, substances, links], exactly);
}

/** A stand-in: a literal, a name, or a literal times a name. */
function linkText(tree: Expression): string {
  if (tree.kind === "symbol") return tree.name;
  if (tree.kind === "call") return tree.args.map(linkText).join(" ");
  return Object.is(tree.value, -0) ? "-0" : String(tree.value);
}

/** JSON has no NaN, no infinities and one zero. */
function exactly(_: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  return Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value);
}
