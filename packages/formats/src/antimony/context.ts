import type { Cursor } from "./cursor.ts";
import type { Arities } from "./formula.ts";
import type { ModuleText } from "./statements.ts";

/** What a statement is read with. */
export interface StatementContext {
  readonly cursor: Cursor;
  readonly functions: Arities;
  /** Models that a statement may use. */
  readonly modules: ReadonlyMap<string, ModuleText>;
  /** Name of the file that the statement is in. */
  readonly file: string | undefined;
}
