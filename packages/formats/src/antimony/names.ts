import type { Cursor } from "./cursor.ts";
import type { Name } from "./statements.ts";
import { isReserved } from "./words.ts";

/** Reads a name, with the names of submodels in front: `A.S1`. */
export function readName(cursor: Cursor): Name {
  let name = readWord(cursor);
  while (cursor.is(".") && cursor.peek(1).kind === "word") {
    cursor.take();
    name += `.${cursor.take().text}`;
  }
  return name;
}

function readWord(cursor: Cursor): string {
  const token = cursor.take();
  if (token.kind !== "word") {
    return cursor.fail(`expected a name, found ${cursor.found(token)}`, token);
  }
  if (isReserved(token.text)) cursor.fail(`"${token.text}" is a word of Antimony, no name`, token);
  return token.text;
}
