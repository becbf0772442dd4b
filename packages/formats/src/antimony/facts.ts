import { type Expression, symbolsOf } from "@endocrine/engine";
import type { Place } from "../errors.ts";
import { Descriptions } from "./descriptions.ts";
import type { FlatStatement } from "./flatten.ts";
import { grouped } from "./grouped.ts";
import type { Conflict, Role, Roles } from "./roles.ts";
import { itself, type Where } from "./statements.ts";
import type { Units } from "./unitDefinitions.ts";

type Statement = FlatStatement["statement"];
type Of<K> = Extract<Statement, { readonly kind: K }>;

/** A formula that a statement gives a name. */
export interface Given extends Of<"value"> {
  readonly formula: Expression;
}

/** How errors are made and placed. */
export interface Reporting {
  readonly conflict: Conflict;
  readonly placeOf: (where: Where) => Place;
}

/** What the statements say, by name: of several the outermost counts, and of those the last. */
export class Facts {
  readonly roles: Roles;
  readonly units: Units;
  readonly conflict: Conflict;
  readonly placeOf: Reporting["placeOf"];
  readonly descriptions: Descriptions;
  /** Values and formulas at the start, in the order of the text. */
  readonly starts: ReadonlyMap<string, Given>;
  /** Assignment and rate rules, in the order of the text. */
  readonly rules: ReadonlyMap<string, Given>;
  readonly factors: ReadonlyMap<string, string>;
  /** Compartments of species and reactions, as said. */
  readonly compartments: ReadonlyMap<string, string>;
  readonly unitsOf: ReadonlyMap<string, Of<"has">>;
  readonly substanceOnly: ReadonlySet<string>;
  readonly #byKind: ReadonlyMap<Statement["kind"], readonly Statement[]>;
  readonly #constant: ReadonlyMap<string, boolean>;
  /** Names that a rule, an event or an equation changes. */
  readonly #changed: ReadonlySet<string>;

  constructor(
    statements: readonly FlatStatement[],
    roles: Roles,
    units: Units,
    { conflict, placeOf }: Reporting,
  ) {
    this.roles = roles;
    this.units = units;
    this.conflict = conflict;
    this.placeOf = placeOf;
    const inText = statements.map(({ statement }) => statement);
    const deepestFirst = [...statements]
      .sort((a, b) => b.depth - a.depth)
      .map(({ statement }) => statement);
    this.#byKind = grouped(inText, ({ kind }) => kind);
    const known = (name: string) => name === itself || roles.has(name) || units.ids.has(name);
    this.descriptions = new Descriptions(deepestFirst, known, conflict);
    const of = <K extends Statement["kind"]>(kind: K): Of<K>[] =>
      deepestFirst.filter((statement): statement is Of<K> => statement.kind === kind);
    for (const statement of of("in")) checkInside(statement, roles, conflict);
    this.factors = new Map(of("factor").map(({ name, factor }) => [name, factor]));
    this.compartments = new Map(of("in").map(({ name, compartment }) => [name, compartment]));
    this.unitsOf = new Map(of("has").map((statement) => [statement.name, statement]));
    const declared = of("declare");
    this.substanceOnly = new Set(
      declared.filter(({ substanceOnly }) => substanceOnly).map(({ name }) => name),
    );
    this.#constant = new Map([
      ...declared.flatMap(({ name, constant }) =>
        constant === undefined ? [] : [[name, constant] as const],
      ),
      ...of("reaction")
        .flatMap(({ reactants, products }) => [...reactants, ...products])
        .filter(({ boundary }) => boundary)
        .map(({ name }) => [name, true] as const),
    ]);
    this.starts = valuesOf(inText, deepestFirst, ["start"]);
    this.rules = valuesOf(inText, deepestFirst, ["assignment", "rate"]);
    this.#changed = new Set([
      ...this.rules.keys(),
      ...of("event").flatMap(({ assignments }) => assignments.map(({ name }) => name)),
      ...of("algebraic").flatMap(({ formula }) => [...symbolsOf(formula)]),
    ]);
  }

  /** Statements of one kind, in the order of the text. */
  all<K extends Statement["kind"]>(kind: K): readonly Of<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly Of<K>[];
  }

  /** Rules in the order of the text. */
  rulesInOrder(): (Given | Of<"algebraic">)[] {
    const rules = [...this.rules.values(), ...this.all("algebraic")];
    return rules.sort((a, b) => a.line - b.line || a.column - b.column);
  }

  /** Names with a role, in the order of the text. */
  *withRole(role: Role): Generator<string> {
    for (const [name, found] of this.roles) if (found === role) yield name;
  }

  /** Whether a name is declared constant or variable; undefined where it is neither. */
  declaredConstant(name: string): boolean | undefined {
    return this.#constant.get(name);
  }

  /** Whether a quantity keeps its value: as declared, else where nothing changes it. */
  isConstant(name: string): boolean {
    return this.#constant.get(name) ?? !this.#changed.has(name);
  }
}

function checkInside(statement: Of<"in">, roles: Roles, conflict: Conflict): void {
  const role = roles.get(statement.name);
  if (role === "species" || role === "reaction") return;
  const { name } = statement;
  conflict(statement, `"${name}" is no species or reaction; its compartment is not kept`);
}

/** The formulas given to names; an empty one takes back what was given. */
function valuesOf(
  inText: readonly Statement[],
  deepestFirst: readonly Statement[],
  kinds: readonly Of<"value">["how"][],
): ReadonlyMap<string, Given> {
  const chosen = new Map<string, Of<"value">>();
  for (const statement of deepestFirst) {
    if (statement.kind === "value" && kinds.includes(statement.how)) {
      chosen.set(statement.name, statement);
    }
  }
  const ordered = new Map<string, Given>();
  for (const statement of inText) {
    if (statement.kind !== "value" || chosen.get(statement.name) !== statement) continue;
    if (statement.formula !== undefined) ordered.set(statement.name, statement as Given);
  }
  return ordered;
}
