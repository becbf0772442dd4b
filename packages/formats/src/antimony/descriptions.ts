import type { SbmlElement } from "../sbml/document.ts";
import { makeAnnotation, makeNotes, type Relation } from "../sbml/write/metadata.ts";
import { qualifierOf } from "./annotation.ts";
import type { FlatStatement } from "./flatten.ts";
import type { Conflict } from "./roles.ts";

type Statement = FlatStatement["statement"];

const kinds: ReadonlySet<Statement["kind"]> = new Set(["display", "sbo", "notes", "qualifier"]);

/** What statements say about the things of a model: display names, SBO terms, notes, annotations. */
export class Descriptions {
  readonly #names = new Map<string, string>();
  readonly #terms = new Map<string, string>();
  readonly #notes = new Map<string, string>();
  readonly #relations = new Map<string, Relation[]>();

  /** Reads the statements in their order; `known` says whether there is such a name. */
  constructor(
    statements: readonly Statement[],
    known: (name: string) => boolean,
    conflict: Conflict,
  ) {
    for (const statement of statements) {
      if (!kinds.has(statement.kind) || !("name" in statement)) continue;
      const { name } = statement;
      if (name === undefined || !known(name)) conflict(statement, `there is no "${name}"`);
      if (statement.kind === "display") this.#names.set(name, statement.text);
      else if (statement.kind === "sbo") this.#terms.set(name, statement.term);
      else if (statement.kind === "notes") this.#notes.set(name, statement.text);
      else if (statement.kind === "qualifier") this.#relate(statement, conflict);
    }
  }

  /** The display name. */
  nameOf(name: string): string | undefined {
    return this.#names.get(name);
  }

  /** The parts of an element that say what it is. */
  of(name: string): Omit<SbmlElement, "id" | "place"> {
    const metaid = `meta_${name}`;
    const annotation = makeAnnotation(metaid, this.#relations.get(name) ?? []);
    const notes = this.#notes.get(name);
    return {
      metaid: annotation && metaid,
      name: this.#names.get(name),
      sboTerm: this.#terms.get(name),
      notes: notes === undefined ? undefined : makeNotes(paragraphs(notes)),
      annotation,
    };
  }

  #relate(statement: Extract<Statement, { kind: "qualifier" }>, conflict: Conflict): void {
    const { name, addresses } = statement;
    const qualifier = qualifierOf(statement.qualifier);
    if (qualifier === undefined) {
      conflict(statement, `"${statement.qualifier}" is no qualifier that is read`);
      return;
    }
    this.#relations.set(name, [...(this.#relations.get(name) ?? []), { qualifier, addresses }]);
  }
}

/** Blank lines part paragraphs. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
