import { call, type Expression, number, symbol } from "@endocrine/engine";
import type { SbmlEvent, SbmlEventAssignment, SbmlParameter } from "../sbml/document.ts";
import { childrenOf, fault, placeOf, type XmlElement } from "../xml/element.ts";
import { readValue } from "./equations.ts";
import type { Instance } from "./instances.ts";
import { required } from "./required.ts";
import { type Symbols, scaled } from "./symbols.ts";
import type { Quantity, Variable, Variables } from "./variables.ts";

/** A `reset` of CellML 2.0: where test = value, the quantity becomes `next`. */
export interface Reset {
  readonly quantity: Quantity;
  readonly order: number;
  /** Test variable minus test value. */
  readonly distance: Expression;
  /** In the units of the quantity's source. */
  readonly next: Expression;
  readonly element: XmlElement;
}

/** Reads the resets of all components, with formulas of the model. */
export function readResets(
  instances: readonly Instance[],
  variables: Variables,
  symbols: Symbols,
): Reset[] {
  const orders = new Map<Quantity, Set<number>>();
  return instances.flatMap((instance) =>
    instance.component.resets.map((element): Reset => {
      const target = variableOf(instance, element, "variable", variables);
      const test = variableOf(instance, element, "test_variable", variables);
      const quantity = variables.quantityOf(target);
      const order = Number(required(element, "order"));
      if (!Number.isInteger(order)) throw fault(element, "the order is not a whole number");
      const used = orders.get(quantity) ?? new Set();
      if (used.has(order))
        throw fault(element, `"${target.path}" has two resets of order ${order}`);
      orders.set(quantity, used.add(order));
      const [testValue, resetValue] = ["test_value", "reset_value"].map((name) => {
        const [holder, more] = childrenOf(element, name, element.namespace);
        if (holder === undefined || more !== undefined)
          throw fault(element, `expected one ${name}`);
        return symbols.rewrite(readValue(holder, instance, variables));
      }) as [Expression, Expression];
      const distance = call("minus", [symbols.value(test), testValue]);
      return {
        quantity,
        order,
        distance,
        next: scaled(1 / symbols.scale(target), resetValue),
        element,
      };
    }),
  );
}

function variableOf(
  instance: Instance,
  element: XmlElement,
  attribute: string,
  variables: Variables,
): Variable {
  const name = required(element, attribute);
  const found = variables.find(instance, name);
  if (found !== undefined) return found;
  throw fault(element, `the component "${instance.name}" has no variable "${name}"`);
}

/** What resets are in SBML. */
export interface ResetEvents {
  readonly parameters: readonly SbmlParameter[];
  readonly events: readonly SbmlEvent[];
  /** Parameter that has to begin as the time at which a run begins. */
  readonly clock: string | undefined;
}

/**
 * Resets as events. A computed path meets an equality only by crossing it, so each reset watches its
 * distance from both sides; a jump that a reset makes is no crossing, unless it lands on the equality.
 * What all resets that act at one moment assign is worked out first and assigned after; of those on
 * one quantity the lowest order is assigned last, and so holds.
 */
export function resetEvents(
  resets: readonly Reset[],
  targetOf: (quantity: Quantity) => string,
): ResetEvents {
  if (resets.length === 0) return { parameters: [], events: [], clock: undefined };
  const last = "last_reset";
  const parameters: SbmlParameter[] = [
    { ...changing(last, resets[0] as Reset), name: "time of the last reset" },
  ];
  const highest = Math.max(...resets.map(({ order }) => order));
  const events = resets.flatMap((reset, i): SbmlEvent[] => {
    const [acts, value] = [`reset_${i + 1}_acts`, `reset_${i + 1}_value`];
    parameters.push({ ...changing(acts, reset), value: 0 }, changing(value, reset));
    const { distance, next, order, element } = reset;
    const met = call("or", [
      call("gt", [symbol("time"), symbol(last)]),
      call("eq", [distance, number(0)]),
    ]);
    const watch = (relation: "geq" | "leq"): SbmlEvent =>
      event(element, `reset_${i + 1}_${relation}`, {
        trigger: call(relation, [distance, number(0)]),
        priority: highest + 1,
        assignments: [
          [acts, call("piecewise", [number(1), met, symbol(acts)])],
          [value, call("piecewise", [next, met, symbol(value)])],
        ],
      });
    const act = event(element, `reset_${i + 1}`, {
      trigger: call("gt", [symbol(acts), number(0)]),
      priority: order,
      assignments: [
        [targetOf(reset.quantity), symbol(value)],
        [acts, number(0)],
        [last, symbol("time")],
      ],
    });
    return [watch("geq"), watch("leq"), act];
  });
  return { parameters, events, clock: last };
}

function changing(id: string, { element }: Reset): SbmlParameter {
  return { id, value: undefined, constant: false, place: placeOf(element) };
}

function event(
  element: XmlElement,
  id: string,
  what: {
    readonly trigger: Expression;
    readonly priority: number;
    readonly assignments: readonly (readonly [string, Expression])[];
  },
): SbmlEvent {
  const place = placeOf(element);
  return {
    id,
    place,
    trigger: { math: what.trigger, initialValue: false, persistent: true, place },
    delay: undefined,
    priority: number(what.priority),
    useValuesFromTriggerTime: true,
    assignments: what.assignments.map(
      ([variable, math]): SbmlEventAssignment => ({ variable, math, place }),
    ),
  };
}
