import { node, writeXml, type XmlNode } from "../../xml/write.ts";

/** Size of one plot, in pixels. */
export const plotSize = { width: 760, height: 440 } as const;
export const margin = { top: 48, right: 72, bottom: 56, left: 84 } as const;

/** Colours of curves that have none of their own: told apart also by those who see few colours. */
export const colours = [
  "#0b6e99",
  "#b3471d",
  "#3f7d20",
  "#7a3e9d",
  "#8a6d00",
  "#a3305f",
  "#4d4d4d",
  "#00897b",
] as const;

/** Writes parts as a whole SVG picture. */
export function picture(
  title: string,
  width: number,
  height: number,
  parts: readonly XmlNode[],
): string {
  return writeXml(
    node(
      "svg",
      [
        ["xmlns", "http://www.w3.org/2000/svg"],
        ["width", String(width)],
        ["height", String(height)],
        ["viewBox", `0 0 ${width} ${height}`],
        ["role", "img"],
        ["font-family", "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"],
        ["font-size", "13"],
      ],
      [
        node("title", [], [title]),
        node("rect", [
          ["width", String(width)],
          ["height", String(height)],
          ["fill", "#ffffff"],
        ]),
        ...parts,
      ],
    ),
  );
}

/** A text; `anchor` is the side of it that stands at (x, y). */
export function text(
  content: string,
  x: number,
  y: number,
  attributes: XmlNode["attributes"] = [],
): XmlNode {
  return node(
    "text",
    [["x", pixel(x)], ["y", pixel(y)], ["fill", "#333333"], ...attributes],
    [content],
  );
}

/** Parts moved together. */
export function group(x: number, y: number, parts: readonly XmlNode[]): XmlNode {
  return node("g", [["transform", `translate(${pixel(x)},${pixel(y)})`]], parts);
}

/** A coordinate with two decimals at most. */
export function pixel(value: number): string {
  return String(Math.round(value * 100) / 100);
}
