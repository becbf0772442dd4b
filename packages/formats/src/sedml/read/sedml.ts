import { fault, type XmlElement } from "../../xml/element.ts";
import { readXml, type XmlOptions } from "../../xml/read.ts";
import type { SedmlDocument } from "../document.ts";
import { readDataDescription } from "./data.ts";
import { listed, readCalculation, readElement } from "./elements.ts";
import { readModel } from "./models.ts";
import { readOutput } from "./outputs.ts";
import { readSimulation } from "./simulations.ts";
import { readStyle } from "./styles.ts";
import { readTask } from "./tasks.ts";

const declarations = "http://www.w3.org/2000/xmlns/";

/**
 * Reads a SED-ML document, Level 1 Version 1 to 4. Whether its references, targets and algorithms lead
 * somewhere is seen when it is run.
 * @throws FormatError with line, column and element
 */
export function readSedml(text: string, options: XmlOptions = {}): SedmlDocument {
  const root = readXml(text, options);
  if (root.name !== "sedML") throw fault(root, "expected the element sedML at the top");
  const level = Number(root.attributes.get("level") ?? 1);
  const version = Number(root.attributes.get("version") ?? 1);
  if (level !== 1 || ![1, 2, 3, 4].includes(version)) {
    const given = `${root.attributes.get("level")} Version ${root.attributes.get("version")}`;
    throw fault(root, `SED-ML Level ${given} is not known; there are 1.1 to 1.4`);
  }
  const document: SedmlDocument = {
    level,
    version,
    file: options.file,
    prefixes: prefixesOf(root, new Map()),
    dataDescriptions: listed(root, "listOfDataDescriptions").map(readDataDescription),
    models: listed(root, "listOfModels").map(readModel),
    simulations: listed(root, "listOfSimulations").map(readSimulation),
    tasks: listed(root, "listOfTasks").map(readTask),
    dataGenerators: listed(root, "listOfDataGenerators").map((element) => ({
      ...readElement(element),
      ...readCalculation(element),
    })),
    outputs: listed(root, "listOfOutputs").map(readOutput),
    styles: listed(root, "listOfStyles").map(readStyle),
  };
  refuseDoubles(root, document);
  return document;
}

/** All prefixes that the document binds; where one is bound twice the outer binding counts. */
function prefixesOf(element: XmlElement, found: Map<string, string>): Map<string, string> {
  for (const [key, value] of element.attributes) {
    const [space, prefix] = key.split(" ");
    if (space === declarations && prefix && prefix !== "xmlns" && !found.has(prefix)) {
      found.set(prefix, value);
    }
  }
  for (const part of element.children) prefixesOf(part, found);
  return found;
}

function refuseDoubles(root: XmlElement, document: SedmlDocument): void {
  const lists = [
    document.models,
    document.simulations,
    document.tasks,
    document.dataGenerators,
    document.outputs,
    document.styles,
    document.dataDescriptions,
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) throw fault(root, `the id "${id}" is there twice`);
      seen.add(id);
    }
  }
}
