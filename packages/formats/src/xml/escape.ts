import { FormatError } from "../errors.ts";

/** Attributes with a space in front of each. */
export function writeAttributes(
  attributes: readonly (readonly [name: string, value: string | undefined])[],
): string {
  return attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value as string)}"`)
    .join("");
}

/** Text with the characters that would be markup written as references. */
export function escapeText(text: string): string {
  refuseControls(text);
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

function escapeAttribute(value: string): string {
  // A reader turns bare line ends and tabs of an attribute into spaces.
  return escapeText(value).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** What no XML 1.0 document may contain, not even as a reference. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function refuseControls(text: string): void {
  const found = forbidden.exec(text)?.[0];
  if (found === undefined) return;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  throw new FormatError(`the character U+${code} cannot be written in XML`);
}
