import { FormatError, type Place } from "../../errors.ts";
import { decodeUtf8 } from "../../omex/text.ts";

/** Gets the text behind an address (`https:`, `urn:miriam:`); undefined where it has none. */
export type AddressReader = (address: string) => Promise<string | undefined> | string | undefined;

/** Files by location; a map, or what looks them up when they are asked for. */
export type FileSource = Pick<ReadonlyMap<string, Uint8Array>, "get" | "has">;

/** The files beside a document, and nothing else; addresses only where someone reads them. */
export class Files {
  readonly #files: FileSource;
  readonly #document: string;
  readonly #readAddress: AddressReader | undefined;

  /** @param document location of the document, to which other locations are relative */
  constructor(files: FileSource, document: string, readAddress: AddressReader | undefined) {
    this.#files = files;
    this.#document = document;
    this.#readAddress = readAddress;
  }

  has(source: string): boolean {
    const location = resolve(source, this.#document);
    return location !== undefined && this.#files.has(location);
  }

  /** The text of a source of the document and where it was found. */
  async read(source: string, place: Place): Promise<{ text: string; location: string }> {
    if (!isAddress(source)) return this.#local(source, this.#document, place);
    const text = await this.#readAddress?.(source);
    if (text !== undefined) return { text, location: source };
    throw new FormatError(
      `the source "${source}" is not in the archive, and addresses are not read`,
      place,
    );
  }

  /** The text of a file that another file names. */
  near(source: string, file: string, place: Place): string {
    return this.#local(source, file, place).text;
  }

  #local(source: string, from: string, place: Place): { text: string; location: string } {
    const location = resolve(source, from);
    if (location === undefined) {
      throw new FormatError(`the source "${source}" leads out of the archive`, place);
    }
    const bytes = this.#files.get(location);
    if (bytes === undefined) {
      throw new FormatError(`the source "${source}" is not in the archive`, place);
    }
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new FormatError("the file is not UTF-8 text", { file: location });
    return { text, location };
  }
}

function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(source);
}

/** The location that a relative one means; undefined where it leads out. */
function resolve(source: string, from: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of decoded(source).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
