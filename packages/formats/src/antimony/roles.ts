import { symbolsOf } from "@endocrine/engine";
import type { FlatStatement } from "./flatten.ts";
import { itself } from "./statements.ts";

/** What a name stands for in the model. */
export type Role =
  | "compartment"
  | "species"
  | "reaction"
  | "event"
  | "algebraic"
  | "reference"
  | "function"
  | "parameter";

/** Names with their roles, in the order in which the text first has them. */
export type Roles = ReadonlyMap<string, Role>;

/** Where two uses of a name do not go together. */
export type Conflict = (statement: FlatStatement["statement"], problem: string) => never;

/** Finds out what each name is: by its declaration, by its use, else a parameter. */
export function rolesOf(
  statements: readonly FlatStatement[],
  functions: readonly string[],
  conflict: Conflict,
): Roles {
  const roles = new Map<string, Role>();
  const given = (name: string, role: Role, at: FlatStatement["statement"]): void => {
    const before = roles.get(name);
    if (before !== undefined && before !== role) {
      conflict(at, `"${name}" is used as ${article(before)} and as ${article(role)}`);
    }
    roles.set(name, role);
  };
  for (const name of functions) roles.set(name, "function");
  for (const { statement } of statements) claim(statement, given);
  // Order is that of the first mention, roles are known from all of the text.
  const ordered = new Map<string, Role>([...functions].map((name) => [name, "function"]));
  for (const { statement } of statements) {
    for (const name of mentions(statement)) {
      if (name === itself || name === "time") continue;
      const role = roles.get(name) ?? "parameter";
      if (role === "function") conflict(statement, `"${name}" is a function`);
      ordered.set(name, role);
    }
  }
  return ordered;
}

function claim(
  statement: FlatStatement["statement"],
  given: (name: string, role: Role, at: FlatStatement["statement"]) => void,
): void {
  switch (statement.kind) {
    case "reaction":
      if (statement.name !== undefined) given(statement.name, "reaction", statement);
      if (statement.compartment !== undefined) {
        given(statement.compartment, "compartment", statement);
      }
      for (const { name, stoichiometry } of [...statement.reactants, ...statement.products]) {
        given(name, "species", statement);
        if (typeof stoichiometry === "string") given(stoichiometry, "reference", statement);
      }
      return;
    case "interaction":
      for (const name of statement.species) given(name, "species", statement);
      given(statement.reaction, "reaction", statement);
      return;
    case "declare":
      if (statement.type !== undefined) given(statement.name, statement.type, statement);
      return;
    case "in":
      given(statement.compartment, "compartment", statement);
      return;
    case "event":
      if (statement.name !== undefined) given(statement.name, "event", statement);
      return;
    case "algebraic":
      if (statement.name !== undefined) given(statement.name, "algebraic", statement);
  }
}

function* mentions(statement: FlatStatement["statement"]): Generator<string> {
  switch (statement.kind) {
    case "reaction":
      if (statement.name !== undefined) yield statement.name;
      for (const { name, stoichiometry } of [...statement.reactants, ...statement.products]) {
        if (typeof stoichiometry === "string") yield stoichiometry;
        yield name;
      }
      if (statement.rate !== undefined) yield* symbolsOf(statement.rate);
      if (statement.compartment !== undefined) yield statement.compartment;
      return;
    case "interaction":
      yield* statement.species;
      return;
    case "value":
      yield statement.name;
      if (statement.formula !== undefined) yield* symbolsOf(statement.formula);
      return;
    case "algebraic":
      if (statement.name !== undefined) yield statement.name;
      yield* symbolsOf(statement.formula);
      return;
    case "event": {
      const { name, trigger, delay, priority, assignments } = statement;
      if (name !== undefined) yield name;
      for (const part of [trigger, delay, priority]) if (part !== undefined) yield* symbolsOf(part);
      for (const { name: target, formula } of assignments) {
        yield target;
        yield* symbolsOf(formula);
      }
      return;
    }
    case "in":
      yield statement.name;
      yield statement.compartment;
      return;
    case "factor":
      yield statement.factor;
      return;
    case "declare":
    case "has":
      yield statement.name;
  }
}

function article(role: Role): string {
  return `${role === "event" ? "an" : "a"} ${role}`;
}
