import { type Expression, symbol, transform } from "@endocrine/engine";
import type { Name, Statement } from "./statements.ts";

type Plain = Exclude<Statement, { readonly kind: "submodel" | "same" }>;
type Rename = (written: Name) => string;

/** A statement with all its names replaced; names of units stay, for units are of the whole model. */
export function renameStatement(statement: Plain, name: Rename): Plain {
  const formula = (tree: Expression): Expression => renameFormula(tree, name);
  const maybe = (tree: Expression | undefined): Expression | undefined => tree && formula(tree);
  const maybeName = (written: Name | undefined): Name | undefined => written && name(written);
  switch (statement.kind) {
    case "reaction": {
      const participants = (list: typeof statement.reactants): typeof statement.reactants =>
        list.map(({ name: species, boundary, stoichiometry }) => ({
          name: name(species),
          boundary,
          stoichiometry: typeof stoichiometry === "string" ? name(stoichiometry) : stoichiometry,
        }));
      return {
        ...statement,
        name: maybeName(statement.name),
        compartment: maybeName(statement.compartment),
        reactants: participants(statement.reactants),
        products: participants(statement.products),
        rate: maybe(statement.rate),
      };
    }
    case "interaction":
      return {
        ...statement,
        species: statement.species.map(name),
        reaction: name(statement.reaction),
      };
    case "value":
      return { ...statement, name: name(statement.name), formula: maybe(statement.formula) };
    case "algebraic":
      return { ...statement, name: maybeName(statement.name), formula: formula(statement.formula) };
    case "event":
      return {
        ...statement,
        name: maybeName(statement.name),
        trigger: formula(statement.trigger),
        delay: maybe(statement.delay),
        priority: maybe(statement.priority),
        assignments: statement.assignments.map((assignment) => ({
          name: name(assignment.name),
          formula: formula(assignment.formula),
        })),
      };
    case "in":
      return {
        ...statement,
        name: name(statement.name),
        compartment: name(statement.compartment),
      };
    case "factor":
      return { ...statement, name: name(statement.name), factor: name(statement.factor) };
    case "unit":
      return statement;
    default:
      return { ...statement, name: name(statement.name) };
  }
}

function renameFormula(formula: Expression, name: Rename): Expression {
  return transform(formula, (node) =>
    node.kind === "symbol" && node.name !== "time" ? symbol(name(node.name)) : node,
  );
}
