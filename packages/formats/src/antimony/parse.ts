import { FormatError } from "../errors.ts";
import type { StatementContext } from "./context.ts";
import { Cursor } from "./cursor.ts";
import { type Arities, readFormula } from "./formula.ts";
import { readModuleStatement } from "./moduleStatements.ts";
import { readName } from "./names.ts";
import {
  type AntimonyText,
  type FunctionText,
  itself,
  type ModuleText,
  outside,
  type Statement,
} from "./statements.ts";
import { tokenize } from "./tokens.ts";
import { isReserved } from "./words.ts";

/** How to read a file. */
export interface ParseOptions {
  /** Name of the file, for error messages. */
  readonly file?: string | undefined;
  /** Text of a file that `import` names; undefined where it cannot be had. Left out, `import` is refused. */
  readonly load?: ((source: string) => string | undefined) | undefined;
}

/** Files within files within files. */
const deepestImport = 20;

/**
 * Reads Antimony text into statements.
 * @throws FormatError with file, line and column
 */
export function parseAntimony(text: string, options: ParseOptions): AntimonyText {
  const reader = new FileReader();
  reader.read(text, options, 0);
  return reader.result(options.file);
}

class FileReader {
  readonly #modules = new Map<string, ModuleText>();
  readonly #functions = new Map<string, FunctionText>();
  readonly #outside: Statement[] = [];
  readonly #aboutFunctions: Statement[] = [];
  #starred: string | undefined;

  read(text: string, options: ParseOptions, depth: number): void {
    const cursor = new Cursor(tokenize(text, options.file), options.file);
    const main = this.#context(cursor, options.file);
    for (;;) {
      cursor.skipLines();
      if (cursor.takes(";")) continue;
      if (cursor.peek().kind === "end") return;
      if (cursor.is("import")) this.#import(cursor, options, depth);
      else if (cursor.is("function")) this.#function(cursor, options.file);
      else if (this.#opensModule(cursor)) this.#module(cursor, options.file);
      else this.#outsideStatement(cursor, main);
    }
  }

  result(file: string | undefined): AntimonyText {
    const bare: ModuleText = {
      name: outside,
      exports: [],
      statements: this.#outside,
      line: 1,
      column: 1,
    };
    const last = [...this.#modules.values()].at(-1);
    const starred = this.#starred === undefined ? undefined : this.#modules.get(this.#starred);
    const main = starred ?? (this.#outside.length > 0 ? bare : last);
    if (main === undefined) throw new FormatError("there is no model in the file", { file });
    const statements = [...main.statements, ...this.#aboutFunctions];
    return { modules: this.#modules, main: { ...main, statements }, functions: this.#functions };
  }

  #context(cursor: Cursor, file: string | undefined): StatementContext {
    const arities: Arities = {
      get: (name: string) => this.#functions.get(name)?.args.length,
    } as Arities;
    return { cursor, functions: arities, modules: this.#modules, file };
  }

  /** `model` opens a model where a name follows, and names the one that is open where not. */
  #opensModule(cursor: Cursor): boolean {
    if (!cursor.is("model") && !cursor.is("module")) return false;
    if (cursor.is("*", 1)) return true;
    const [name, after] = [cursor.peek(1), cursor.peek(2)];
    return name.kind === "word" && after.kind !== "text";
  }

  #import(cursor: Cursor, { load }: ParseOptions, depth: number): void {
    const at = cursor.take();
    const source = cursor.take();
    if (source.kind !== "text") cursor.fail("expected a file name in quotation marks", source);
    if (load === undefined)
      cursor.fail(`import "${source.text}": other files are not read here`, at);
    if (depth >= deepestImport) cursor.fail(`more than ${deepestImport} files within files`, at);
    const text = load(source.text);
    if (text === undefined) cursor.fail(`import "${source.text}": there is no such file`, source);
    if (/^\s*</.test(text))
      cursor.fail(`import "${source.text}": only Antimony files are read`, source);
    this.read(text, { file: source.text, load }, depth + 1);
  }

  #function(cursor: Cursor, file: string | undefined): void {
    const { line, column } = cursor.take();
    const name = cursor.take();
    if (name.kind !== "word") cursor.fail(`expected a name, found ${cursor.found(name)}`, name);
    if (isReserved(name.text)) cursor.fail(`"${name.text}" is a word of Antimony`, name);
    if (this.#functions.has(name.text))
      cursor.fail(`the function "${name.text}" is there twice`, name);
    cursor.expect("(");
    const args = cursor.enclosed(() => {
      const names: string[] = [];
      while (!cursor.takes(")")) {
        names.push(readName(cursor));
        if (!cursor.is(")")) cursor.expect(",");
      }
      return names;
    });
    skipEnds(cursor);
    const body = readFormula(cursor, this.#context(cursor, file).functions);
    skipEnds(cursor);
    cursor.expect("end", " of the function");
    this.#functions.set(name.text, { name: name.text, args, body, line, column, file });
  }

  #module(cursor: Cursor, file: string | undefined): void {
    const { line, column } = cursor.take();
    const starred = cursor.takes("*");
    const token = cursor.take();
    const name = token.text;
    if (token.kind !== "word" || isReserved(name)) {
      cursor.fail(`expected the name of a model, found ${cursor.found(token)}`, token);
    }
    if (this.#modules.has(name)) cursor.fail(`the model "${name}" is there twice`, token);
    const exports: string[] = [];
    const statements: Statement[] = [];
    if (cursor.takes("(")) {
      cursor.enclosed(() => {
        while (!cursor.takes(")")) {
          exports.push(readName(cursor));
          if (!cursor.is(")")) cursor.expect(",");
        }
      });
    }
    const context = this.#context(cursor, file);
    for (;;) {
      skipEnds(cursor);
      if (cursor.takes("end")) break;
      if (cursor.peek().kind === "end") {
        cursor.fail(`the model "${name}" of line ${line} has no end`);
      }
      statements.push(...readModuleStatement(context));
    }
    this.#modules.set(name, { name, exports, statements, line, column, file });
    if (starred) this.#starred = name;
  }

  /** A statement about a model or function (`foo is "..."`), or one of the model outside all others. */
  #outsideStatement(cursor: Cursor, main: StatementContext): void {
    const { text } = cursor.peek();
    const module = this.#modules.get(text);
    const about = module !== undefined && !cursor.is("(", 1) && !cursor.is(":", 1);
    const aboutFunction = this.#functions.has(text);
    const statements = readModuleStatement(main);
    if (aboutFunction) {
      this.#aboutFunctions.push(...statements);
      return;
    }
    if (!about) {
      this.#outside.push(...statements);
      return;
    }
    const own = statements.map((statement) =>
      "name" in statement && statement.name === text
        ? ({ ...statement, name: itself } as Statement)
        : statement,
    );
    this.#modules.set(text, { ...module, statements: [...module.statements, ...own] });
  }
}

function skipEnds(cursor: Cursor): void {
  do cursor.skipLines();
  while (cursor.takes(";"));
}
