import { fault, type XmlElement } from "../xml/element.ts";

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The value of a `cn` element: real, integer (in any base), rational or e-notation. */
export function readNumber(element: XmlElement): number {
  const type = element.attributes.get("type") ?? "real";
  const parts = partsOf(element);
  const [first = "", second] = parts;
  if (parts.length > 2) throw fault(element, "more than one sep");
  if (type === "integer") return integer(first, element);
  if (type === "rational") return integer(first, element) / integer(second ?? "", element);
  if (type === "e-notation") {
    // One literal, so that the decimal is rounded once.
    if (!decimal.test(first) || !/^[+-]?\d+$/.test(second ?? "")) return refuse(element);
    return /[eE]/.test(first) ? Number(first) * 10 ** Number(second) : Number(`${first}e${second}`);
  }
  if (type === "real" || type === "double" || type === "constant") {
    if (second !== undefined && decimal.test(`${first}e${second}`)) {
      return Number(`${first}e${second}`);
    }
    return real(first, element);
  }
  throw fault(element, `numbers of type "${type}" are not read`);
}

function partsOf(element: XmlElement): string[] {
  const parts = [""];
  for (const part of element.content) {
    if (typeof part === "string") parts[parts.length - 1] += part;
    else if (part.name === "sep") parts.push("");
    else throw fault(part, "expected a number");
  }
  return parts.map((part) => part.trim());
}

function real(text: string, element: XmlElement): number {
  if (decimal.test(text)) return Number(text);
  if (/^[+-]?inf$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  return refuse(element);
}

function integer(text: string, element: XmlElement): number {
  const base = Number(element.attributes.get("base") ?? "10");
  if (base === 10) return decimal.test(text) ? Number(text) : refuse(element);
  const value = Number.parseInt(text, base);
  return Number.isNaN(value) ? refuse(element) : value;
}

function refuse(element: XmlElement): never {
  const text = element.content.filter((part) => typeof part === "string").join(" ");
  throw fault(element, `"${text.trim().slice(0, 40)}" is not a number`);
}
