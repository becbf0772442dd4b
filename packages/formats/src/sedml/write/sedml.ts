import { FormatError } from "../../errors.ts";
import { node, writeXml, type XmlNode } from "../../xml/write.ts";
import type { SedmlDocument } from "../document.ts";
import { calculation, element, list } from "./elements.ts";
import { dataDescription, output, style } from "./outputs.ts";
import { model, simulation, task } from "./tasks.ts";

/** Prefixes that no document may bind to another namespace. */
const reserved = new Set(["xml", "xmlns"]);

/**
 * Writes a SED-ML document in its own version.
 * @throws FormatError for what that version has no form for
 */
export function writeSedml(document: SedmlDocument): string {
  const { level, version, prefixes } = document;
  refuseNewer(document);
  const namespaces = [...prefixes]
    .filter(([prefix]) => !reserved.has(prefix))
    .map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  const content: XmlNode[] = [
    ...list("listOfDataDescriptions", document.dataDescriptions.map(dataDescription)),
    ...list("listOfModels", document.models.map(model)),
    ...list(
      "listOfSimulations",
      document.simulations.map((one) => simulation(one, version)),
    ),
    ...list(
      "listOfTasks",
      document.tasks.map((one) => task(one, version)),
    ),
    ...list(
      "listOfDataGenerators",
      document.dataGenerators.map((one) => element("dataGenerator", one, [], calculation(one))),
    ),
    ...list(
      "listOfOutputs",
      document.outputs.map((one) => output(one, version)),
    ),
    ...list("listOfStyles", document.styles.map(style)),
  ];
  return writeXml(
    node(
      "sedML",
      [
        ["xmlns", namespaceOf(version)],
        ...namespaces,
        ["level", String(level)],
        ["version", String(version)],
      ],
      content,
    ),
  );
}

function namespaceOf(version: number): string {
  return version === 1 ? "http://sed-ml.org/" : `http://sed-ml.org/sed-ml/level1/version${version}`;
}

/** What came with Version 4 cannot be said before. */
function refuseNewer({ version, styles, outputs }: SedmlDocument): void {
  if (version >= 4) return;
  const figure = outputs.find(({ kind }) => kind === "figure");
  if (figure !== undefined) throw new FormatError("figures need SED-ML Version 4", figure.place);
  const [first] = styles;
  if (first !== undefined) throw new FormatError("styles need SED-ML Version 4", first.place);
}
