import { writeMath } from "../../mathml/write.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type { SedCalculation, SedVariable } from "../document.ts";
import type { SedElement } from "../documentElement.ts";
import { sedmlWriting } from "../math.ts";

type Content = XmlNode["content"];

/** Id, name and further attributes of an element, with its notes and annotation in front of the rest. */
export function element(
  name: string,
  base: SedElement,
  attributes: XmlNode["attributes"] = [],
  content: Content = [],
): XmlNode {
  const { id, name: label, notes, annotation } = base;
  const kept = [notes, annotation].filter((part) => part !== undefined);
  return node(name, [["id", id], ["name", label], ...attributes], [...kept, ...content]);
}

/** A list with its items, or nothing where there are none. */
export function list(name: string, items: readonly XmlNode[]): XmlNode[] {
  return items.length === 0 ? [] : [node(name, [], items)];
}

/** A number as an attribute holds it. */
export function numeral(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
  return String(value);
}

/** Variables, parameters and formula of a calculation. */
export function calculation({ variables, parameters, math }: SedCalculation): XmlNode[] {
  return [
    ...list("listOfVariables", variables.map(variable)),
    ...list(
      "listOfParameters",
      parameters.map((parameter) =>
        element("parameter", parameter, [["value", numeral(parameter.value)]]),
      ),
    ),
    writeMath(math, sedmlWriting),
  ];
}

function variable(of: SedVariable): XmlNode {
  return element(
    "variable",
    of,
    [
      ["target", of.target],
      ["symbol", of.symbol],
      ["taskReference", of.taskReference],
      ["modelReference", of.modelReference],
      ["term", of.term],
      ["target2", of.target2],
      ["symbol2", of.symbol2],
      ["dimensionTerm", of.dimensionTerm],
    ],
    list(
      "listOfAppliedDimensions",
      of.appliedDimensions.map((target) => node("appliedDimension", [["target", target]])),
    ),
  );
}
