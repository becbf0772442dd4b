import type { Expression } from "@endocrine/engine";
import type { StatementContext } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { readFormula } from "./formula.ts";
import { readName } from "./names.ts";
import type { Name, Participant, Statement } from "./statements.ts";

/** Whether what follows is the left side of a reaction or interaction: species, then an arrow. */
export function startsReaction(cursor: Cursor): boolean {
  for (let ahead = 0; ; ahead++) {
    const { kind } = cursor.peek(ahead);
    if (arrowAt(cursor, ahead) !== undefined) return true;
    const part = ["+", "$", "."].some((sign) => cursor.is(sign, ahead));
    if (kind !== "number" && kind !== "word" && !part) return false;
  }
}

/** The arrow at a place: of a reaction, or of an interaction, whose parts are signs of their own. */
function arrowAt(cursor: Cursor, ahead: number): "->" | "=>" | "interaction" | undefined {
  if (cursor.is("->", ahead)) return "->";
  if (cursor.is("=>", ahead)) return "=>";
  const close = ["|", "(", "o"].some((sign) => cursor.is(sign, ahead + 1));
  return cursor.is("-", ahead) && close ? "interaction" : undefined;
}

/** Reads a reaction, `J0 in c: 2 A + B -> C; k*A*B`, or an interaction, `S -| J0`. */
export function readReaction(context: StatementContext, label: Name | undefined): Statement[] {
  const { cursor, functions } = context;
  const { line, column } = cursor.peek();
  const reactants = readParticipants(cursor);
  const arrow = arrowAt(cursor, 0);
  cursor.take();
  if (arrow === "interaction") {
    cursor.take();
    const reaction = readName(cursor);
    const species = reactants.map(({ name }) => name);
    return [{ kind: "interaction", species, reaction, line, column }];
  }
  const products = readParticipants(cursor);
  let rate: Expression | undefined;
  let compartment: Name | undefined;
  if (cursor.takes(";")) {
    const { kind } = cursor.peek();
    const empty = kind === "line" || kind === "end" || cursor.is(";") || cursor.is("in");
    rate = empty ? undefined : readFormula(cursor, functions);
    if (cursor.takes("in")) compartment = readName(cursor);
  }
  const reversible = arrow === "->";
  const parts = { reversible, reactants, products, rate, compartment };
  return [{ kind: "reaction", name: label, ...parts, line, column }];
}

function readParticipants(cursor: Cursor): Participant[] {
  const participants: Participant[] = [];
  for (;;) {
    const { kind } = cursor.peek();
    const some = kind === "number" || kind === "word" || cursor.is("$");
    if (!some) {
      if (participants.length > 0) cursor.fail(`expected a species, found ${cursor.found()}`);
      return participants;
    }
    participants.push(readParticipant(cursor));
    if (!cursor.takes("+")) return participants;
  }
}

function readParticipant(cursor: Cursor): Participant {
  const token = cursor.peek();
  if (token.kind === "number") {
    cursor.take();
    const boundary = cursor.takes("$");
    return { name: readName(cursor), boundary, stoichiometry: Number(token.text) };
  }
  if (cursor.takes("$")) return { name: readName(cursor), boundary: true, stoichiometry: 1 };
  const first = readName(cursor);
  const boundary = cursor.takes("$");
  if (boundary || (cursor.peek().kind === "word" && !cursor.is("in"))) {
    // Two names in a row: the first is the stoichiometry.
    return { name: readName(cursor), boundary, stoichiometry: first };
  }
  return { name: first, boundary: false, stoichiometry: 1 };
}
