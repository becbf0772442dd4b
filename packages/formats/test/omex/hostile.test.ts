import { deflateSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { defaultLimits } from "../../src/limits.ts";
import { readArchive, textFile } from "../../src/omex/archive.ts";
import { writeArchive } from "../../src/omex/write.ts";
import { cpuTime } from "../cpuTime.ts";

const sbml = "http://identifiers.org/combine.specifications/sbml";

function manifest(...locations: string[]): Uint8Array {
  const contents = locations.map(
    (location) => `<content location="${location}" format="${sbml}"/>`,
  );
  return strToU8(`<omexManifest>${contents.join("")}</omexManifest>`);
}

/** The one line that a file is refused with; it must come within a second. */
function refusal(read: () => unknown): string {
  const begun = cpuTime();
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    expect(cpuTime() - begun).toBeLessThan(1000);
    const { message } = error as FormatError;
    expect(message).not.toMatch(/\n/);
    return message;
  }
  throw new Error("it was not refused");
}

function ofFiles(files: Record<string, Uint8Array>): string {
  return refusal(() =>
    readArchive(zipSync({ "manifest.xml": manifest(), ...files }), { file: "x.omex" }),
  );
}

/** Puts a number into the directory entry of the last file of a ZIP file. */
function tampered(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let entry = -1;
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) entry = at;
  }
  view.setUint32(entry + offset, value, true);
  return copy;
}

describe("a hostile archive is refused in one line and at once", () => {
  it("for names that lead out of it", () => {
    const empty = new Uint8Array(1);
    expect(ofFiles({ "../evil.xml": empty })).toBe(
      'x.omex: the file name "../evil.xml" leads out of the archive',
    );
    expect(ofFiles({ "a/../../evil": empty })).toContain("leads out of the archive");
    expect(ofFiles({ "/etc/passwd": empty })).toContain("is absolute");
    expect(ofFiles({ "C:/x": empty })).toContain("has a colon");
    expect(ofFiles({ "..\\evil": empty })).toContain("has a backslash");
    expect(ofFiles({ "a//b": empty })).toContain("has an empty part");
    expect(ofFiles({ "a\u0000.xml": empty })).toContain("has a control character");
  });

  it("for names that clash", () => {
    const empty = new Uint8Array(1);
    expect(ofFiles({ "A.xml": empty, "a.xml": empty })).toContain('clashes with "A.xml"');
    expect(ofFiles({ "./a.xml": empty, "a.xml": empty })).toContain("is there twice");
    expect(ofFiles({ a: empty, "a/b": empty })).toContain('"a" is a file and the folder of "a/b"');
    expect(ofFiles({ "MANIFEST.XML": manifest() })).toContain('clashes with "manifest.xml"');
  });

  it("for links", () => {
    const bytes = zipSync({
      "manifest.xml": manifest(),
      link: [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }],
    });
    expect(refusal(() => readArchive(bytes))).toBe('the file "link" is a link; links are not read');
  });

  it("for a file that declares more than an archive may unpack to", () => {
    const bytes = tampered(zipSync({ "manifest.xml": manifest(), z: new Uint8Array(9) }), 24, 4e9);
    expect(refusal(() => readArchive(bytes))).toBe(
      "the archive unpacks to more than 64000000 bytes",
    );
  });

  it("for a bomb that declares little and unpacks to much", () => {
    const bomb = deflateSync(new Uint8Array(100_000_000), { level: 9 });
    const bytes = zipSync({ "manifest.xml": manifest(), z: [bomb, { level: 0 }] });
    const deflated = tampered(bytes, 10, 8);
    // The method stands beside time and date; the size is what is declared.
    const lying = tampered(deflated, 24, 1000);
    expect(refusal(() => readArchive(lying))).toBe(
      'the file "z" unpacks to more than the 1000 bytes that it declares',
    );
  });

  it("for more files than are read", () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}`, strToU8("x")]));
    const bytes = zipSync({ "manifest.xml": manifest(), ...files });
    const limits = { ...defaultLimits, files: 10 };
    expect(refusal(() => readArchive(bytes, { limits }))).toBe(
      "the archive holds 13 files; at most 10 are read",
    );
  });

  it("for every place at which it can be cut off", () => {
    const bytes = zipSync({ "manifest.xml": manifest("a.xml"), "a.xml": strToU8("<a/>") });
    for (let length = 0; length < bytes.length; length++) {
      expect(refusal(() => readArchive(bytes.slice(0, length)))).toContain("not a whole ZIP file");
    }
  });

  it("for a changed bit anywhere in the content", () => {
    const bytes = zipSync({ "manifest.xml": manifest(), a: strToU8("some text, some text") });
    const content = String.fromCharCode(...bytes).indexOf("manifest.xml") + 12;
    for (let bit = 0; bit < 8 * 12; bit++) {
      const copy = bytes.slice();
      const at = content + (bit >> 3);
      copy[at] = (copy[at] as number) ^ (1 << (bit & 7));
      expect(refusal(() => readArchive(copy))).toMatch(/damaged|unpacks to/);
    }
  });

  it("without a manifest, or with one that is wrong", () => {
    expect(refusal(() => readArchive(zipSync({ a: strToU8("a") }), { file: "x.omex" }))).toBe(
      "x.omex: there is no manifest.xml in the archive",
    );
    const missing = zipSync({ "manifest.xml": manifest("nothing.xml") });
    expect(refusal(() => readArchive(missing, { file: "x.omex" }))).toBe(
      'x.omex/manifest.xml: "nothing.xml" is not in the archive',
    );
    const outside = zipSync({ "manifest.xml": manifest("../../x.xml") });
    expect(refusal(() => readArchive(outside))).toContain("leads out of the archive");
    const broken = zipSync({ "manifest.xml": strToU8("<omexManifest>") });
    expect(refusal(() => readArchive(broken))).toMatch(/^manifest\.xml:1/);
    const binary = zipSync({ "manifest.xml": Uint8Array.of(0xff, 0xfe, 0xfd) });
    expect(refusal(() => readArchive(binary))).toContain("not UTF-8");
  });

  it("for a text that is larger than any that is read", () => {
    const files = new Map([["a.xml", new Uint8Array(defaultLimits.characters + 1)]]);
    expect(refusal(() => textFile(files, "a.xml"))).toBe(
      "a.xml: the file has 16000001 bytes; at most 16000000 are read as text",
    );
  });

  it("when it is written with unsafe names or without a file", () => {
    const files = new Map([["../a", new Uint8Array()]]);
    expect(refusal(() => writeArchive({ files, entries: [] }))).toContain("leads out");
    const entries = [{ location: "a", format: sbml, master: false }];
    expect(refusal(() => writeArchive({ files: new Map(), entries }))).toContain('no file "a"');
  });
});
