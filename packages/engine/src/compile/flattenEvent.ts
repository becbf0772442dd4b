import { located, ModelError } from "../language/errors.ts";
import type { Expression } from "../language/expression.ts";
import type { EventDefinition } from "../language/module.ts";
import { didYouMean } from "../language/suggest.ts";
import { dimensionless } from "../language/units.ts";
import type { Formulas } from "./formulas.ts";
import { qualified, type Scope } from "./scope.ts";
import type { FlatEvent } from "./system.ts";

/** The event of a module, with its formulas read. */
export function flattenEvent(formulas: Formulas, name: string, event: EventDefinition): FlatEvent {
  const { id } = formulas.scope.definition;
  const { when, delay, priority } = event;
  return {
    name: `${id}.${name}`,
    trigger: formulas.read(name, when, { unit: dimensionless }),
    targets: Object.entries(event.set).map(([target, formula]) => ({
      name: located(id, name, () => targetOf(formulas.scope, target)),
      value: formulas.read(name, formula, {
        unit: formulas.unitOf(target),
        substance: formulas.scope.quantities.get(target)?.substance,
      }),
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

/** The event with `rateOf` replaced in all its formulas. */
export function expandEvent(
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
