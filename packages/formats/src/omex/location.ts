import { FormatError } from "../errors.ts";

/** Refuses a file name in an archive that could lead out of the folder that it is unpacked to. */
export function safeLocation(name: string, file: string | undefined): string {
  const location = name.startsWith("./") ? name.slice(2) : name;
  const refuse = (why: string): never => {
    throw new FormatError(`the file name ${JSON.stringify(name.slice(0, 200))} ${why}`, { file });
  };
  if (location === "") refuse("is empty");
  if (location.length > 1024) refuse("is longer than 1024 characters");
  if (location.startsWith("/")) refuse("is absolute");
  if (location.includes("\\")) refuse("has a backslash");
  // Drive letters, and the streams that Windows hides behind a colon.
  if (location.includes(":")) refuse("has a colon");
  if ([...location].some((character) => character < " " || character === "\u007F")) {
    refuse("has a control character");
  }
  for (const part of location.split("/")) {
    if (part === "..") refuse("leads out of the archive");
    if (part === "" || part === ".") refuse("has an empty part");
    // A writer that keeps names as keys of an object would lose it.
    if (part === "__proto__") refuse("is reserved");
  }
  return location;
}

/** Refuses names that are one and the same on some systems, and files that are also folders. */
export function refuseClashes(locations: Iterable<string>, file: string | undefined): void {
  const seen = new Map<string, string>();
  for (const location of locations) {
    const key = folded(location);
    const other = seen.get(key);
    if (other !== undefined) {
      const how = other === location ? "is there twice" : `clashes with "${other}"`;
      throw new FormatError(`the file "${location}" ${how}`, { file });
    }
    seen.set(key, location);
  }
  for (const location of seen.values()) {
    for (let at = location.indexOf("/"); at >= 0; at = location.indexOf("/", at + 1)) {
      const folder = seen.get(folded(location.slice(0, at)));
      if (folder !== undefined) {
        throw new FormatError(`"${folder}" is a file and the folder of "${location}"`, { file });
      }
    }
  }
}

function folded(location: string): string {
  return location.normalize("NFC").toLowerCase();
}
