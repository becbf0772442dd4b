/** What COMBINE calls a format, without version: `sbml`, `sed-ml`, `omex-metadata` and so on. */
export function combineFormat(format: string): string | undefined {
  const found = /identifiers\.org\/combine\.specifications[/:]([^/?#]+)/.exec(format)?.[1];
  if (found !== undefined) return found.replace(/\.(level|version|\d).*$/, "");
  return mediaFormats.get(mediaType(format) ?? "");
}

/** The media type of a format that is given as one: `image/png`. */
export function mediaType(format: string): string | undefined {
  const bare = format.replace(/^https?:\/\/(www\.)?purl\.org\/NET\/mediatypes\//i, "");
  return /^[\w.+-]+\/[\w.+-]+$/.test(bare) ? bare : undefined;
}

const mediaFormats: ReadonlyMap<string, string> = new Map([
  ["application/sbml+xml", "sbml"],
  ["application/cellml+xml", "cellml"],
  ["application/sedml+xml", "sed-ml"],
  ["application/sed-ml+xml", "sed-ml"],
]);

/** The address by which a manifest names a format of COMBINE. */
export function combineUri(name: string): string {
  return `http://identifiers.org/combine.specifications/${name}`;
}
