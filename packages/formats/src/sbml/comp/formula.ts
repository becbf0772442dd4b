import { call, type Expression, symbol, symbolsOf, transform } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { Limits } from "../../limits.ts";
import type { Lambda } from "../../mathml/read.ts";
import { functionOf, idOf, type SbmlElement, symbolOf } from "../document.ts";
import { type Factor, formulaOf, inverse, rateOf, times } from "./factor.ts";
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
    return this.rewrite(formula, { instance, place, locals });
  }

  /** A formula times a factor. */
  scaled(formula: Expression, factor: Factor, place: Place): Expression {
    this.count(factor.over.length + factor.under.length, place);
    return times(formula, factor);
  }

  /** The formula of a factor. */
  of(factor: Factor, place: Place): Expression {
    this.count(factor.over.length + factor.under.length, place);
    return formulaOf(factor);
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
    const chosen = new Map<string, string>();
    for (const [name, mark] of marks) {
      let free = name;
      while (taken.has(symbolOf(free)) || (free !== name && marks.has(free))) free += "_";
      taken.add(symbolOf(free));
      chosen.set(mark, free);
    }
    const unmarked = transform(marked, (node) => {
      const found = node.kind === "symbol" ? chosen.get(node.name) : undefined;
      return found === undefined ? node : symbol(symbolOf(found));
    });
    return { formula: unmarked, names: names.map((name) => chosen.get(` ${name}`) ?? name) };
  }

  /** A function of an instance. */
  lambda({ args, body }: Lambda, instance: Instance, place: Place): Lambda {
    if (body === undefined) return { args, body };
    const { formula, names } = this.bind(body, args, instance, place);
    return { args: names, body: formula };
  }

  private rewrite(node: Expression, context: Context): Expression {
    const { instance, place } = context;
    this.count(1, place);
    if (node.kind === "number") return node;
    if (node.kind === "symbol") return this.symbol(node.name, context);
    const args = node.args.map((argument) => this.rewrite(argument, context));
    if (node.name === "delay") {
      const [past, lag] = args as [Expression, Expression];
      return call("delay", [past, this.scaled(lag, this.meanings.time(instance), place)]);
    }
    if (node.name === "rateOf") {
      const rate = this.rate(node.args[0], args[0] as Expression, context);
      return this.scaled(rate, this.meanings.time(instance), place);
    }
    if (!node.name.startsWith(functionOf(""))) return call(node.name, args);
    const id = node.name.slice(functionOf("").length);
    const element = instance.inventory.ids.get(id);
    const { located } = this.meanings.named(instance, element, id, place);
    return call(functionOf(this.meanings.id(located) as string), args);
  }

  private symbol(name: string, context: Context): Expression {
    const { instance, place, locals } = context;
    if (name === "time") {
      return this.scaled(symbol(name), inverse(this.meanings.time(instance)), place);
    }
    const local = locals.get(idOf(name));
    return typeof local === "string" ? symbol(local) : this.of(this.value(name, context), place);
  }

  /** The rate of change of a quantity, or of the argument of a function. */
  private rate(subject: Expression | undefined, written: Expression, context: Context): Expression {
    if (subject?.kind !== "symbol" || written.kind === "symbol") return call("rateOf", [written]);
    const value = this.value(subject.name, context);
    this.count(4 * (value.over.length + value.under.length), context.place);
    return rateOf(value);
  }

  private value(name: string, { instance, place, locals }: Context): Factor {
    const id = idOf(name);
    const local = locals.get(id);
    const element = typeof local === "object" ? local : instance.inventory.ids.get(id);
    return this.meanings.value(instance, element, id, place);
  }

  /** Counts nodes before they are made: what is converted can be much larger than what was read. */
  private count(nodes: number, place: Place): void {
    this.nodes += nodes;
    const most = this.limits.formulaNodes;
    if (this.nodes <= most) return;
    throw new FormatError(
      `with its submodels the model has formulas of more than ${most} nodes`,
      place,
    );
  }
}

interface Context {
  readonly instance: Instance;
  readonly place: Place;
  readonly locals: Locals;
}
