import { type CompiledModel, compile } from "@endocrine/engine";
import type { ImportedModel } from "../../imported.ts";
import { defaultLimits } from "../../limits.ts";
import type { SbmlModel } from "../../sbml/document.ts";
import { translate } from "../../sbml/translate/translate.ts";
import { promoteLocalParameters } from "./localParameters.ts";
import { partNetRates } from "./netRates.ts";

/** An SBML model and what is made of it, each when first needed, for any number of runs. */
export class SbmlSystem {
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

  /** A number of its own for each stochastic run, so that no two draw the same. */
  nextRun(): number {
    return this.#runs++;
  }
}
