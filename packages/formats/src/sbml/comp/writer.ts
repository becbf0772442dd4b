import type { Expression } from "@endocrine/engine";
import type { Place } from "../../errors.ts";
import { idOf, type SbmlElement } from "../document.ts";
import { readdress } from "./annotation.ts";
import type { ConvertedValues } from "./convertedValues.ts";
import { type Factor, product } from "./factor.ts";
import type { Formulas } from "./formula.ts";
import type { Instance, Located } from "./instance.ts";
import type { Meaning, Meanings } from "./meaning.ts";

/** Writes the names and formulas of one instance as the flat model has them. */
export class InstanceWriter {
  readonly instance: Instance;
  readonly meanings: Meanings;
  readonly formulas: Formulas;
  private readonly converted: ConvertedValues;

  constructor(
    instance: Instance,
    meanings: Meanings,
    formulas: Formulas,
    converted: ConvertedValues,
  ) {
    this.instance = instance;
    this.meanings = meanings;
    this.formulas = formulas;
    this.converted = converted;
  }

  /** The elements that are still there, each written anew. */
  all<T extends SbmlElement, U>(elements: readonly T[], write: (element: T) => U): U[] {
    return elements.filter((element) => !this.instance.removed.has(element)).map(write);
  }

  /** The element if it is still there. */
  kept<T extends SbmlElement>(element: T | undefined): T | undefined {
    return element === undefined || this.instance.removed.has(element) ? undefined : element;
  }

  /** An element with its names in the flat model, and without what says how to compose it. */
  base<T extends SbmlElement>(element: T): T & { readonly id: T["id"] } {
    const { replaces: _, replacedBy: __, ...rest } = element;
    const located = this.here(element);
    const { annotation } = element;
    return {
      ...(rest as T),
      id: this.meanings.id(located),
      metaid: this.meanings.metaid(located),
      ...(annotation && { annotation: readdress(annotation, (metaid) => this.metaid(metaid)) }),
    };
  }

  /** The id in the flat model of what an id refers to. */
  id(id: string, place: Place): string {
    return this.meanings.id(this.meaning(id, place).located) as string;
  }

  /** What an assignment to an id goes to, and what to multiply its formula by. */
  assigned(id: string, place: Place): { readonly id: string; readonly factor: Factor } {
    const { located, factor } = this.meaning(id, place);
    return { id: this.meanings.id(located) as string, factor };
  }

  /** The unit of the flat model; base units are the same everywhere. */
  unit(unit: string | undefined, place: Place): string | undefined {
    const element = unit === undefined ? undefined : this.instance.inventory.units.get(unit);
    if (unit === undefined || element === undefined) return unit;
    return this.meanings.id(this.meanings.named(this.instance, element, unit, place).located);
  }

  /** A formula of the instance, times a factor. */
  formula(formula: Expression | undefined, place: Place, factor?: Factor): Expression | undefined {
    if (formula === undefined) return undefined;
    const written = this.formulas.write(formula, this.instance, place);
    return factor === undefined ? written : this.formulas.scaled(written, factor, place);
  }

  /**
   * The id of a parameter with the value that an attribute names, times a factor: where that is not the
   * plain value of one quantity, a parameter is added.
   */
  value(id: string, place: Place, factor: Factor): string {
    const element = this.instance.inventory.ids.get(id);
    const value = product(this.meanings.value(this.instance, element, id, place), factor);
    const formula = this.formulas.of(value, place);
    if (formula.kind === "symbol") return idOf(formula.name);
    const constant = [...value.over, ...value.under].every((term) => term.constant);
    return this.converted.add(this.instance.prefix + id, formula, constant, place);
  }

  private meaning(id: string, place: Place): Meaning {
    return this.meanings.named(this.instance, this.instance.inventory.ids.get(id), id, place);
  }

  private metaid(metaid: string): string | undefined {
    const element = this.instance.inventory.metaids.get(metaid);
    return element && this.meanings.metaid(this.meanings.of(this.here(element)).located);
  }

  private here(element: SbmlElement): Located {
    return { instance: this.instance, element };
  }
}
