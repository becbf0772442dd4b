import { type Expression, parseFormula, symbol, transform } from "@endocrine/engine";
import { functionOf, type SbmlModel } from "../../src/sbml/document.ts";
import { emptyModel } from "../../src/sbml/emptyModel.ts";

/** A model with nothing in it but what is given. */
export function modelOf(parts: Partial<SbmlModel>): SbmlModel {
  return {
    ...emptyModel,
    version: 1,
    id: "m",
    ...parts,
  };
}

/** A formula of the engine's infix text; functions of the model are called with `own_` in front. */
export function formula(text: string): Expression {
  const functions = new Map(
    [...text.matchAll(/own_(\w+)\(([^()]*)\)/g)].map(([, name, args]) => [
      `own_${name}`,
      args === "" ? 0 : (args ?? "").split(",").length,
    ]),
  );
  return transform(parseFormula(text, { functions }), (node) => {
    if (node.kind === "symbol") return symbol(node.name);
    if (node.kind === "number") return { kind: "number", value: node.value };
    const name = node.name.startsWith("own_") ? functionOf(node.name.slice(4)) : node.name;
    return { kind: "call", name, args: node.args };
  });
}

/** A parameter without anything that can be left out. */
export function parameter(
  id: string,
  value: number | undefined,
  constant = true,
): SbmlModel["parameters"][number] {
  return { id, value, constant, place: {} };
}

/** What a model says, without where it stands in its file and in which edition. */
export function content(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(content);
  if (value instanceof Map) {
    const kept = [...value].filter(([key]) => !String(key).includes("2000/xmlns"));
    return new Map(kept.map(([key, one]) => [key, content(one)]));
  }
  if (value === null || typeof value !== "object") return value;
  // Notes and annotations are in the namespace of their edition, or in none when they are made.
  const own = /^$|sbml\/level/.test(String((value as { namespace?: unknown }).namespace));
  const skipped = [
    ...(own ? ["namespace"] : []),
    "children",
    "place",
    "level",
    "version",
    "line",
    "column",
    "file",
    "at",
  ];
  const kept = Object.entries(value).filter(
    ([key, one]) => one !== undefined && !skipped.includes(key),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, content(one)]));
}
