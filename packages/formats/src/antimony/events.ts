import type { Expression } from "@endocrine/engine";
import type { StatementContext } from "./context.ts";
import { readFormula } from "./formula.ts";
import { readName } from "./names.ts";
import type { EventStatement, Name, Where } from "./statements.ts";

/** Reads `at [delay after] trigger, priority=..., t0=...: x = ..., y = ...`. */
export function readEvent(
  { cursor, functions }: StatementContext,
  name: Name | undefined,
): EventStatement & Where {
  const { line, column } = cursor.take();
  const first = readFormula(cursor, functions);
  const delayed = cursor.takes("after");
  const trigger = delayed ? readFormula(cursor, functions) : first;
  let priority: Expression | undefined;
  const switches = { t0: true, persistent: true, fromTrigger: true };
  while (cursor.takes(",")) {
    const word = cursor.take();
    cursor.expect("=");
    const value = readFormula(cursor, functions);
    if (word.text === "priority") priority = value;
    else if (Object.hasOwn(switches, word.text)) {
      const truth = value.kind === "number" ? value.value !== 0 : undefined;
      switches[word.text as keyof typeof switches] =
        truth ?? cursor.fail(`${word.text} is true or false`, word);
    } else {
      cursor.fail(
        `events have no "${word.text}"; allowed: priority, t0, persistent, fromTrigger`,
        word,
      );
    }
  }
  cursor.expect(":", " before the assignments of the event");
  const assignments: EventStatement["assignments"][number][] = [];
  do {
    cursor.skipLines();
    const target = readName(cursor);
    cursor.expect("=", ` after "${target}"`);
    assignments.push({ name: target, formula: readFormula(cursor, functions) });
  } while (cursor.takes(","));
  return {
    kind: "event",
    name,
    trigger,
    delay: delayed ? first : undefined,
    priority,
    initialValue: switches.t0,
    persistent: switches.persistent,
    fromTrigger: switches.fromTrigger,
    assignments,
    line,
    column,
  };
}
