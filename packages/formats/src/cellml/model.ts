import { symbol } from "@endocrine/engine";
import type { SbmlModel } from "../sbml/document.ts";
import { emptyModel } from "../sbml/emptyModel.ts";
import { fault, placeOf } from "../xml/element.ts";
import type { CellmlFile } from "./document.ts";
import type { Instance } from "./instances.ts";
import { annotationOf, MetadataIds, notesOf } from "./metadata.ts";
import { type Analysis, quantitiesOf } from "./quantities.ts";
import { type Reset, readResets, resetEvents } from "./resets.ts";
import { nameRates, rulesOf } from "./rules.ts";
import { UnitDefinitions } from "./unitDefinitions.ts";
import { refuseInitialCircles } from "./variables.ts";

/** The model as SBML: parameters, rules, initial assignments and, for resets, events. */
export function buildModel(
  { element, name }: CellmlFile,
  instances: readonly Instance[],
  analysis: Analysis,
): SbmlModel {
  const { variables, system, solutions, symbols } = analysis;
  refuseInitialCircles(variables);
  const rates = nameRates(solutions, symbols);
  const resets = readResets(instances, variables, symbols);
  refuseComputed(resets, analysis);
  const jumping = new Set(resets.map(({ quantity }) => quantity));
  const reset = resetEvents(resets, (quantity) => symbols.id(symbols.source(quantity)));
  const units = new UnitDefinitions();
  const metadataIds = new MetadataIds();
  const metaid = metadataIds.take(element);
  const quantities = quantitiesOf(analysis, units, metadataIds, jumping);
  const parameters = [...quantities.parameters, ...rates, ...reset.parameters];
  const place = placeOf(element);
  const begin =
    reset.clock === undefined ? [] : [{ symbol: reset.clock, math: symbol("time"), place }];
  const taken = new Set([...parameters, ...reset.events].map(({ id }) => id));
  const clock = system.clock && symbols.id(symbols.source(system.clock));
  const time = quantities.parameters.find(({ id }) => id === clock)?.units;
  return {
    ...emptyModel,
    id: name !== undefined && /^[A-Za-z_]\w*$/.test(name) && !taken.has(name) ? name : undefined,
    name,
    metaid,
    notes: notesOf(element),
    annotation: annotationOf(element),
    place,
    units: clock === undefined ? {} : { time },
    unitDefinitions: units.all(),
    parameters,
    initialAssignments: [...quantities.initialAssignments, ...begin],
    rules: [...quantities.rules, ...solutions.flatMap((solution) => rulesOf(solution, symbols))],
    events: reset.events,
  };
}

/** Refuses resets of what an equation says at all times. */
function refuseComputed(resets: readonly Reset[], { system, solutions, symbols }: Analysis): void {
  const computed = new Set([system.clock]);
  for (const { quantity, derivative } of solutions) if (!derivative) computed.add(quantity);
  for (const { quantity, element } of resets) {
    if (!computed.has(quantity)) continue;
    const { path } = symbols.source(quantity);
    throw fault(element, `"${path}" cannot be reset: it is time, or an equation says what it is`);
  }
}
