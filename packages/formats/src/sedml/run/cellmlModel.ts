import { type CompiledModel, compile } from "@endocrine/engine";
import { cellmlIdOf } from "../../cellml/names.ts";
import type { CellmlDocument } from "../../cellml/read.ts";
import type { ImportedModel } from "../../imported.ts";
import { translate } from "../../sbml/translate/translate.ts";
import { fault, type XmlElement } from "../../xml/element.ts";
import { EngineRun } from "./engineRun.ts";
import { deterministic, type Method } from "./kisao.ts";
import type { ModelRun, RunnableModel } from "./model.ts";
import { unitIn } from "./unit.ts";

/** A CellML model, made into a system once for any number of runs. */
export class CellmlRunnable implements RunnableModel {
  readonly #document: CellmlDocument;
  readonly #imported: ImportedModel;
  readonly #compiled: CompiledModel;

  constructor(document: CellmlDocument) {
    this.#document = document;
    this.#imported = translate(document.model);
    this.#compiled = compile(this.#imported.system);
  }

  get warnings(): readonly string[] {
    return this.#imported.warnings;
  }

  begin(): ModelRun {
    return new CellmlRun(new EngineRun(this.#compiled));
  }

  unitOf(name: string): string | undefined {
    return unitIn(this.#imported, name);
  }

  quantityAt(way: readonly XmlElement[], attribute: string | undefined): string {
    const [component, variable] = way.slice(-2) as [XmlElement, XmlElement];
    if (variable.name !== "variable" || component.name !== "component") {
      throw fault(variable, "it has no value in a run");
    }
    if (attribute !== undefined && attribute !== "initial_value") {
      throw fault(variable, `its attribute ${attribute} has no value in a run`);
    }
    const own = cellmlIdOf(nameOf(component), nameOf(variable));
    const id = this.#document.aliases.get(own) ?? own;
    const quantity = this.#imported.quantities.get(id);
    if (quantity === undefined) throw fault(variable, "it has no value in a run");
    return quantity.value;
  }
}

function nameOf(element: XmlElement): string {
  return element.attributes.get("name") ?? "";
}

/** A CellML model in some state. */
class CellmlRun implements ModelRun {
  readonly #state: EngineRun;

  constructor(state: EngineRun) {
    this.#state = state;
  }

  value(name: string): number {
    return this.#state.value(name);
  }

  set(name: string, value: number): void {
    this.#state.set(name, value);
  }

  async timeCourse(
    start: number,
    times: Float64Array,
    method: Method,
    names: readonly string[],
  ): Promise<Float64Array[]> {
    return this.#state.timeCourse(start, times, deterministic(method), names);
  }

  async oneStep(step: number, method: Method, names: readonly string[]): Promise<Float64Array[]> {
    const now = this.#state.time;
    return this.timeCourse(now, Float64Array.of(now, now + step), method, names);
  }

  async steadyState(method: Method, names: readonly string[]): Promise<Float64Array[]> {
    return this.#state.steadyState(deterministic(method), names);
  }
}
