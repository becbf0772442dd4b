import { fault, type XmlElement } from "../xml/element.ts";
import { builtinUnits } from "./builtinUnits.ts";
import type { CellmlComponent, CellmlFile, CellmlUnits } from "./document.ts";
import type { Library } from "./library.ts";
import { baseUnit, type Measure, multiply, one } from "./measure.ts";

/** Units inside one another at most; beyond it, they are taken for a mistake. */
const deepest = 100;

/** Looks up what units mean, each once. */
export class UnitTable {
  readonly #library: Library;
  readonly #known = new Map<object, Measure>();

  constructor(library: Library) {
    this.#library = library;
  }

  /**
   * What a name of units means where `at` stands.
   * @throws FormatError where the units are not defined, or defined by themselves
   */
  measure(
    name: string,
    file: CellmlFile,
    component: CellmlComponent | undefined,
    at: XmlElement,
    depth = 0,
  ): Measure {
    if (depth > deepest) {
      throw fault(at, `the units "${name}" are defined by themselves, or ${deepest} deep`);
    }
    const found = component?.units.get(name) ?? file.units.get(name);
    if (found === undefined) {
      const builtin = builtinUnits.get(name);
      if (builtin === undefined) throw fault(at, `the units "${name}" are not defined`);
      return builtin;
    }
    const known = this.#known.get(found);
    if (known !== undefined) return known;
    let measure: Measure;
    if (found.kind === "import") {
      const other = this.#library.open(found, file);
      measure = this.measure(found.reference, other, undefined, found.element, depth + 1);
    } else if (found.factors.length === 0) measure = baseUnit(name);
    else measure = this.#product(found, file, component, depth);
    this.#known.set(found, measure);
    return measure;
  }

  #product(
    { factors, element }: CellmlUnits,
    file: CellmlFile,
    component: CellmlComponent | undefined,
    depth: number,
  ): Measure {
    let product = one;
    let offset = 0;
    for (const factor of factors) {
      const part = this.measure(factor.units, file, component, factor.element, depth + 1);
      product = multiply(product, part, factor);
      if (factor.exponent === 1) offset += part.offset + factor.offset;
      else if (factor.offset !== 0) throw fault(factor.element, "an offset with an exponent");
    }
    if (!Number.isFinite(product.multiplier) || !Number.isFinite(product.decade)) {
      throw fault(element, "the units are beyond all numbers");
    }
    return factors.length === 1 ? { ...product, offset } : product;
  }
}
