import type { CompiledModel } from "../compile/model.ts";
import { didYouMean } from "../language/suggest.ts";

/** What a qualified name stands for in a compiled model. */
export interface Slot {
  readonly kind: "state" | "parameter" | "variable" | "held";
  readonly index: number;
}

const tables = new WeakMap<CompiledModel, ReadonlyMap<string, Slot>>();

/** All names of a model; made once for each model. */
export function nameTable(model: CompiledModel): ReadonlyMap<string, Slot> {
  let table = tables.get(model);
  if (table === undefined) {
    const slots = new Map<string, Slot>();
    model.variables.forEach((q, index) => {
      slots.set(q.name, { kind: "variable", index });
    });
    model.parameters.forEach((q, index) => {
      slots.set(q.name, { kind: "parameter", index });
    });
    model.held.forEach((q, index) => {
      slots.set(q.name, { kind: "held", index });
    });
    model.states.forEach((q, index) => {
      slots.set(q.name, { kind: "state", index });
    });
    table = slots;
    tables.set(model, table);
  }
  return table;
}

/** Looks `name` up among the kinds allowed, or throws a RangeError that names it and the nearest one. */
export function findSlot(
  model: CompiledModel,
  name: string,
  allowed: readonly Slot["kind"][],
): Slot {
  const table = nameTable(model);
  const slot = table.get(name);
  if (slot !== undefined && allowed.includes(slot.kind)) return slot;
  const kinds = allowed.filter((kind) => kind !== "held" || model.held.length > 0).join(" or ");
  if (slot === undefined) {
    const known = [...table].filter(([, { kind }]) => allowed.includes(kind)).map(([key]) => key);
    const hint = didYouMean(name, known);
    throw new RangeError(`"${name}" is no ${kinds} of the model${hint}`);
  }
  throw new RangeError(`"${name}" is a ${slot.kind} of the model, not a ${kinds}`);
}

/** A value that must be a finite number. */
export function finiteValue(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`"${name}" is given ${value}, expected a finite number`);
}
