import { SaxesParser } from "saxes";
import { FormatError } from "../errors.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { qualified, type XmlElement } from "./element.ts";

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly content: (XmlElement | string)[];
  readonly children: XmlElement[];
}

/** How to read a text. */
export interface XmlOptions {
  /** Name of the file, for error messages. */
  readonly file?: string | undefined;
  readonly limits?: Limits | undefined;
}

/**
 * Reads an XML document into a tree. Nothing outside the text is ever looked up: there are no entities
 * but XML's own five and numbered ones, and a document type that declares some is refused.
 * @throws FormatError with line and column
 */
export function readXml(
  text: string,
  { file, limits = defaultLimits }: XmlOptions = {},
): XmlElement {
  if (text.length > limits.characters) {
    throw new FormatError(
      `the file has ${text.length} characters; at most ${limits.characters} are read`,
      { file },
    );
  }
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  const refuse = (problem: string): never => {
    throw new FormatError(problem, { file, line: parser.line, column: parser.column });
  };
  parser.on("error", (error) => refuse(error.message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", (doctype) => {
    if (/<!|\[/.test(doctype)) refuse("a document type with declarations is not read");
  });
  parser.on("opentag", (tag) => {
    if (++count > limits.elements) refuse(`more than ${limits.elements} elements`);
    if (open.length >= limits.depth) refuse(`elements are nested deeper than ${limits.depth}`);
    const attributes = new Map<string, string>();
    for (const { local, uri, value } of Object.values(tag.attributes)) {
      attributes.set(uri === "" || uri === tag.uri ? local : qualified(uri, local), value);
    }
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      content: [],
      children: [],
      line: parser.line,
      column: parser.column,
      file,
    };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else {
      parent.content.push(element);
      parent.children.push(element);
    }
    open.push(element);
  });
  const addText = (part: string): void => {
    open.at(-1)?.content.push(part);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  if (root === undefined) throw new FormatError("there is no element in the file", { file });
  return root;
}
