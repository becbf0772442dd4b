import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { addressOf, flattenComposition } from "../../src/sbml/comp/index.ts";
import type { SbmlDocument } from "../../src/sbml/document.ts";
import { documentOf, ids, model, parameter, submodel } from "./models.ts";

/** A document whose model has the external model as submodel `a`. */
function using(source: string, modelRef?: string): SbmlDocument {
  return documentOf(
    model({ id: "main", submodels: [submodel("a", "e")] }),
    {},
    external(source, modelRef),
  );
}

function external(source: string, modelRef?: string) {
  return new Map([["e", { source, modelRef, place: { file: "test.xml", line: 2 } }]]);
}

function loader(files: Record<string, SbmlDocument>) {
  const asked: string[] = [];
  const load = (source: string, from: readonly string[]): SbmlDocument => {
    const address = addressOf(source, from);
    asked.push(address);
    const found = files[address];
    if (found === undefined) throw new Error("no such file");
    return found;
  };
  return { asked, load };
}

const leaf = model({ id: "leaf", parameters: [parameter("x")] });

describe("models in other files", () => {
  it("are the file's model, one of its definitions, or one that it names in turn", () => {
    const { load } = loader({
      "one.xml": documentOf(leaf),
      "two.xml": documentOf(model({}), { d: leaf }),
      "three.xml": documentOf(model({}), {}, external("one.xml", "leaf")),
    });
    for (const [source, name] of [
      ["one.xml", undefined],
      ["one.xml", "leaf"],
      ["two.xml", "d"],
      ["three.xml", "e"],
    ] as const) {
      expect(ids(flattenComposition(using(source, name), load).parameters)).toEqual(["a__x"]);
    }
  });

  it("take names from their own file, relative to it, and each file is asked for once", () => {
    const inner = model({ submodels: [submodel("b", "e"), submodel("c", "d")] });
    const { asked, load } = loader({
      "parts/organ.xml": documentOf(inner, { d: leaf }, external("../cells/cell.xml")),
      "cells/cell.xml": documentOf(
        model({ submodels: [submodel("i", "e")] }),
        {},
        external("./leaf.xml"),
      ),
      "cells/leaf.xml": documentOf(leaf),
    });
    const document = using("parts/organ.xml");
    const main = model({ submodels: [submodel("a", "e"), submodel("b", "e")] });
    const flat = flattenComposition({ ...document, model: main }, load);
    expect(ids(flat.parameters)).toEqual(["a__b__i__x", "a__c__x", "b__b__i__x", "b__c__x"]);
    expect(asked).toEqual(["parts/organ.xml", "cells/cell.xml", "cells/leaf.xml"]);
  });

  it("may be the model of the same document, where definitions use it", () => {
    const document = documentOf(model({ id: "main", submodels: [submodel("a", "d")] }), {
      d: model({ submodels: [submodel("b", "main")] }),
    });
    expect(() => flattenComposition(document)).toThrow("the model contains itself");
  });

  it("are refused with their place where they cannot be had", () => {
    const { load } = loader({ "one.xml": documentOf(leaf) });
    expect(() => flattenComposition(using("one.xml"))).toThrow(
      "test.xml:2: the model is in another file, one.xml, and only one is read",
    );
    expect(() => flattenComposition(using("none.xml"), load)).toThrow(
      "test.xml:2: none.xml cannot be read: no such file",
    );
    expect(() => flattenComposition(using("one.xml", "q"), load)).toThrow(
      'test.xml:2: there is no model "q" in one.xml',
    );
    const unknown = documentOf(model({ submodels: [submodel("a", "q")] }));
    expect(() => flattenComposition(unknown)).toThrow('test.xml:1: there is no model "q"');
    const refusing = () => {
      throw new FormatError("outside of the folder", { file: "x.xml" });
    };
    expect(() => flattenComposition(using("../x.xml"), refusing)).toThrow(
      /^x\.xml: outside of the folder$/,
    );
  });

  it("are refused where they lead round in a circle", () => {
    const { load } = loader({
      "one.xml": documentOf(model({}), {}, external("two.xml", "e")),
      "two.xml": documentOf(model({}), {}, external("one.xml", "e")),
      "self.xml": documentOf(model({ submodels: [submodel("b", "e")] }), {}, external("self.xml")),
    });
    expect(() => flattenComposition(using("one.xml", "e"), load)).toThrow(
      "round in a circle: #e -> one.xml#e -> two.xml#e -> one.xml#e",
    );
    expect(() => flattenComposition(using("self.xml"), load)).toThrow("the model contains itself");
  });

  it("are refused where file leads to file without end", () => {
    const load = (source: string) => {
      const next = `${source}x`;
      return documentOf(model({ submodels: [submodel("b", "e")] }), {}, external(next));
    };
    expect(() => flattenComposition(using("a"), load)).toThrow("nested deeper than 200");
    const chain = (source: string) => documentOf(model({}), {}, external(`${source}x`, "e"));
    expect(() => flattenComposition(using("a", "e"), chain)).toThrow(
      "files refer to files more than 200 deep",
    );
  });
});

describe("the address of a source", () => {
  it.each([
    ["a.xml", [], "a.xml"],
    ["b.xml", ["sub/a.xml"], "sub/b.xml"],
    ["../b.xml", ["sub/a.xml"], "b.xml"],
    ["c.xml", ["sub/a.xml", "deep/b.xml"], "sub/deep/c.xml"],
    ["../../b.xml", ["sub/a.xml"], "../b.xml"],
    ["./b.xml", ["./a.xml"], "b.xml"],
    ["/etc/passwd", ["sub/a.xml"], "/etc/passwd"],
    ["b.xml", ["http://host/sub/a.xml"], "http://host/sub/b.xml"],
    [
      "urn:miriam:biomodels.db:BIOMD0000000002",
      ["a.xml"],
      "urn:miriam:biomodels.db:BIOMD0000000002",
    ],
  ] as const)("%s from %j is %s", (source, from, address) => {
    expect(addressOf(source, from)).toBe(address);
  });
});
