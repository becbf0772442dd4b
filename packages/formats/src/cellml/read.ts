import type { SbmlDocument } from "../sbml/document.ts";
import { readXml } from "../xml/read.ts";
import { determine } from "./determine.ts";
import { readEquations } from "./equations.ts";
import { assemble } from "./instances.ts";
import { type CellmlLoader, Library } from "./library.ts";
import { buildModel } from "./model.ts";
import { cellmlIdOf } from "./names.ts";
import { readFile } from "./readFile.ts";
import { Symbols } from "./symbols.ts";
import { UnitTable } from "./units.ts";
import { EquationSystem } from "./unknowns.ts";
import { Variables } from "./variables.ts";

/** How to read a CellML text. */
export interface CellmlOptions {
  /** Name of the file, for messages and for what imports are relative to. */
  readonly file?: string | undefined;
  /** Gives the texts of imported files; left out, a model that imports is refused. */
  readonly load?: CellmlLoader | undefined;
}

/** A CellML model as an SBML document, and where its variables are in it. */
export interface CellmlDocument extends SbmlDocument {
  /**
   * Variables that share the parameter of the variable they are connected to: their `cellmlIdOf`,
   * and the id of that parameter.
   */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Reads a CellML 1.0, 1.1 or 2.0 model with its imports. Each set of connected variables becomes one
 * parameter (`cellmlIdOf`), named `component/variable`; the variable of integration is the clock.
 * @throws FormatError at the element that is wrong, not supported, one too many or missing
 */
export function readCellml(text: string, { file, load }: CellmlOptions = {}): CellmlDocument {
  const top = readFile(readXml(text, { file }), file);
  const library = new Library(load);
  const assembly = assemble(top, library);
  const { instances } = assembly;
  const variables = new Variables(assembly, new UnitTable(library));
  const equations = instances.flatMap((instance) => readEquations(instance, variables));
  const system = new EquationSystem(equations, variables);
  const solutions = determine(system);
  const symbols = new Symbols(variables, system.clock, solutions);
  const model = buildModel(top, instances, { variables, system, solutions, symbols });
  const aliases = new Map<string, string>();
  for (const variable of variables.all.values()) {
    const own = cellmlIdOf(variable.instance.name, variable.declared.name);
    const id = symbols.id(variable);
    if (own !== id) aliases.set(own, id);
  }
  return { model, definitions: new Map(), externals: new Map(), packages: [], aliases };
}
