import type { Limits } from "../limits.ts";
import { fault } from "../xml/element.ts";
import { readXml } from "../xml/read.ts";
import { node, writeXml } from "../xml/write.ts";
import type { ArchiveEntry } from "./entry.ts";
import { combineUri } from "./format.ts";
import { refuseClashes, safeLocation } from "./location.ts";

const namespace = "http://identifiers.org/combine.specifications/omex-manifest";
export const manifestLocation = "manifest.xml";

/**
 * Reads a manifest: one entry a file, without those for the archive (".") and the manifest itself.
 * @throws FormatError with the line in the manifest
 */
export function readManifest(text: string, file: string, limits: Limits): ArchiveEntry[] {
  const root = readXml(text, { file, limits });
  if (root.name !== "omexManifest") {
    throw fault(root, "expected an omexManifest");
  }
  const entries: ArchiveEntry[] = [];
  for (const element of root.children) {
    if (element.name !== "content") throw fault(element, "expected a content");
    const location = element.attributes.get("location")?.trim();
    const format = element.attributes.get("format")?.trim();
    if (location === undefined) throw fault(element, "it has no location");
    if (format === undefined) throw fault(element, `"${location}" has no format`);
    const master = element.attributes.get("master")?.trim().toLowerCase() ?? "false";
    if (!/^(true|false|1|0)$/.test(master)) {
      throw fault(element, `master is "${master}", expected true or false`);
    }
    if (/^(\.?\/?|\.\/\.)$/.test(location)) continue;
    const safe = safeLocation(location.replace(/^\/(?!\/)/, ""), file);
    if (safe === manifestLocation) continue;
    entries.push({ location: safe, format, master: master === "true" || master === "1" });
  }
  refuseClashes(
    entries.map(({ location }) => location),
    file,
  );
  return entries;
}

/** Writes a manifest of these entries, with those for the archive and for itself. */
export function writeManifest(entries: readonly ArchiveEntry[]): string {
  const all: ArchiveEntry[] = [
    { location: ".", format: combineUri("omex"), master: false },
    { location: `./${manifestLocation}`, format: combineUri("omex-manifest"), master: false },
    ...entries.map((entry) => ({ ...entry, location: `./${entry.location}` })),
  ];
  const contents = all.map(({ location, format, master }) =>
    node("content", [
      ["location", location],
      ["format", format],
      ["master", master ? "true" : undefined],
    ]),
  );
  return writeXml(node("omexManifest", [["xmlns", namespace]], contents));
}
