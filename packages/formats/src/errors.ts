import { oneLine } from "@endocrine/engine";

/** Where in a file something is wrong; lines and columns from 1. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The element as a reader would look for it: `reaction id="v1"`. */
  readonly element?: string | undefined;
}

/** A file that cannot be read or written as asked; the message is one line with the place in front. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly place: Place;

  constructor(problem: string, place: Place = {}) {
    super(oneLine(`${where(place)}${problem}`));
    this.place = place;
  }
}

function where({ file, line, column, element }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  const parts = [position, element === undefined ? "" : `<${clipped(element)}>`].filter(
    (part) => part,
  );
  return parts.length === 0 ? "" : `${parts.join(": ")}: `;
}

/** An element is found by its line; of a long id the beginning is enough. */
function clipped(element: string): string {
  return element.length <= 80 ? element : `${element.slice(0, 77)}...`;
}
