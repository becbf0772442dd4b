import type {
  SbmlElement,
  SbmlEvent,
  SbmlKineticLaw,
  SbmlReaction,
  SbmlSpeciesReference,
} from "../document.ts";
import { flatParameter } from "./quantities.ts";
import type { InstanceWriter } from "./writer.ts";

/** A reaction in the names and measures of the flat model. */
export function flatReaction(reaction: SbmlReaction, writer: InstanceWriter): SbmlReaction {
  const { place, compartment, lowerFluxBound, upperFluxBound } = reaction;
  const law = writer.kept(reaction.kineticLaw);
  const references = (list: readonly SbmlSpeciesReference[]): SbmlSpeciesReference[] =>
    writer.all(list, (reference) => flatSpeciesReference(reference, writer));
  const rates = writer.meanings.rates(writer.instance);
  const bound = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : writer.value(id, place, rates);
  return {
    ...writer.base(reaction),
    compartment: compartment === undefined ? undefined : writer.id(compartment, place),
    reactants: references(reaction.reactants),
    products: references(reaction.products),
    modifiers: writer.all(reaction.modifiers, (modifier) => ({
      ...writer.base(modifier),
      species: writer.id(modifier.species, modifier.place),
    })),
    kineticLaw: law && flatKineticLaw(law, writer),
    lowerFluxBound: bound(lowerFluxBound),
    upperFluxBound: bound(upperFluxBound),
  };
}

function flatSpeciesReference(
  reference: SbmlSpeciesReference,
  writer: InstanceWriter,
): SbmlSpeciesReference {
  const { place, math, species } = reference;
  return {
    ...writer.base(reference),
    species: writer.id(species, place),
    ...(math && { math: writer.formula(math, place) }),
  };
}

/** Local parameters that were taken out leave their names to what stands for them, or to the model. */
function flatKineticLaw(law: SbmlKineticLaw, writer: InstanceWriter): SbmlKineticLaw {
  const { instance, meanings, formulas } = writer;
  const { math, parameters, place } = law;
  const kept = parameters.filter((local) => !instance.removed.has(local));
  const replaced = new Map<string, SbmlElement>();
  for (const local of parameters) {
    if (kept.includes(local)) continue;
    if (meanings.of({ instance, element: local }).located.element !== local) {
      replaced.set(local.id, local);
    }
  }
  const names = kept.map(({ id }) => id);
  const bound = math && formulas.bind(math, names, instance, place, replaced);
  return {
    ...writer.base(law),
    math: bound && formulas.scaled(bound.formula, meanings.rates(instance), place),
    parameters: kept.map((local, i) => ({
      ...flatParameter(local, writer),
      id: bound?.names[i] ?? local.id,
    })),
  };
}

/** An event in the names of the flat model; its delay is in the flat model's time. */
export function flatEvent(event: SbmlEvent, writer: InstanceWriter): SbmlEvent {
  const { instance, meanings } = writer;
  const trigger = writer.kept(event.trigger);
  const { delayElement, priorityElement, place, ...rest } = event;
  const isKept = (element: SbmlElement | undefined): boolean =>
    element === undefined || !instance.removed.has(element);
  const delay = isKept(delayElement) ? event.delay : undefined;
  const priority = isKept(priorityElement) ? event.priority : undefined;
  return {
    ...writer.base({ ...rest, place }),
    trigger: trigger && {
      ...writer.base(trigger),
      math: writer.formula(trigger.math, trigger.place),
    },
    delay: writer.formula(delay, place, meanings.time(instance)),
    priority: writer.formula(priority, place),
    assignments: writer.all(event.assignments, (assignment) => {
      const { id, factor } = writer.assigned(assignment.variable, assignment.place);
      const math = writer.formula(assignment.math, assignment.place, factor);
      return { ...writer.base(assignment), variable: id, math };
    }),
  };
}
