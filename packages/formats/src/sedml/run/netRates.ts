import { call, type Expression, number } from "@endocrine/engine";
import type {
  SbmlModel,
  SbmlParameter,
  SbmlReaction,
  SbmlRule,
  SbmlSpeciesReference,
} from "../../sbml/document.ts";
import { inliner } from "../../sbml/translate/inline.ts";

/**
 * Parts a model's reactions whose rate is a difference into one forwards and one backwards, as chance
 * needs them: each fires by itself. The id of such a reaction then stands for a parameter that has the
 * rate.
 */
export function partNetRates(
  model: SbmlModel,
  mostNodes: number,
): { readonly model: SbmlModel; readonly parted: readonly string[] } {
  const inline = inliner(model, mostNodes);
  const reactions: SbmlReaction[] = [];
  const rates: SbmlParameter[] = [];
  const rules: SbmlRule[] = [];
  for (const reaction of model.reactions) {
    const law = reaction.kineticLaw;
    const math = law?.math && inline(law.math, law.place);
    const [forward, backward] = math === undefined ? [] : signed(math);
    const { id, reactants, products, place } = reaction;
    const isFixed = [...reactants, ...products].every(({ constant, math }) => constant && !math);
    if (law === undefined || backward === undefined || !isFixed) {
      reactions.push(reaction);
      continue;
    }
    if (forward !== undefined) {
      reactions.push({ ...reaction, id: `${id}.forward`, kineticLaw: { ...law, math: forward } });
    }
    reactions.push({
      ...reaction,
      id: `${id}.backward`,
      reactants: products.map(anonymous),
      products: reactants.map(anonymous),
      kineticLaw: { ...law, math: backward },
    });
    rates.push({ id, value: undefined, constant: false, place });
    rules.push({ kind: "assignment", variable: id, math, place });
  }
  const parameters = [...model.parameters, ...rates];
  return {
    model: { ...model, reactions, parameters, rules: [...model.rules, ...rules] },
    parted: rates.map(({ id }) => id),
  };
}

/** Ids stay with the reaction forwards. */
function anonymous(reference: SbmlSpeciesReference): SbmlSpeciesReference {
  return { ...reference, id: undefined, metaid: undefined };
}

type Signed = readonly [positive: Expression | undefined, negative: Expression | undefined];

/** A formula as a difference of two that have no minus in front, as far as its operators show. */
function signed(tree: Expression): Signed {
  if (tree.kind === "number") {
    return tree.value < 0 ? [undefined, number(-tree.value)] : [tree, undefined];
  }
  if (tree.kind === "symbol") return [tree, undefined];
  const [first, second] = tree.args;
  switch (tree.name) {
    case "plus":
      return tree.args.map(signed).reduce(sum, [undefined, undefined]);
    case "minus": {
      const [p, n] = signed(first as Expression);
      if (second === undefined) return [n, p];
      const [p2, n2] = signed(second);
      return sum([p, n], [n2, p2]);
    }
    case "times":
      return tree.args.map(signed).reduce(product, [number(1), undefined]);
    case "divide": {
      const below = second as Expression;
      const [p, n] = signed(first as Expression);
      return [p && call("divide", [p, below]), n && call("divide", [n, below])];
    }
  }
  return [tree, undefined];
}

function sum([p, n]: Signed, [p2, n2]: Signed): Signed {
  return [join("plus", p, p2), join("plus", n, n2)];
}

function product([p, n]: Signed, [p2, n2]: Signed): Signed {
  return [join("plus", both(p, p2), both(n, n2)), join("plus", both(p, n2), both(n, p2))];
}

function both(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  return a === undefined || b === undefined ? undefined : call("times", [a, b]);
}

function join(
  name: string,
  a: Expression | undefined,
  b: Expression | undefined,
): Expression | undefined {
  return a === undefined ? b : b === undefined ? a : call(name, [a, b]);
}
