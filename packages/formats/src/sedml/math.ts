import { type Expression, symbol } from "@endocrine/engine";
import { type MathDialect, readMath } from "../mathml/read.ts";
import type { WriteDialect } from "../mathml/write.ts";
import { child, fault, type XmlElement } from "../xml/element.ts";
import { node } from "../xml/write.ts";

/** Functions that make one number of all values, as SED-ML names them behind `http://sed-ml.org/#`. */
export const aggregates = [
  "min",
  "max",
  "sum",
  "product",
  "count",
  "mean",
  "stdev",
  "variance",
] as const;

const aggregateUri = "http://sed-ml.org/#";

const sedmlMath: MathDialect = {
  identifier: (name) => symbol(name),
  appliedSymbol: (url) => {
    const name = /^(?:http:\/\/(?:www\.)?sed-ml\.org\/#|urn:sedml:function:)(\w+)$/.exec(url)?.[1];
    const known = aggregates.find((aggregate) => aggregate === name);
    return known === undefined ? undefined : `aggregate:${known}`;
  },
};

/** Reads the `math` inside an element. */
export function readFormula(element: XmlElement): Expression {
  const math = child(element, "math");
  const formula = math && readMath(math, sedmlMath);
  if (formula === undefined) throw fault(element, "it has no math");
  return formula;
}

/** How formulas are written. */
export const sedmlWriting: WriteDialect = {
  symbol: (name) => node("ci", [], [name]),
  applied: (name) => {
    if (!name.startsWith("aggregate:")) return undefined;
    const bare = name.slice("aggregate:".length);
    return node(
      "csymbol",
      [
        ["encoding", "text"],
        ["definitionURL", `${aggregateUri}${bare}`],
      ],
      [bare],
    );
  },
  missing: new Set(["delay", "rateOf"]),
  mixed: false,
  functions: new Map(),
  name: "SED-ML",
};
