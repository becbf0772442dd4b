import { call, type Expression, symbol, symbolsOf, transform } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { Limits } from "../../limits.ts";
import type { Lambda } from "../../mathml/read.ts";
import { functionOf, idOf, type SbmlElement, symbolOf } from "../document.ts";
import { formulaOf, inverse, rateOf, times } from "./factor.ts";
import type { Instance } from "./instance.ts";
import type { Meanings } from "./meaning.ts";

/** Names that hold within one formula only: the symbol for each, or the element that stands for it. */
type Locals = ReadonlyMap<string, string | SbmlElement>;

/** Writes the formulas of instances as the flat model has them. */
export class Formulas {
  private readonly meanings: Meanings;
  private readonly limits: Limits;
  private nodes = 0;

  constructor(meanings: Meanings, limits: Limits) {
    this.meanings = meanings;
    this.limits = limits;
  }

  /** A formula of an instance. */
  write(
    formula: Expression,
    instance: Instance,
    place: Place,
    locals: Locals = new Map(),
  ): Expression {
    const written = this.rewrite(formula, instance, place, locals);
    this.nodes += sizeOf(written);
    if (this.nodes > this.limits.formulaNodes) {
      const most = this.limits.formulaNodes;
      throw new FormatError(
        `with its submodels the model has formulas of more than ${most} nodes`,
        place,
      );
    }
    return written;
  }

  /**
   * A formula with names of its own, which keep their names unless these would hide a quantity that
   * the formula came to use.
   */
  bind(
    formula: Expression,
    names: readonly string[],
    instance: Instance,
    place: Place,
    replaced: ReadonlyMap<string, SbmlElement> = new Map(),
  ): { readonly formula: Expression; readonly names: readonly string[] } {
    // No id has a blank in it.
    const marks = new Map(names.map((name) => [name, ` ${name}`]));
    const marked = this.write(
      formula,
      instance,
      place,
      new Map<string, string | SbmlElement>([...marks, ...replaced]),
    );
    const taken = symbolsOf(marked);
    const symbols = new Map<string, string>();
    const chosen: string[] = [];
    for (const [name, mark] of marks) {
      let free = name;
      while (taken.has(symbolOf(free)) || (free !== name && marks.has(free))) free += "_";
      taken.add(symbolOf(free));
      symbols.set(mark, symbolOf(free));
      chosen.push(free);
    }
    const unmarked = transform(marked, (node) => {
      const found = node.kind === "symbol" ? symbols.get(node.name) : undefined;
      return found === undefined ? node : symbol(found);
    });
    return { formula: unmarked, names: chosen };
  }

  /** A function of an instance. */
  lambda({ args, body }: Lambda, instance: Instance, place: Place): Lambda {
    if (body === undefined) return { args, body };
    const { formula, names } = this.bind(body, args, instance, place);
    return { args: names, body: formula };
  }

  private rewrite(node: Expression, instance: Instance, place: Place, locals: Locals): Expression {
    if (node.kind === "number") return node;
    if (node.kind === "symbol") return this.symbol(node.name, instance, place, locals);
    const args = node.args.map((argument) => this.rewrite(argument, instance, place, locals));
    const time = this.meanings.time(instance);
    const [first, second] = args as [Expression, Expression];
    if (node.name === "delay") return call("delay", [first, times(second, time)]);
    if (node.name === "rateOf")
      return this.rate(node.args[0] as Expression, first, instance, place, locals);
    if (!node.name.startsWith(functionOf(""))) return call(node.name, args);
    const id = node.name.slice(functionOf("").length);
    const element = instance.inventory.ids.get(id);
    const { located } = this.meanings.named(instance, element, id, place);
    return call(functionOf(this.meanings.id(located) as string), args);
  }

  private symbol(name: string, instance: Instance, place: Place, locals: Locals): Expression {
    const id = idOf(name);
    const local = name === "time" ? undefined : locals.get(id);
    if (typeof local === "string") return symbol(local);
    if (name === "time") return times(symbol(name), inverse(this.meanings.time(instance)));
    const element = local ?? instance.inventory.ids.get(id);
    return formulaOf(this.meanings.value(instance, element, id, place));
  }

  /** A rate of change: the flat model's clock may be another than the instance's. */
  private rate(
    subject: Expression,
    written: Expression,
    instance: Instance,
    place: Place,
    locals: Locals,
  ): Expression {
    const time = this.meanings.time(instance);
    if (subject.kind !== "symbol" || written.kind === "symbol") {
      return times(call("rateOf", [written]), time);
    }
    const id = idOf(subject.name);
    const local = locals.get(id);
    const element = typeof local === "object" ? local : instance.inventory.ids.get(id);
    return times(rateOf(this.meanings.value(instance, element, id, place)), time);
  }
}

function sizeOf(formula: Expression): number {
  if (formula.kind !== "call") return 1;
  return formula.args.reduce((sum, argument) => sum + sizeOf(argument), 1);
}
