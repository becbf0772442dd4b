import { numeric, optional, required } from "../../sbml/read/attributes.ts";
import { child, fault, type XmlElement } from "../../xml/element.ts";
import type { SedDataDescription, SedDataSource } from "../documentData.ts";
import { listed, readElement } from "./elements.ts";

/** Reads a `dataDescription`. */
export function readDataDescription(element: XmlElement): SedDataDescription {
  if (element.name !== "dataDescription") throw fault(element, "expected a dataDescription");
  return {
    ...readElement(element),
    source: required(element, "source"),
    format: optional(element, "format") ?? "urn:sedml:format:numl",
    dimensions: child(element, "dimensionDescription"),
    dataSources: listed(element, "listOfDataSources").map(readDataSource),
  };
}

function readDataSource(element: XmlElement): SedDataSource {
  return {
    ...readElement(element),
    indexSet: optional(element, "indexSet"),
    slices: listed(element, "listOfSlices").map((slice) => ({
      reference: required(slice, "reference"),
      value: optional(slice, "value"),
      startIndex: numeric(slice, "startIndex"),
      endIndex: numeric(slice, "endIndex"),
    })),
  };
}
