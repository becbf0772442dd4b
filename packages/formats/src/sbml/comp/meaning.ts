import { symbol } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { Limits } from "../../limits.ts";
import { type SbmlElement, type SbmlParameter, symbolOf } from "../document.ts";
import { type Factor, inverse, product, unity } from "./factor.ts";
import { describe, type Instance, type Located } from "./instance.ts";
import type { ElementKind } from "./inventory.ts";
import type { Replacements } from "./replacement.ts";

/** What an element of an instance has become in the flat model. */
export interface Meaning {
  /** The element that stands for it, or itself. */
  readonly located: Located;
  /** Old value times this is the new value. */
  readonly factor: Factor;
  /** The outermost instance through which its replacements lead. */
  readonly outermost: Instance;
}

/** Finds what the names of each instance mean in the flat model, and in what measure. */
export class Meanings {
  private readonly replacements: Replacements;
  private readonly limits: Limits;
  private readonly times = new Map<Instance, Factor>();
  private readonly extents = new Map<Instance, Factor>();

  constructor(replacements: Replacements, limits: Limits) {
    this.replacements = replacements;
    this.limits = limits;
  }

  /** Follows an element's replacements to their end. */
  of(start: Located): Meaning {
    let located = start;
    let factor = unity;
    let outermost = start.instance;
    for (;;) {
      const next = this.replacements.of(located);
      if (next === undefined) return { located, factor, outermost };
      const { by, conversionFactor, factorOf, place } = next;
      located = by;
      if (factorOf.prefix.length < outermost.prefix.length) outermost = factorOf;
      if (conversionFactor === undefined) continue;
      factor = this.checked(
        product(factor, this.parameter(factorOf, conversionFactor, place)),
        place,
      );
    }
  }

  /** The flat id of an element of the flat model. */
  id({ instance, element }: Located): string | undefined {
    const named = this.replacements.namesake({ instance, element });
    if (named?.element.id !== undefined) return named.instance.prefix + named.element.id;
    return element.id === undefined ? undefined : instance.prefix + element.id;
  }

  /** The flat metaid of an element of the flat model. */
  metaid({ instance, element }: Located): string | undefined {
    const named = this.replacements.namesake({ instance, element });
    if (named?.element.metaid !== undefined) return named.instance.prefix + named.element.metaid;
    return element.metaid === undefined ? undefined : instance.prefix + element.metaid;
  }

  /** What a name means where the place says; it must not be deleted, and must have an id to refer to. */
  named(instance: Instance, element: SbmlElement | undefined, name: string, place: Place): Meaning {
    if (element === undefined) throw new FormatError(`there is no "${name}" in the model`, place);
    const meaning = this.of({ instance, element });
    const { located } = meaning;
    if (located.instance.removed.has(located.element)) {
      throw new FormatError(
        `${describe(located)} is taken out, and yet "${name}" is in use here`,
        place,
      );
    }
    if (this.id(located) === undefined) {
      throw new FormatError(
        `${describe(located)} stands for "${name}" and needs an id, as that is in use here`,
        place,
      );
    }
    return meaning;
  }

  /** What the name of a quantity is worth to the instance, as the flat model has it. */
  value(instance: Instance, element: SbmlElement | undefined, name: string, place: Place): Factor {
    const { located, factor, outermost } = this.named(instance, element, name, place);
    const kind = located.instance.inventory.kinds.get(located.element);
    const quantity = {
      symbol: symbol(symbolOf(this.id(located) as string)),
      constant: "constant" in located.element && located.element.constant === true,
    };
    const own = { over: [quantity], under: [] };
    // The rate of a reaction is in the measures of the flat model, its user's may be others.
    const scale = kind === "reaction" ? inverse(this.rates(outermost)) : unity;
    return this.checked(product(own, scale, inverse(factor)), place);
  }

  /** A unit of the instance's time times this is one of the flat model's. */
  time(instance: Instance): Factor {
    return this.scale(instance, "timeConversionFactor", this.times);
  }

  /** A reaction's rate in the instance times this is its rate in the flat model. */
  rates(instance: Instance): Factor {
    const extent = this.scale(instance, "extentConversionFactor", this.extents);
    return product(extent, inverse(this.time(instance)));
  }

  private scale(
    instance: Instance,
    attribute: "timeConversionFactor" | "extentConversionFactor",
    known: Map<Instance, Factor>,
  ): Factor {
    const { parent, submodel } = instance;
    if (parent === undefined || submodel === undefined) return unity;
    const found = known.get(instance);
    if (found !== undefined) return found;
    const outer = this.scale(parent, attribute, known);
    const name = submodel[attribute];
    const { place } = submodel;
    const own = name === undefined ? unity : this.parameter(parent, name, place);
    const scale = this.checked(product(outer, own), place);
    known.set(instance, scale);
    return scale;
  }

  private parameter(instance: Instance, name: string, place: Place): Factor {
    const element = instance.inventory.ids.get(name);
    const kind: ElementKind | undefined = element && instance.inventory.kinds.get(element);
    if (kind !== "parameter") throw new FormatError(`there is no parameter "${name}"`, place);
    return this.value(instance, element as SbmlParameter, name, place);
  }

  private checked(factor: Factor, place: Place): Factor {
    const most = 10 * this.limits.depth;
    if (factor.over.length + factor.under.length <= most) return factor;
    throw new FormatError(`a conversion has more than ${most} factors`, place);
  }
}
