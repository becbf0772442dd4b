import { FormatError } from "../../errors.ts";
import { childrenOf, type XmlElement } from "../../xml/element.ts";
import type { DataCell, DataTable } from "./table.ts";

/**
 * Reads a table with names in its first line; lines that begin with `#` are passed over, empty cells are
 * no numbers (NaN). Its dimensions are the rows, counted from 0, and the columns by name.
 * @param dimensions how the document names the two
 * @throws FormatError with the line
 */
export function readCsv(text: string, file: string, dimensions: XmlElement | undefined): DataTable {
  const cells: DataCell[] = [];
  let names: readonly string[] | undefined;
  let row = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const place = { file, line: index + 1 };
    const parts = splitLine(line);
    if (names === undefined) {
      names = parts;
      continue;
    }
    if (parts.length !== names.length) {
      throw new FormatError(`${parts.length} cells under ${names.length} names`, place);
    }
    for (const [column, part] of parts.entries()) {
      const value = part === "" ? Number.NaN : Number(part);
      if (Number.isNaN(value) && !/^(nan)?$/i.test(part)) {
        throw new FormatError(`"${part.slice(0, 40)}" is not a number`, place);
      }
      cells.push({ indices: [String(row), names[column] as string], value });
    }
    row++;
  }
  if (names === undefined) throw new FormatError("the table is empty", { file });
  const [rows, columns] = described(dimensions);
  return {
    dimensions: [
      [...rows, "Index"],
      [...columns, "ColumnIds"],
    ],
    cells,
  };
}

function splitLine(line: string): string[] {
  const separator = line.includes(",")
    ? ","
    : line.includes("\t")
      ? "\t"
      : line.includes(";")
        ? ";"
        : ",";
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (character === '"') {
      if (quoted && line[i + 1] === '"') part += line[++i];
      else quoted = !quoted;
    } else if (character === separator && !quoted) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  parts.push(part.trim());
  return parts;
}

/** Names of the dimensions of a description, the outermost first. */
function described(dimensions: XmlElement | undefined): [string[], string[]] {
  const names: string[][] = [];
  let composite = childrenOf(dimensions, "compositeDescription")[0];
  while (composite !== undefined && names.length < 2) {
    names.push(namesOf(composite));
    composite = childrenOf(composite, "compositeDescription")[0];
  }
  return [names[0] ?? [], names[1] ?? []];
}

/** What a dimension may be called. */
export function namesOf(element: XmlElement): string[] {
  const { attributes } = element;
  return [attributes.get("id"), attributes.get("name")].filter((name) => name !== undefined);
}
