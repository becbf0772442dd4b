import { readAssignment } from "./assignments.ts";
import type { StatementContext } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { readDeclaration, startsDeclaration } from "./declarations.ts";
import { readEvent } from "./events.ts";
import { readFormula } from "./formula.ts";
import { readName } from "./names.ts";
import { readReaction, startsReaction } from "./reactions.ts";
import { itself, type Name, type Statement } from "./statements.ts";
import { readUnitFormula } from "./units.ts";

/** Statements of Antimony that have no counterpart here. */
const refused: ReadonlyMap<string, string> = new Map([
  ["delete", "deletions in submodels"],
  ["DNA", "DNA strands"],
  ["gene", "DNA strands"],
  ["operator", "DNA strands"],
  ["constraint", "constraints"],
  ["maximize", "objectives of flux balance"],
  ["minimize", "objectives of flux balance"],
  ["geneProduct", "gene products"],
  ["import", "imports within a model"],
  ["function", "functions within a model"],
]);

/**
 * Reads one statement of a model; a declaration may be several.
 * @throws FormatError with line and column
 */
export function readModuleStatement(context: StatementContext): Statement[] {
  const { cursor } = context;
  const { kind, text } = cursor.peek();
  const what = kind === "word" ? refused.get(text) : undefined;
  if (what !== undefined) cursor.fail(`${what} are not read`);
  if (cursor.is("-") && cursor.is("-", 1)) cursor.fail("DNA strands are not read");
  const statements = readOne(context);
  const next = cursor.peek();
  const ends = next.kind === "line" || next.kind === "end" || cursor.is(";") || cursor.is("end");
  if (!ends) {
    if (cursor.is("-") && cursor.is("-", 1)) cursor.fail("DNA strands are not read");
    cursor.fail(`expected the end of the statement, found ${cursor.found()}`);
  }
  const { file } = context;
  return statements.map((statement) => ({ ...statement, file }));
}

function readOne(context: StatementContext): Statement[] {
  const { cursor, functions } = context;
  const { line, column, kind } = cursor.peek();
  if (cursor.takes("unit")) {
    const name = cursor.take();
    if (name.kind !== "word") cursor.fail(`expected a name, found ${cursor.found(name)}`, name);
    const formula = cursor.takes("=") ? readUnitFormula(cursor) : [];
    return [{ kind: "unit", name: name.text, formula, line, column }];
  }
  if (startsDeclaration(cursor)) return readDeclaration(context);
  if (cursor.is("at") || cursor.is("@")) return [readEvent(context, undefined)];
  if (cursor.is(itself)) return readAssignment(context, itself, { line, column });
  if (kind === "number") {
    if (!isZero(cursor)) cursor.fail("constraints are not read");
    return [algebraic(undefined)];
  }
  if (startsReaction(cursor)) return readReaction(context, undefined);
  if (context.modules.has(cursor.peek().text) && cursor.is("(", 1)) {
    return [readSubmodel(context, undefined)];
  }
  const boundary = cursor.takes("$");
  const name = readName(cursor);
  const before: Statement[] = boundary
    ? [{ kind: "declare", name, constant: true, line, column }]
    : [];
  if (cursor.takes("in")) {
    before.push({ kind: "in", name, compartment: readName(cursor), line, column });
  }
  if (cursor.takes(":")) return [...before, ...labelled(name)];
  return [...before, ...readAssignment(context, name, { line, column })];

  function labelled(label: Name): Statement[] {
    if (cursor.is("at") || cursor.is("@")) return [readEvent(context, label)];
    if (cursor.peek().kind === "number" && isZero(cursor) && cursor.is("=", 1)) {
      return [algebraic(label)];
    }
    if (cursor.is("maximize") || cursor.is("minimize")) {
      cursor.fail("objectives of flux balance are not read");
    }
    const module = context.modules.has(cursor.peek().text) && cursor.is("(", 1);
    if (module) return [readSubmodel(context, label)];
    if (startsReaction(cursor)) return readReaction(context, label);
    if (cursor.peek().kind === "word" && cursor.is("(", 1)) {
      cursor.fail(`there is no model "${cursor.peek().text}" above`);
    }
    return cursor.fail(`expected a reaction, event or submodel, found ${cursor.found()}`);
  }

  function algebraic(name: Name | undefined): Statement {
    cursor.take();
    cursor.expect("=");
    return { kind: "algebraic", name, formula: readFormula(cursor, functions), line, column };
  }
}

function isZero(cursor: Cursor): boolean {
  return Number(cursor.peek().text) === 0 && cursor.is("=", 1);
}

/** Use of another model: `A: foo(x, 3)`. */
function readSubmodel({ cursor }: StatementContext, label: Name | undefined): Statement {
  const { line, column, text: module } = cursor.take();
  cursor.expect("(");
  const args = cursor.enclosed(() => {
    const found: (Name | number)[] = [];
    while (!cursor.takes(")")) {
      const negative = cursor.takes("-");
      const token = cursor.peek();
      if (token.kind === "number" || negative) {
        found.push((negative ? -1 : 1) * Number(cursor.take().text));
      } else found.push(readName(cursor));
      if (!cursor.is(")")) cursor.expect(",");
    }
    return found;
  });
  if (cursor.is(",")) cursor.fail("conversion factors of submodels are not read");
  if (cursor.is("in")) cursor.fail("the compartment of a submodel is not read");
  return { kind: "submodel", name: label, module, args, line, column };
}
