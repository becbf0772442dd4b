import { constants } from "@endocrine/engine";
import { node, type XmlNode } from "../xml/write.ts";

const largestInteger = 2 ** 31;

/** The literal of a number: the shortest decimal that reads back as the same number. */
export function writeNumber(value: number): XmlNode {
  if (Number.isNaN(value)) return node("notanumber");
  if (value === Number.POSITIVE_INFINITY) return node("infinity");
  if (value === Number.NEGATIVE_INFINITY)
    return node("apply", [], [node("minus"), node("infinity")]);
  if (value === Math.PI) return node("pi");
  if (value === Math.E) return node("exponentiale");
  if (Object.is(value, -0)) return node("cn", [], ["-0"]);
  const text = String(value);
  const [mantissa, exponent] = text.split("e");
  if (exponent !== undefined) {
    const parts = [mantissa as string, node("sep"), exponent.replace("+", "")];
    return node("cn", [["type", "e-notation"]], parts);
  }
  const whole = Number.isInteger(value) && Math.abs(value) < largestInteger;
  return node("cn", whole ? [["type", "integer"]] : [], [text]);
}

/** Whether a number is SBML's value of Avogadro's constant, which Level 3 has a symbol for. */
export function isAvogadro(value: number): boolean {
  return value === constants.get("avogadro");
}
