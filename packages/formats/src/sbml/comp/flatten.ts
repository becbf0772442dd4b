import { FormatError } from "../../errors.ts";
import { defaultLimits, type Limits } from "../../limits.ts";
import type { SbmlDocument, SbmlModel } from "../document.ts";
import { ConvertedValues } from "./convertedValues.ts";
import { flatFluxes } from "./fluxes.ts";
import { Formulas } from "./formula.ts";
import { allInstances, type Instance, instantiate } from "./instance.ts";
import { takeInventory } from "./inventory.ts";
import { Meanings } from "./meaning.ts";
import { flatEvent, flatReaction } from "./processes.ts";
import { flatQuantities } from "./quantities.ts";
import { replace } from "./replacement.ts";
import { Definitions, type ExternalLoader } from "./sources.ts";
import { InstanceWriter } from "./writer.ts";

/**
 * Writes a document's model and all its submodels as one model, without submodels, ports and
 * replacements. What was `x` in submodel `b` of submodel `a` is `a__b__x`, or has the name of what
 * replaces it. Quantities, formulas and rates are converted as the conversion factors say.
 * @throws FormatError where the composition is not as it should be, or too large
 */
export function flattenComposition(
  document: SbmlDocument,
  load?: ExternalLoader,
  limits: Limits = defaultLimits,
): SbmlModel {
  const { model } = document;
  if (model.submodels.length === 0) return { ...model, ports: [] };
  const definitions = new Definitions(load, limits);
  const root = instantiate({ model, library: { document, from: [] } }, definitions, limits);
  const meanings = new Meanings(replace(root), limits);
  const formulas = new Formulas(meanings, limits);
  const instances = allInstances(root);
  const converted = new ConvertedValues(idsOf(instances, meanings));
  const outermost = new InstanceWriter(root, meanings, formulas, converted);
  const inner = instances.slice(1);
  const writers = [
    outermost,
    ...inner.map((instance) => new InstanceWriter(instance, meanings, formulas, converted)),
  ];
  const flat = merge(outermost, writers, converted);
  checkNames(flat);
  return flat;
}

/** The ids of all elements that are left. */
function idsOf(instances: readonly Instance[], meanings: Meanings): Set<string> {
  const ids = new Set<string>();
  for (const instance of instances) {
    for (const element of instance.inventory.ids.values()) {
      const id = meanings.id({ instance, element });
      if (id !== undefined && !instance.removed.has(element)) ids.add(id);
    }
  }
  return ids;
}

function merge(
  outermost: InstanceWriter,
  writers: readonly InstanceWriter[],
  converted: ConvertedValues,
): SbmlModel {
  const { model } = outermost.instance;
  const quantities = writers.map(flatQuantities);
  const reactions = writers.flatMap((writer) =>
    writer.all(writer.instance.model.reactions, (reaction) => flatReaction(reaction, writer)),
  );
  const events = writers.flatMap((writer) =>
    writer.all(writer.instance.model.events, (event) => flatEvent(event, writer)),
  );
  const fluxes = flatFluxes(writers);
  const unit = (id: string | undefined): string | undefined => outermost.unit(id, model.place);
  return {
    ...outermost.base(model),
    units: {
      substance: unit(model.units.substance),
      time: unit(model.units.time),
      volume: unit(model.units.volume),
      area: unit(model.units.area),
      length: unit(model.units.length),
      extent: unit(model.units.extent),
    },
    conversionFactor: undefined,
    unitDefinitions: quantities.flatMap(({ unitDefinitions }) => unitDefinitions),
    functions: quantities.flatMap(({ functions }) => functions),
    compartments: quantities.flatMap(({ compartments }) => compartments),
    species: quantities.flatMap(({ species }) => species),
    parameters: [...quantities.flatMap(({ parameters }) => parameters), ...converted.parameters],
    initialAssignments: [
      ...quantities.flatMap(({ initialAssignments }) => initialAssignments),
      ...converted.initialAssignments,
    ],
    rules: [...quantities.flatMap(({ rules }) => rules), ...converted.rules],
    reactions,
    events,
    submodels: [],
    ports: [],
    ...(fluxes && { fluxes }),
  };
}

/** @throws FormatError where two elements have the same name, or say two things of one quantity */
function checkNames(flat: SbmlModel): void {
  takeInventory(flat);
  const ruled = new Set<string>();
  for (const { kind, variable, place } of flat.rules) {
    if (variable === undefined) continue;
    if (ruled.has(variable)) {
      throw new FormatError(`with this ${kind} rule "${variable}" has two rules`, place);
    }
    ruled.add(variable);
  }
  const assigned = new Set<string>();
  for (const { symbol, place } of flat.initialAssignments) {
    if (assigned.has(symbol))
      throw new FormatError(`"${symbol}" has two initial assignments`, place);
    assigned.add(symbol);
  }
}
