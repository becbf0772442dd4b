import { FormatError, type Place } from "../../errors.ts";
import { readCsv } from "../data/csv.ts";
import { readNuml } from "../data/numl.ts";
import { type DataTable, selectData } from "../data/table.ts";
import type { SedDataGenerator, SedmlDocument, SedVariable } from "../document.ts";
import { reduceByTerm } from "./aggregate.ts";
import { type NumberArray, scalar, vector } from "./array.ts";
import { evaluateArrays } from "./evaluate.ts";
import type { Files } from "./files.ts";
import { type TaskSurroundings, Tasks } from "./tasks.ts";

/** The data generators of a document: each task is run once, with all that is asked of it. */
export class Generators {
  readonly #document: SedmlDocument;
  readonly #files: Files;
  readonly #tasks: Tasks;
  readonly #results = new Map<SedVariable, NumberArray>();
  readonly #values = new Map<string, NumberArray>();
  readonly #tables = new Map<string, DataTable>();

  constructor(surroundings: Omit<TaskSurroundings, "data">, files: Files) {
    this.#document = surroundings.document;
    this.#files = files;
    this.#tasks = new Tasks({
      ...surroundings,
      data: (reference, place) => this.#data(reference, place),
    });
  }

  /** The numbers of a data generator. */
  async value(id: string, place: Place, path: readonly string[] = []): Promise<NumberArray> {
    const known = this.#values.get(id);
    if (known !== undefined) return known;
    const generator = this.#document.dataGenerators.find((candidate) => candidate.id === id);
    if (generator === undefined) throw new FormatError(`there is no data generator "${id}"`, place);
    if (path.includes(id)) throw new FormatError("it is made of itself", generator.place);
    const value = await this.#generate(generator, [...path, id]);
    this.#values.set(id, value);
    return value;
  }

  async #generate(generator: SedDataGenerator, path: readonly string[]): Promise<NumberArray> {
    const values = new Map<string, NumberArray>();
    for (const { id, value } of generator.parameters) values.set(id, scalar(value));
    for (const variable of generator.variables) {
      const whole = await this.#variable(variable, path);
      const { dimensionTerm, appliedDimensions, place } = variable;
      const value =
        dimensionTerm === undefined
          ? whole
          : reduceByTerm(whole, dimensionTerm, appliedDimensions, place);
      values.set(variable.id, value);
    }
    return evaluateArrays(generator.math, values, generator.place);
  }

  async #variable(variable: SedVariable, path: readonly string[]): Promise<NumberArray> {
    const { target, taskReference, place } = variable;
    if (target?.startsWith("#") && taskReference === undefined) {
      const id = target.slice(1);
      const isGenerator = this.#document.dataGenerators.some((generator) => generator.id === id);
      return isGenerator
        ? this.value(id, place, path)
        : vector(await this.#data(target, place), id);
    }
    if (taskReference === undefined) {
      throw new FormatError(`the variable "${variable.id}" names no task`, place);
    }
    const known = this.#results.get(variable);
    if (known !== undefined) return known;
    const wanted = this.#document.dataGenerators
      .flatMap((generator) => generator.variables)
      .filter((candidate) => candidate.taskReference === taskReference);
    const results = await this.#tasks.run(taskReference, wanted, place);
    for (const [i, each] of wanted.entries()) this.#results.set(each, results[i] as NumberArray);
    return this.#results.get(variable) as NumberArray;
  }

  /** The numbers of a data source, by `#id` or id. */
  async #data(reference: string, place: Place): Promise<Float64Array> {
    const id = reference.replace(/^#/, "");
    for (const description of this.#document.dataDescriptions) {
      const source = description.dataSources.find((candidate) => candidate.id === id);
      if (source === undefined) continue;
      let table = this.#tables.get(description.id);
      if (table === undefined) {
        const { text, location } = await this.#files.read(description.source, description.place);
        table = this.#readTable(description.format, text, location, description);
        this.#tables.set(description.id, table);
      }
      return selectData(table, source);
    }
    throw new FormatError(`there is no data source "${id}"`, place);
  }

  #readTable(
    format: string,
    text: string,
    location: string,
    { dimensions, place }: SedmlDocument["dataDescriptions"][number],
  ): DataTable {
    if (/\bcsv\b/i.test(format)) return readCsv(text, location, dimensions);
    if (/\bnuml\b/i.test(format)) return readNuml(text, location);
    throw new FormatError(`data of format "${format}" are not read`, place);
  }
}
