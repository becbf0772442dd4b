import { type CompiledModel, compile } from "@endocrine/engine";
import type { ImportedModel } from "../../imported.ts";
import { defaultLimits } from "../../limits.ts";
import type { SbmlModel } from "../../sbml/document.ts";
import { translate } from "../../sbml/translate/translate.ts";
import { fault, type XmlElement } from "../../xml/element.ts";
import { attributeOf, vocabularyOf } from "../target.ts";
import { localId, promoteLocalParameters } from "./localParameters.ts";
import type { ModelRun, RunnableModel } from "./model.ts";
import { partNetRates } from "./netRates.ts";
import { SbmlRun } from "./sbmlRun.ts";

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

/** An SBML model, made into a system once for any number of runs. */
export class SbmlRunnable implements RunnableModel {
  readonly model: SbmlModel;
  readonly #warnings: string[] = [];
  #imported: ImportedModel | undefined;
  #compiled: CompiledModel | undefined;
  #parted: SbmlModel | undefined;
  #runs = 0;

  /** @param flat a model without submodels */
  constructor(flat: SbmlModel) {
    this.model = promoteLocalParameters(flat);
  }

  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** The model with its reactions as a stochastic simulation needs them. */
  get parted(): SbmlModel {
    if (this.#parted === undefined) {
      const { model, parted } = partNetRates(this.model, defaultLimits.formulaNodes);
      this.#parted = model;
      if (parted.length > 0) {
        this.#warnings.push(
          `rates that are differences are run as one reaction forwards and one backwards: ${parted.join(", ")}`,
        );
      }
    }
    return this.#parted;
  }

  /** Translated when first needed: a flux balance needs no system. */
  get imported(): ImportedModel {
    if (this.#imported === undefined) {
      this.#imported = translate(this.model);
      this.#warnings.push(...this.#imported.warnings);
    }
    return this.#imported;
  }

  get compiled(): CompiledModel {
    this.#compiled ??= compile(this.imported.system);
    return this.#compiled;
  }

  begin(): ModelRun {
    return new SbmlRun(this);
  }

  /** A number of its own for each stochastic run, so that no two draw the same. */
  nextRun(): number {
    return this.#runs++;
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
    const quantity = this.imported.quantities.get(id);
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
