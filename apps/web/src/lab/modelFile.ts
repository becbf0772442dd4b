import { type CompiledModel, compile, simulate } from "@endocrine/engine";
import {
  defaultLimits,
  FormatError,
  flattenComposition,
  type ImportedModel,
  locationsOf,
  readArchive,
  readSbml,
  type SbmlModel,
  textFile,
  translate,
  writeSbml,
} from "@endocrine/formats";
import { archiveOf, type TimeCourse } from "./modelArchive.ts";

/** A file as the person gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A quantity that can be plotted. */
export interface ModelQuantity {
  readonly id: string;
  readonly name: string;
  /** UCUM code, or as the file says it; empty where it says none. */
  readonly unit: string;
  readonly isSpecies: boolean;
}

/** What is told of a model that has been read. */
export interface OpenedModel {
  readonly name: string;
  /** In the words of its authors; empty where there are none. */
  readonly notes: string;
  readonly counts: {
    readonly species: number;
    readonly parameters: number;
    readonly reactions: number;
  };
  /** What moves: species first. */
  readonly quantities: readonly ModelQuantity[];
  /** What was read but does not take part, a line each. */
  readonly warnings: readonly string[];
}

/** Columns of a run, in the model's unit of time. */
export interface ModelRun {
  readonly time: Float64Array;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

interface Held {
  readonly sbml: SbmlModel;
  readonly imported: ImportedModel;
  readonly compiled: CompiledModel;
}

/** A model in SBML, or the one in an archive, read and compiled. */
export class ModelFile {
  readonly #held: Held;

  /** @throws FormatError for a file that is no model, with its place; ModelError for one that cannot be compiled */
  constructor(file: GivenFile) {
    const sbml = readModel(file);
    const imported = translate(sbml);
    this.#held = { sbml, imported, compiled: compile(imported.system) };
  }

  /** What to show of it. */
  about(fallbackName: string): OpenedModel {
    const { sbml, imported } = this.#held;
    const moving = new Set(
      [...imported.system.states, ...imported.system.assignments].map(({ name }) => name),
    );
    const quantities = [...imported.quantities]
      .filter(([, { value }]) => moving.has(value))
      .map(([id, { kind, name, unit }]) => ({
        id,
        name: name ?? id,
        unit,
        isSpecies: kind === "species",
      }));
    return {
      name: imported.name ?? imported.id ?? fallbackName,
      notes: imported.notes ?? "",
      counts: {
        species: sbml.species.length,
        parameters: sbml.parameters.length,
        reactions: sbml.reactions.length,
      },
      quantities: quantities.toSorted((a, b) => Number(b.isSpecies) - Number(a.isSpecies)),
      warnings: imported.warnings,
    };
  }

  /** @throws IntegrationError where the model cannot be followed so far */
  run({ end, steps, ids }: TimeCourse): ModelRun {
    const { compiled, imported } = this.#held;
    const flat = (id: string) => imported.quantities.get(id)?.value ?? id;
    const { trajectory } = simulate(compiled, {
      start: 0,
      end,
      output: { at: Float64Array.from({ length: steps + 1 }, (_, k) => (k * end) / steps) },
      signals: [...new Set(ids.map(flat))],
      passAccumulations: true,
      keepUnset: true,
    });
    const values = (id: string) => trajectory.columns.get(flat(id))?.values ?? new Float64Array();
    return {
      time: trajectory.time,
      columns: Object.fromEntries(ids.map((id) => [id, values(id)])),
    };
  }

  /** The model in SBML Level 3 with its submodels written out, or with the time course in an archive. */
  write(kind: "sbml" | "omex", course: TimeCourse): Uint8Array {
    const sbml = writeSbml(this.#held.sbml);
    return kind === "omex" ? archiveOf(sbml, course) : new TextEncoder().encode(sbml);
  }
}

function readModel({ name, bytes }: GivenFile): SbmlModel {
  if (/\.omex$/i.test(name)) {
    const archive = readArchive(bytes, { file: name });
    const [location, ...others] = locationsOf(archive, "sbml");
    if (location === undefined)
      throw new FormatError("there is no SBML model in it", { file: name });
    if (others.length > 0) {
      throw new FormatError(`there are ${others.length + 1} models in it; allowed is one`, {
        file: name,
      });
    }
    return parse(location, textFile(archive.files, location, name));
  }
  if (bytes.length > defaultLimits.characters) {
    throw new FormatError(
      `the file has ${bytes.length} bytes; at most ${defaultLimits.characters} are read`,
      { file: name },
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*</.test(text)) {
    throw new FormatError("this is no XML; allowed is SBML, or a COMBINE archive (.omex)", {
      file: name,
    });
  }
  return parse(name, text);
}

function parse(file: string, text: string): SbmlModel {
  return flattenComposition(readSbml(text, { file }), (source) => {
    throw new FormatError(`it draws on "${source}", which is not part of the file`, { file });
  });
}
