import { FormatError, type Place } from "../../errors.ts";
import { defaultLimits } from "../../limits.ts";
import { fault, type XmlElement } from "../../xml/element.ts";
import { readXml } from "../../xml/read.ts";
import { applyChanges } from "../changes.ts";
import type { SedComputeChange, SedModel, SedmlDocument, SedVariable } from "../document.ts";
import { attributeOf, followTarget, parseTarget } from "../target.ts";
import { evaluateNumber } from "./evaluate.ts";
import type { Files } from "./files.ts";
import type { ModelLoader, RunnableModel } from "./model.ts";
import { timeQuantity } from "./model.ts";

/** A model after its changes. */
export interface ChangedModel {
  readonly model: SedModel;
  readonly language: string;
  readonly content: XmlElement | string;
  readonly file: string;
}

/** The models of a document: read, changed and made runnable once each. */
export class Models {
  readonly #document: SedmlDocument;
  readonly #files: Files;
  readonly #loader: ModelLoader;
  readonly #changed = new Map<string, ChangedModel>();
  readonly #runnable = new Map<string, RunnableModel>();

  constructor(document: SedmlDocument, files: Files, loader: ModelLoader) {
    this.#document = document;
    this.#files = files;
    this.#loader = loader;
  }

  /** The model of an id, ready to run. */
  async runnable(id: string, place: Place): Promise<RunnableModel> {
    let runnable = this.#runnable.get(id);
    if (runnable === undefined) {
      runnable = this.#load(await this.changed(id, place));
      this.#runnable.set(id, runnable);
    }
    return runnable;
  }

  /** What was said of the models as they were read and run. */
  get warnings(): string[] {
    return [...this.#runnable].flatMap(([id, { warnings }]) =>
      warnings.map((warning) => `model "${id}": ${warning}`),
    );
  }

  /** The model of an id with its changes made. */
  async changed(id: string, place: Place, path: readonly string[] = []): Promise<ChangedModel> {
    const known = this.#changed.get(id);
    if (known !== undefined) return known;
    const model = this.#document.models.find((candidate) => candidate.id === id);
    if (model === undefined) throw new FormatError(`there is no model "${id}"`, place);
    if (path.includes(id))
      throw new FormatError(`the model "${id}" is made of itself`, model.place);
    const base = await this.#source(model, [...path, id]);
    const content = await this.#withChanges(model, base);
    const changed = { ...base, model, content };
    this.#changed.set(id, changed);
    return changed;
  }

  async #source(model: SedModel, path: readonly string[]): Promise<ChangedModel> {
    const { source, place } = model;
    const names = this.#document.models.map(({ id }) => id);
    // Version 1 and 2 name another model without the number sign.
    const other = source.startsWith("#") ? source.slice(1) : source;
    const isModel = source.startsWith("#") || (names.includes(other) && !this.#files.has(source));
    if (isModel) {
      const base = await this.changed(other, place, path);
      const { language } = model;
      return {
        ...base,
        language: language === "urn:sedml:language:xml" ? base.language : language,
      };
    }
    if (!this.#loader.knows(model.language)) {
      throw new FormatError(`models in ${model.language} are not run`, place);
    }
    const { text, location } = await this.#files.read(source, place);
    const isXml = /^\s*(\uFEFF)?</.test(text);
    const content = isXml ? readXml(text, { file: location, limits: defaultLimits }) : text;
    return { model, language: model.language, content, file: location };
  }

  async #withChanges(model: SedModel, base: ChangedModel): Promise<XmlElement | string> {
    const { changes } = model;
    const [first] = changes;
    if (first === undefined) return base.content;
    if (typeof base.content === "string") {
      throw new FormatError("a model that is no XML cannot be changed", first.place);
    }
    return await applyChanges(base.content, changes, {
      prefixes: this.#document.prefixes,
      compute: (change, root) => this.#compute(change, { ...base, model, content: root }),
    });
  }

  /** The value of a computed change; its variables are values that models begin with. */
  async #compute(change: SedComputeChange, current: ChangedModel): Promise<number> {
    const values = new Map(change.parameters.map(({ id, value }) => [id, value]));
    for (const variable of change.variables) {
      const id = variable.modelReference ?? current.model.id;
      const of = id === current.model.id ? current : await this.changed(id, variable.place);
      values.set(variable.id, this.#startValue(variable, of));
    }
    return evaluateNumber(change.math, values, change.place);
  }

  #startValue(variable: SedVariable, of: ChangedModel): number {
    const { target, symbol, place } = variable;
    if (target === undefined) {
      throw new FormatError(`the symbol "${symbol}" has no value before a run`, place);
    }
    if (typeof of.content === "string") throw new FormatError("the model is no XML", place);
    const parsed = parseTarget(target, this.#document.prefixes, place);
    const way = followTarget(of.content, parsed, place);
    const element = way.at(-1) as XmlElement;
    if (parsed.attribute === undefined) {
      const loaded = this.#load(of);
      return loaded.begin().value(loaded.quantityAt(way, undefined, undefined));
    }
    const text = attributeOf(element, parsed.attribute) ?? "";
    const value = Number(text);
    if (text.trim() !== "" && !Number.isNaN(value)) return value;
    throw fault(element, `${parsed.attribute}="${text}" is not a number`);
  }

  #load({ language, content, file, model }: ChangedModel): RunnableModel {
    if (language === "urn:sedml:language:xml" && typeof content === "string") {
      throw new FormatError(`the model "${model.id}" has no language`, model.place);
    }
    return this.#loader.load({
      language,
      content,
      file,
      place: model.place,
      readFile: (location) => this.#files.near(location, file, model.place),
    });
  }
}

/** The name of the quantity that a target or symbol of a variable stands for in a model. */
export function quantityOf(
  variable: Pick<SedVariable, "target" | "symbol" | "term" | "target2" | "symbol2" | "place">,
  model: RunnableModel,
  content: XmlElement | string,
  prefixes: ReadonlyMap<string, string>,
): string {
  const { target, symbol, term, place } = variable;
  if (term !== undefined || variable.target2 !== undefined || variable.symbol2 !== undefined) {
    throw new FormatError(`the analysis ${term ?? "without a term"} is not made`, place);
  }
  if (isTime(symbol)) return timeQuantity;
  if (target === undefined) {
    throw new FormatError(
      `the symbol "${symbol ?? ""}" stands for nothing that is known here`,
      place,
    );
  }
  if (typeof content === "string") {
    throw new FormatError(`the target ${target} leads into a model that is no XML`, place);
  }
  const parsed = parseTarget(target, prefixes, place);
  const way = followTarget(content, parsed, place);
  return model.quantityAt(way, parsed.attribute, symbol);
}

/** Whether a symbol means the time of a run. */
export function isTime(symbol: string | undefined): boolean {
  return symbol !== undefined && /^(urn:sedml:symbol:time|KISAO[:_]0000832)$/i.test(symbol);
}
