import { readAssignment } from "./assignments.ts";
import type { StatementContext } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { readName } from "./names.ts";
import type { Statement } from "./statements.ts";

const types: Readonly<Record<string, "species" | "compartment" | undefined>> = {
  species: "species",
  compartment: "compartment",
  formula: undefined,
  reaction: undefined,
};

export function startsDeclaration(cursor: Cursor): boolean {
  const { kind, text } = cursor.peek();
  return (
    kind === "word" &&
    (["const", "var", "substanceOnly"].includes(text) || Object.hasOwn(types, text))
  );
}

/** `const species S1 in c = 3, $S2`: what names are, and what may come with it. */
export function readDeclaration(context: StatementContext): Statement[] {
  const { cursor } = context;
  const fixed = cursor.takes("const");
  const varies = !fixed && cursor.takes("var");
  const substanceOnly = cursor.takes("substanceOnly");
  const { kind, text } = cursor.peek();
  const typed = kind === "word" && Object.hasOwn(types, text);
  if (typed) cursor.take();
  if (typed && substanceOnly && text !== "species") cursor.fail("only species are substanceOnly");
  const type = substanceOnly ? "species" : typed ? types[text] : undefined;
  const constant = fixed || (varies ? false : undefined);
  const statements: Statement[] = [];
  do {
    cursor.skipLines();
    const { line, column } = cursor.peek();
    const boundary = cursor.takes("$");
    const name = readName(cursor);
    statements.push({
      kind: "declare",
      name,
      type,
      constant: boundary ? true : constant || undefined,
      ...(constant === false && !boundary && { constant: false }),
      ...(substanceOnly && { substanceOnly }),
      line,
      column,
    });
    if (cursor.takes("in")) {
      statements.push({ kind: "in", name, compartment: readName(cursor), line, column });
    }
    if (goesOn(cursor)) statements.push(...readAssignment(context, name, { line, column }));
  } while (cursor.takes(","));
  return statements;
}

function goesOn(cursor: Cursor): boolean {
  return ["=", ":=", "'", "has"].some((sign) => cursor.is(sign));
}
