import { optional, required } from "../../sbml/read/attributes.ts";
import { childrenOf, fault, placeOf, type XmlElement } from "../../xml/element.ts";
import type { SedChange, SedModel } from "../document.ts";
import { listed, readCalculation, readElement } from "./elements.ts";

/** Reads a `model`. */
export function readModel(element: XmlElement): SedModel {
  if (element.name !== "model") throw fault(element, "expected a model");
  return {
    ...readElement(element),
    language: optional(element, "language") ?? "urn:sedml:language:xml",
    source: required(element, "source"),
    changes: listed(element, "listOfChanges").map(readChange),
  };
}

function readChange(element: XmlElement): SedChange {
  const place = placeOf(element);
  const target = required(element, "target");
  const { name } = element;
  switch (name) {
    case "changeAttribute": {
      const newValue = element.attributes.get("newValue");
      if (newValue === undefined) throw fault(element, 'the attribute "newValue" is missing');
      return { kind: name, target, newValue, place };
    }
    case "addXML":
    case "changeXML":
    case "removeXML": {
      const newXml = childrenOf(element, "newXML").flatMap(({ children }) => children);
      if (name === "addXML" && newXml.length === 0) throw fault(element, "its newXML is empty");
      return { kind: name, target, newXml, place };
    }
    case "computeChange":
      return { kind: name, target, place, ...readCalculation(element) };
  }
  throw fault(element, `a change of kind ${name} is not known`);
}
