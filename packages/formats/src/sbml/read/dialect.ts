import { constants, number, symbol } from "@endocrine/engine";
import type { MathDialect } from "../../mathml/read.ts";
import { functionOf, symbolOf } from "../document.ts";

const symbols = "http://www.sbml.org/sbml/symbols/";
const draws = `${symbols}distrib/`;

/** Content MathML as SBML uses it. */
export const sbmlMath: MathDialect = {
  identifier: (name) => symbol(symbolOf(name)),
  applied: (name) => functionOf(name),
  symbol: (url) => {
    if (url === `${symbols}time`) return symbol("time");
    if (url === `${symbols}avogadro`) return number(constants.get("avogadro") as number);
    return undefined;
  },
  appliedSymbol: (url) => {
    if (url === `${symbols}delay`) return "delay";
    if (url === `${symbols}rateOf`) return "rateOf";
    return url.startsWith(draws) ? `distrib:${url.slice(draws.length)}` : undefined;
  },
};
