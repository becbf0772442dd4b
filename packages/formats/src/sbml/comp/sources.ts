import { FormatError, type Place } from "../../errors.ts";
import type { Limits } from "../../limits.ts";
import type { ExternalDefinition, SbmlDocument, SbmlModel } from "../document.ts";

/**
 * Gives the document that an external model definition names. `source` is as written; `from` are the
 * sources that led to the document where it is written, outermost first, each relative to the one
 * before (see `addressOf`); empty for the first document. What may be read is for the loader to decide.
 */
export type ExternalLoader = (source: string, from: readonly string[]) => SbmlDocument;

/** A document among those that a composition draws on. */
export interface Library {
  readonly document: SbmlDocument;
  readonly from: readonly string[];
}

/** A model definition, and the document whose definitions it may use in turn. */
export interface Definition {
  readonly model: SbmlModel;
  readonly library: Library;
}

/**
 * Where a source is, relative to the first document: relative names are taken from the folder of the
 * document that names them, `.` and `..` are resolved, and addresses with a scheme or a leading slash
 * begin anew. A result that begins with `..` lies outside the first document's folder.
 */
export function addressOf(source: string, from: readonly string[] = []): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(source)) return source;
  const base = from.length === 0 ? "" : addressOf(from.at(-1) ?? "", from.slice(0, -1));
  const path: string[] = [];
  for (const part of `${base.slice(0, base.lastIndexOf("/") + 1)}${source}`.split("/")) {
    if (part === ".." && path.length > 0 && path.at(-1) !== "..") path.pop();
    else if (part !== ".") path.push(part);
  }
  return path.join("/");
}

/** Finds model definitions by the name that a document gives them, in it or in other files. */
export class Definitions {
  private readonly libraries = new Map<string, Library>();
  private readonly load: ExternalLoader | undefined;
  private readonly limits: Limits;

  constructor(load: ExternalLoader | undefined, limits: Limits) {
    this.load = load;
    this.limits = limits;
  }

  /** @throws FormatError where there is none, or where external definitions lead round in a circle */
  find(name: string, library: Library, place: Place): Definition {
    const trail: string[] = [];
    let wanted: string | undefined = name;
    let here = library;
    let at = place;
    for (;;) {
      const { document, from } = here;
      const address = addressOf(from.at(-1) ?? "", from.slice(0, -1));
      const step = `${address}#${wanted ?? ""}`;
      if (trail.includes(step)) {
        throw new FormatError(
          `the external definitions lead round in a circle: ${[...trail, step].join(" -> ")}`,
          place,
        );
      }
      trail.push(step);
      if (wanted === undefined || wanted === document.model.id) {
        return { model: document.model, library: here };
      }
      const model = document.definitions.get(wanted);
      if (model !== undefined) return { model, library: here };
      const external = document.externals.get(wanted);
      if (external === undefined) {
        throw new FormatError(
          `there is no model "${wanted}"${address === "" ? "" : ` in ${address}`}`,
          at,
        );
      }
      here = this.open(external, here);
      wanted = external.modelRef;
      at = external.place;
    }
  }

  private open({ source, place }: ExternalDefinition, { from }: Library): Library {
    const address = addressOf(source, from);
    const known = this.libraries.get(address);
    if (known !== undefined) return known;
    if (this.load === undefined) {
      throw new FormatError(`the model is in another file, ${source}, and only one is read`, place);
    }
    if (from.length >= this.limits.depth) {
      throw new FormatError(`files refer to files more than ${this.limits.depth} deep`, place);
    }
    const opened = { document: this.loaded(source, from, place), from: [...from, source] };
    this.libraries.set(address, opened);
    return opened;
  }

  private loaded(source: string, from: readonly string[], place: Place): SbmlDocument {
    try {
      return (this.load as ExternalLoader)(source, from);
    } catch (error) {
      if (error instanceof FormatError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new FormatError(`${source} cannot be read: ${reason}`, place);
    }
  }
}
