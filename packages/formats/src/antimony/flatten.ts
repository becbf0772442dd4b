import type { Expression } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import { renameStatement } from "./rename.ts";
import {
  type AntimonyText,
  itself,
  type ModuleText,
  type Name,
  type Statement,
  type Where,
} from "./statements.ts";

/** Submodels of a text, those within others counted each time. */
const mostSubmodels = 20_000;

/** A statement of the flat model; `depth` is how many submodels it is inside of. */
export interface FlatStatement {
  readonly statement: Exclude<Statement, { readonly kind: "submodel" | "same" }>;
  readonly depth: number;
}

/**
 * Writes the submodels of a model out: `A.S` is `A__S`, names that are the same become one.
 * @throws FormatError with file, line and column
 */
export function flattenText(
  text: AntimonyText,
  file: string | undefined,
  limits: Limits,
): FlatStatement[] {
  const flattener = new Flattener(text, file, limits);
  flattener.instantiate(text.main, "", 0);
  return flattener.joined();
}

class Flattener {
  readonly #text: AntimonyText;
  readonly #file: string | undefined;
  readonly #limits: Limits;
  readonly #flat: FlatStatement[] = [];
  #instances = 0;
  /** What a name is another name for. */
  readonly #same = new Map<string, string>();
  /** Flat names with the path that they stand for, so that two paths never share one. */
  readonly #paths = new Map<string, string>();

  constructor(text: AntimonyText, file: string | undefined, limits: Limits) {
    this.#text = text;
    this.#file = file;
    this.#limits = limits;
  }

  instantiate(module: ModuleText, path: string, depth: number): void {
    const most = Math.min(mostSubmodels, this.#limits.elements);
    if (++this.#instances > most) this.#fail(module, `more than ${most} submodels`);
    if (depth > this.#limits.depth) {
      this.#fail(module, `models are nested deeper than ${this.#limits.depth}`);
    }
    const submodels = new Set<string>();
    let reactions = 0;
    let unnamed = 0;
    for (const statement of module.statements) {
      const name = (written: Name): string => this.#flatName(written, path, submodels, statement);
      if (statement.kind === "submodel") {
        const label = statement.name ?? `_sys${unnamed++}`;
        submodels.add(label);
        this.#submodel(statement, label, path, depth, name);
      } else if (statement.kind === "same") {
        this.#join(name(statement.name), name(statement.as), statement);
      } else if (depth > 0 && "name" in statement && statement.name === itself) {
        if (statement.kind === "factor") {
          this.#fail(statement, "the conversion factor of a submodel is not read");
        }
        // What is said of a submodel as a whole is not said of the model that it is part of.
      } else {
        const named =
          statement.kind === "reaction" && statement.name === undefined
            ? { ...statement, name: `_J${reactions++}` }
            : statement;
        this.#add(renameStatement(named, name), depth, statement);
      }
    }
  }

  /** All statements with one name for what is the same. */
  joined(): FlatStatement[] {
    if (this.#same.size === 0) return this.#flat;
    return this.#flat.map(({ statement, depth }) => ({
      statement: renameStatement(statement, (name) => this.#resolved(name)),
      depth,
    }));
  }

  #submodel(
    statement: Extract<Statement, { kind: "submodel" }>,
    label: string,
    path: string,
    depth: number,
    name: (written: Name) => string,
  ): void {
    const module = this.#text.modules.get(statement.module) as ModuleText;
    const { exports } = module;
    const { args, line, column, file } = statement;
    if (args.length > exports.length) {
      this.#fail(statement, `"${module.name}" takes ${exports.length} symbols, not ${args.length}`);
    }
    const inner = `${path}${label}.`;
    this.instantiate(module, inner, depth + 1);
    for (const [i, argument] of args.entries()) {
      const own = this.#claim(`${inner}${exports[i]}`, statement);
      if (typeof argument === "string") this.#join(own, name(argument), statement);
      else {
        const formula: Expression = { kind: "number", value: argument };
        this.#add(
          { kind: "value", name: own, how: "start", formula, line, column, file },
          depth,
          statement,
        );
      }
    }
  }

  #add(statement: FlatStatement["statement"], depth: number, at: Statement): void {
    if (this.#flat.length >= this.#limits.elements) {
      this.#fail(at, `the submodels come to more than ${this.#limits.elements} statements`);
    }
    this.#flat.push({ statement, depth });
  }

  #flatName(written: Name, path: string, submodels: ReadonlySet<string>, at: Statement): string {
    if (written === itself) return written;
    const dot = written.indexOf(".");
    const first = written.slice(0, dot);
    if (dot > 0 && !submodels.has(first)) {
      this.#fail(at, `"${written}": there is no submodel "${first}" above`);
    }
    return this.#claim(`${path}${written}`, at);
  }

  /** The flat name of a path. */
  #claim(path: string, at: Statement): string {
    const flat = path.replaceAll(".", "__");
    const other = this.#paths.get(flat);
    if (other !== undefined && other !== path) {
      this.#fail(at, `"${other}" and "${path}" would both be called "${flat}"`);
    }
    this.#paths.set(flat, path);
    return flat;
  }

  #join(name: string, as: string, at: Statement): void {
    const from = this.#resolved(name);
    const to = this.#resolved(as);
    if (name === itself || as === itself) this.#fail(at, "a model has no second name");
    if (from !== to) this.#same.set(from, to);
  }

  #resolved(name: string): string {
    let found = name;
    for (let next = this.#same.get(found); next !== undefined; next = this.#same.get(found)) {
      found = next;
    }
    return found;
  }

  #fail({ line, column, file = this.#file }: Where, problem: string): never {
    throw new FormatError(problem, { file, line, column });
  }
}
