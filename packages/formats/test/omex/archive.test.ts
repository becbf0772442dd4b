import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Archive, locationsOf, readArchive, textFile } from "../../src/omex/archive.ts";
import { combineFormat, mediaType } from "../../src/omex/format.ts";
import { readMetadata, writeMetadata } from "../../src/omex/metadata.ts";
import { writeArchive } from "../../src/omex/write.ts";

const sedml = "http://identifiers.org/combine.specifications/sed-ml.level-1.version-4";
const archive: Archive = {
  files: new Map([
    ["simulation.sedml", strToU8("<sedML/>")],
    ["models/a.xml", strToU8("<sbml/>")],
    ["notes.txt", strToU8("bäh")],
  ]),
  entries: [
    { location: "simulation.sedml", format: sedml, master: true },
    {
      location: "models/a.xml",
      format: "https://identifiers.org/combine.specifications:sbml",
      master: false,
    },
  ],
};

function manifest(...contents: string[]): Uint8Array {
  return strToU8(
    `<omexManifest xmlns="http://identifiers.org/combine.specifications/omex-manifest">${contents.join("")}</omexManifest>`,
  );
}

describe("a COMBINE archive", () => {
  it("reads what it writes", () => {
    expect(readArchive(writeArchive(archive))).toEqual(archive);
  });

  it("gives the same bytes for the same content in any order", () => {
    const turned = { ...archive, files: new Map([...archive.files].reverse()) };
    expect(writeArchive(turned)).toEqual(writeArchive(archive));
  });

  it("reads locations with and without ./, the archive itself, and masters in any spelling", () => {
    const bytes = zipSync({
      "manifest.xml": manifest(
        '<content location="." format="http://identifiers.org/combine.specifications/omex"/>',
        '<content location="./manifest.xml" format="http://identifiers.org/combine.specifications/omex-manifest"/>',
        `<content location="a%20b.xml" format="${sedml}" master="True"/>`,
        `<content location="./c.xml" format="${sedml}" master="False"/>`,
      ),
      "a b.xml": strToU8("a"),
      "./c.xml": strToU8("c"),
    });
    const read = readArchive(bytes);
    expect(read.entries.map(({ location, master }) => [location, master])).toEqual([
      ["a b.xml", true],
      ["c.xml", false],
    ]);
    expect(locationsOf(read, "sed-ml")).toEqual(["a b.xml"]);
  });

  it("says what a format is, with and without version", () => {
    expect(combineFormat(sedml)).toBe("sed-ml");
    expect(combineFormat("https://identifiers.org/combine.specifications:cellml.1.0")).toBe(
      "cellml",
    );
    expect(combineFormat("http://identifiers.org/combine.specifications/omex-metadata")).toBe(
      "omex-metadata",
    );
    expect(combineFormat("application/sbml+xml")).toBe("sbml");
    expect(mediaType("http://purl.org/NET/mediatypes/image/png")).toBe("image/png");
  });

  it("writes and reads who made it and when", () => {
    const metadata = [
      {
        about: ".",
        title: "Thyroid & friends",
        description: "What it is.",
        creators: [
          { name: "Ada Lovelace", familyName: "Lovelace", givenName: "Ada", email: "ada@x.org" },
          { name: "A Group", organization: "An Institute" },
        ],
        created: "2026-11-21T10:00:00Z",
        modified: ["2026-11-22T10:00:00Z"],
      },
    ];
    expect(readMetadata(writeMetadata(metadata))).toEqual(metadata);
  });
});

const shared = process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../../../shared");
const published = join(shared, "omex");

describe.skipIf(!existsSync(published))("published archives (skipped without test data)", () => {
  const paths = readdirSync(published, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".omex"),
  );

  it("are all read, and each has one simulation to begin with", () => {
    expect(paths.length).toBe(45);
    for (const path of paths) {
      const read = readArchive(readFileSync(join(published, path)), { file: path });
      expect(locationsOf(read, "sed-ml"), path).toHaveLength(1);
    }
  });

  it("tell title, authors and date in either vocabulary", () => {
    const path = (end: string): string =>
      join(published, paths.find((candidate) => candidate.endsWith(end)) as string);
    const lorenz = readArchive(readFileSync(path("Lorenz-system.omex")));
    expect(readMetadata(textFile(lorenz.files, "metadata.rdf"))).toEqual([
      expect.objectContaining({
        title: "Lorenz system (Garny, 2019)",
        creators: [expect.objectContaining({ name: "Alan Garny" })],
        created: "2019-11-18",
        modified: ["2021-07-21"],
      }),
    ]);
    const repressilator = readArchive(readFileSync(path("L1V4_repressilator.omex")));
    expect(readMetadata(textFile(repressilator.files, "metadata.rdf"))[0]).toMatchObject({
      about: ".",
      created: "2023-11-15T20:15:50Z",
      creators: [
        { name: "Matthias König", organization: "Humboldt University Berlin" },
        { name: "Frank Bergmann", email: "fbergmann@caltech.edu" },
      ],
    });
  });
});
