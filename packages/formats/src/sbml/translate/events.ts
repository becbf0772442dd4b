import {
  call,
  type Expression,
  type FlatEvent,
  type FlatTarget,
  number,
  symbol,
} from "@endocrine/engine";
import { type SbmlEvent, type SbmlModel, symbolOf } from "../document.ts";
import type { Inline } from "./inline.ts";
import type { SpeciesTable } from "./quantities.ts";
import type { Roles } from "./roles.ts";

/** The events of a model that can fire: those that have a trigger. */
export function translateEvents(
  model: SbmlModel,
  roles: Roles,
  table: SpeciesTable,
  inline: Inline,
): FlatEvent[] {
  return model.events.flatMap((event, i) => {
    const { trigger, place } = event;
    if (trigger?.math === undefined) return [];
    const targets = targetsOf(event, model, roles, table, inline);
    return [
      {
        name: event.id ?? `event ${i + 1}`,
        trigger: inline(trigger.math, place),
        targets,
        ...(event.delay && { delay: inline(event.delay, place) }),
        ...(event.priority && { priority: inline(event.priority, place) }),
        persistent: trigger.persistent,
        initialValue: trigger.initialValue,
        valuesFromTriggerTime: event.useValuesFromTriggerTime,
      },
    ];
  });
}

/**
 * What an event sets. A concentration set is an amount set, by the volume just before the execution;
 * a volume set leaves amounts as they are, so concentrations that a rate rule moves go down with it.
 */
function targetsOf(
  event: SbmlEvent,
  model: SbmlModel,
  roles: Roles,
  table: SpeciesTable,
  inline: Inline,
): FlatTarget[] {
  const assigned = event.assignments.flatMap(({ variable, math, place }) =>
    math === undefined ? [] : [{ variable, value: inline(math, place) }],
  );
  const newSizes = new Map(assigned.map(({ variable, value }) => [variable, value]));
  const species = new Map(model.species.map((one) => [one.id, one]));
  const targets: FlatTarget[] = [];
  for (const { variable, value } of assigned) {
    const names = table.get(variable);
    const role = roles.of(variable);
    if (names === undefined || !names.concentrated) {
      targets.push({ name: symbolOf(variable), value });
    } else if (role.rate === undefined) {
      targets.push({ name: names.amount, value, scale: names.size });
    } else {
      const size = newSizes.get(species.get(variable)?.compartment ?? "");
      targets.push(
        size === undefined
          ? { name: names.value, value }
          : { name: names.value, value: call("divide", [value, size]), scale: names.size },
      );
    }
  }
  for (const one of model.species) {
    const names = table.get(one.id);
    const size = newSizes.get(one.compartment);
    if (names === undefined || size === undefined || newSizes.has(one.id)) continue;
    if (!names.concentrated || roles.of(one.id).rate === undefined) continue;
    const amount: Expression = call("times", [symbol(names.value), names.size]);
    targets.push({ name: names.value, value: call("divide", [number(1), size]), scale: amount });
  }
  return targets;
}
