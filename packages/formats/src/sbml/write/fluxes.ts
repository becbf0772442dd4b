import { node, type XmlNode } from "../../xml/write.ts";
import type { FluxBalance, FluxBound, FluxObjective, SbmlElement } from "../document.ts";
import { baseContent, decimal } from "./base.ts";

/** Address of the flux balance package. */
export function fluxNamespace(packageVersion: number): string {
  return `http://www.sbml.org/sbml/level3/version1/fbc/version${packageVersion}`;
}

/** The lists that flux balance adds to a model. */
export function writeFluxes({ bounds, objectives, activeObjective }: FluxBalance): XmlNode[] {
  const lists: XmlNode[] = [];
  if (bounds.length > 0) {
    lists.push(node("fbc:listOfFluxBounds", [], bounds.map(writeBound)));
  }
  if (objectives.length > 0) {
    lists.push(
      node(
        "fbc:listOfObjectives",
        [["fbc:activeObjective", activeObjective]],
        objectives.map(writeObjective),
      ),
    );
  }
  return lists;
}

function packageAttributes({ metaid, sboTerm, id, name }: SbmlElement): XmlNode["attributes"] {
  return [
    ["metaid", metaid],
    ["sboTerm", sboTerm],
    ["fbc:id", id],
    ["fbc:name", name],
  ];
}

function writeBound(bound: FluxBound): XmlNode {
  const { reaction, operation, value } = bound;
  return node(
    "fbc:fluxBound",
    [
      ...packageAttributes(bound),
      ["fbc:reaction", reaction],
      ["fbc:operation", operation],
      ["fbc:value", decimal(value)],
    ],
    baseContent(bound),
  );
}

function writeObjective(objective: FluxObjective): XmlNode {
  const fluxes = objective.fluxes.map(({ reaction, coefficient }) =>
    node("fbc:fluxObjective", [
      ["fbc:reaction", reaction],
      ["fbc:coefficient", decimal(coefficient)],
    ]),
  );
  return node(
    "fbc:objective",
    [...packageAttributes(objective), ["fbc:type", objective.type]],
    [...baseContent(objective), node("fbc:listOfFluxObjectives", [], fluxes)],
  );
}
