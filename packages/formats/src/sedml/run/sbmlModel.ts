import type { SbmlModel } from "../../sbml/document.ts";
import { fault, type XmlElement } from "../../xml/element.ts";
import { attributeOf, vocabularyOf } from "../target.ts";
import { localId } from "./localParameters.ts";
import type { ModelRun, RunnableModel } from "./model.ts";
import { SbmlRun } from "./sbmlRun.ts";
import { SbmlSystem } from "./sbmlSystem.ts";
import { unitIn } from "./unit.ts";

/** Elements whose value is what a formula means by their id. */
const valued = new Set([
  "parameter",
  "localParameter",
  "compartment",
  "species",
  "specie",
  "reaction",
  "speciesReference",
  "specieReference",
]);

/** Attributes that stand for the value itself. */
const valueAttributes = new Set(["value", "size", "volume", "stoichiometry"]);

/** What KiSAO calls the two quantities of a species. */
const amountTerm = /^KISAO[:_]0000836$/i;
const concentrationTerm = /^KISAO[:_]0000838$/i;

/** An SBML model ready to run. */
export class SbmlRunnable implements RunnableModel {
  readonly #system: SbmlSystem;

  /** @param flat a model without submodels */
  constructor(flat: SbmlModel) {
    this.#system = new SbmlSystem(flat);
  }

  get warnings(): readonly string[] {
    return this.#system.warnings;
  }

  begin(): ModelRun {
    return new SbmlRun(this.#system);
  }

  unitOf(name: string): string | undefined {
    return unitIn(this.#system.imported, name);
  }

  quantityAt(
    way: readonly XmlElement[],
    attribute: string | undefined,
    aspect: string | undefined,
  ): string {
    const element = way.at(-1) as XmlElement;
    const { name } = element;
    if (
      name === "objective" &&
      vocabularyOf(element.namespace) === "fbc" &&
      attribute === "value"
    ) {
      return `objective:${attributeOf(element, "id") ?? ""}`;
    }
    const id = idAlong(way);
    if (!valued.has(name) || id === undefined) throw fault(element, "it has no value in a run");
    if (name === "reaction" && attribute === "flux") return `flux:${id}`;
    if (attribute !== undefined && !valueAttributes.has(attribute)) {
      throw fault(element, `its attribute ${attribute} has no value in a run`);
    }
    const quantity = this.#system.imported.quantities.get(id);
    if (quantity === undefined) throw fault(element, `"${id}" has no value in a run`);
    if (aspect === undefined) return quantity.value;
    const { amount, concentration } = quantity;
    if (amountTerm.test(aspect) && amount !== undefined) return amount;
    if (concentrationTerm.test(aspect) && concentration !== undefined) return concentration;
    throw fault(element, `it has no ${aspect}`);
  }
}

/** The id of an element; a parameter of a kinetic law goes by its reaction's too. */
function idAlong(way: readonly XmlElement[]): string | undefined {
  const element = way.at(-1) as XmlElement;
  const id = attributeOf(element, "id") ?? attributeOf(element, "name");
  const reaction = way.find(({ name }) => name === "reaction");
  if (id === undefined || reaction === undefined || !/arameter$/.test(element.name)) return id;
  const owner = attributeOf(reaction, "id") ?? attributeOf(reaction, "name");
  return owner === undefined ? undefined : localId(owner, id);
}
