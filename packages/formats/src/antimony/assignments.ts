import { type Expression, number } from "@endocrine/engine";
import type { StatementContext } from "./context.ts";
import { readFormula } from "./formula.ts";
import { readName } from "./names.ts";
import type { Name, Statement, Where } from "./statements.ts";
import { baseUnit, readUnitFormula } from "./units.ts";
import { keywords } from "./words.ts";

/** Attributes that are written after a dot: `A.sboTerm = 3`. */
const attributes: ReadonlySet<string> = new Set(["sboTerm", "conversionFactor"]);

/** Reads what follows a name: its value or rule, unit, display name, annotation, or another name for it. */
export function readAssignment(context: StatementContext, given: Name, where: Where): Statement[] {
  const { cursor } = context;
  if (cursor.is("model")) cursor.take();
  const dot = given.lastIndexOf(".");
  const last = given.slice(dot + 1);
  const attribute = cursor.takes(".")
    ? cursor.take().text
    : dot > 0 && attributes.has(last)
      ? last
      : undefined;
  if (attribute !== undefined) {
    const name = dot > 0 && attribute === last ? given.slice(0, dot) : given;
    return [{ ...readAttribute(context, name, attribute), ...where }];
  }
  const name = given;
  if (cursor.takes("has"))
    return [{ kind: "has", name, formula: readUnitFormula(cursor), ...where }];
  if (cursor.takes("is")) {
    const token = cursor.peek();
    if (token.kind === "text") {
      cursor.take();
      return [{ kind: "display", name, text: token.text, ...where }];
    }
    const as = readName(cursor);
    if (cursor.is("/")) cursor.fail("conversion factors of names are not read");
    return [{ kind: "same", name, as, ...where }];
  }
  if (cursor.is("*")) cursor.fail("conversion factors of names are not read");
  const qualifier = cursor.peek();
  if (qualifier.kind === "word" && cursor.peek(1).kind === "text") {
    return [{ ...readAnnotation(context, name), ...where }];
  }
  const rate = cursor.takes("'");
  const rule = !rate && cursor.takes(":=");
  if (!rule) cursor.expect("=", ` after "${name}"`);
  const how = rate ? "rate" : rule ? "assignment" : "start";
  return readValue(context, name, how, where);
}

/** The formula of a value, or a number with the name of its unit; nothing clears what there was. */
function readValue(
  { cursor, functions }: StatementContext,
  name: Name,
  how: "start" | "assignment" | "rate",
  where: Where,
): Statement[] {
  const { kind } = cursor.peek();
  const empty =
    kind === "line" || kind === "end" || [";", ",", "end"].some((end) => cursor.is(end));
  if (empty) {
    return [{ kind: "value", name, how, formula: undefined, ...where }];
  }
  const sign = cursor.is("-") ? 1 : 0;
  const unit = cursor.peek(sign + 1);
  const literal =
    cursor.peek(sign).kind === "number" && unit.kind === "word" && !keywords.has(unit.text);
  if (literal) {
    const negative = cursor.takes("-");
    const value = Number(cursor.take().text);
    const formula: Expression = number(negative ? -value : value);
    cursor.take();
    const units = [
      { unit: baseUnit(unit.text) ?? unit.text, exponent: 1, multiplier: 1, scale: 0 },
    ];
    return [
      { kind: "value", name, how, formula, ...where },
      { kind: "has", name, formula: units, ...where },
    ];
  }
  return [{ kind: "value", name, how, formula: readFormula(cursor, functions), ...where }];
}

function readAttribute({ cursor }: StatementContext, name: Name, attribute: string): Statement {
  const { line, column } = cursor.peek();
  if (!attributes.has(attribute)) cursor.fail(`the attribute "${attribute}" is not read`);
  cursor.expect("=");
  if (attribute === "conversionFactor") {
    return { kind: "factor", name, factor: readName(cursor), line, column };
  }
  if (cursor.takes("SBO")) cursor.expect(":");
  const term = cursor.take();
  if (!/^\d{1,7}$/.test(term.text)) cursor.fail("expected the number of an SBO term", term);
  return { kind: "sbo", name, term: `SBO:${term.text.padStart(7, "0")}`, line, column };
}

/** `A identity "uri", "uri"` or `A notes "text"`. */
function readAnnotation({ cursor }: StatementContext, name: Name): Statement {
  const { line, column, text: qualifier } = cursor.take();
  const texts: string[] = [];
  do {
    cursor.skipLines();
    const token = cursor.take();
    if (token.kind !== "text") cursor.fail(`expected a text, found ${cursor.found(token)}`, token);
    texts.push(token.text);
  } while (cursor.takes(","));
  if (qualifier === "notes") return { kind: "notes", name, text: texts.join("\n"), line, column };
  return { kind: "qualifier", name, qualifier, addresses: texts, line, column };
}
