import { child, childrenOf, fault, textOf, type XmlElement } from "../../xml/element.ts";
import { readXml } from "../../xml/read.ts";
import { namesOf } from "./csv.ts";
import type { DataCell, DataTable } from "./table.ts";

/**
 * Reads the result of a NuML file; a file with several is refused, and so are tuples.
 * @throws FormatError with the line
 */
export function readNuml(text: string, file: string): DataTable {
  const root = readXml(text, { file });
  if (root.name !== "numl") throw fault(root, "expected the element numl at the top");
  const holders = [root, ...childrenOf(root, "resultComponents")];
  const components = holders.flatMap((holder) => childrenOf(holder, "resultComponent"));
  const [component] = components;
  if (component === undefined || components.length > 1) {
    throw fault(root, `it has ${components.length} results; files with one are read`);
  }
  const description = child(component, "dimensionDescription");
  const dimension = child(component, "dimension");
  if (description === undefined || dimension === undefined) {
    throw fault(component, "it needs a dimensionDescription and a dimension");
  }
  const dimensions: string[][] = [];
  let part = child(description, "compositeDescription");
  while (part !== undefined) {
    dimensions.push(namesOf(part));
    part = child(part, "compositeDescription");
  }
  const cells: DataCell[] = [];
  for (const value of dimension.children) readValues(value, [], dimensions.length, cells);
  return { dimensions, cells };
}

function readValues(
  element: XmlElement,
  indices: readonly string[],
  depth: number,
  cells: DataCell[],
): void {
  if (element.name === "compositeValue") {
    const inner = [...indices, element.attributes.get("indexValue") ?? ""];
    for (const part of element.children) readValues(part, inner, depth, cells);
    return;
  }
  if (element.name === "atomicValue") {
    if (indices.length !== depth)
      throw fault(element, `it has ${indices.length} indices, not ${depth}`);
    const text = textOf(element);
    const value = Number(text);
    if (text === "" || (Number.isNaN(value) && !/^nan$/i.test(text))) {
      throw fault(element, `"${text.slice(0, 40)}" is not a number`);
    }
    cells.push({ indices, value });
    return;
  }
  if (element.name !== "notes" && element.name !== "annotation") {
    throw fault(element, `${element.name} is not read`);
  }
}
