import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { FormatError } from "../../src/errors.ts";

const bad: readonly (readonly [text: string, says: string])[] = [
  ["", "m.ant: there is no model in the file"],
  ["a = 1 +", "m.ant:1:8: expected a value, found the end of the file"],
  ["a = (1", 'm.ant:1:7: expected ")", found the end of the file'],
  ["a = 1 2", 'm.ant:1:7: expected the end of the statement, found "2"'],
  ["a = f(1)", 'm.ant:1:5: the function "f" is not known'],
  ["a = sin(1, 2)", 'm.ant:1:5: "sin" takes 1 arguments, not 2'],
  ["a = log10(1, 2)", 'm.ant:1:5: "log10" takes 1 argument, not 2'],
  ["a = 1 < b <= 2", "m.ant:1:11: different relations do not chain"],
  ["a = 40 foo/3 seconds", 'm.ant:1:11: expected the end of the statement, found "/"'],
  ["a = b + 40 foo", 'm.ant:1:9: the unit "foo" of a number within a formula is not kept'],
  ["time = 3", 'm.ant:1:1: "time" is a word of Antimony, no name'],
  ["gamma = 3", 'm.ant:1:1: "gamma" is a word of Antimony, no name'],
  ["a = 1 $ b", 'm.ant:1:7: expected the end of the statement, found "$"'],
  ["a = ~", 'm.ant:1:5: "~" has no meaning here'],
  ["/* a = 1", "m.ant:1:1: this comment does not end"],
  ['a is "b', "m.ant:1:6: this text does not end on its line"],
  ["model a()\n x = 1", 'm.ant:2:7: the model "a" of line 1 has no end'],
  ["model a() x=1 end\nmodel a() x=1 end", 'm.ant:2:7: the model "a" is there twice'],
  ["function f(x) x end\nfunction f(x) x end", 'm.ant:2:10: the function "f" is there twice'],
  ["function sin(x) x end", 'm.ant:1:10: "sin" is a word of Antimony'],
  ["A.x = 3", 'm.ant:1:1: "A.x": there is no submodel "A" above'],
  ["A: foo()", 'm.ant:1:4: there is no model "foo" above'],
  ["model a(x) x=1 end\nA: a(1, 2)", 'm.ant:2:4: "a" takes 1 symbols, not 2'],
  [
    "model a() x=1 end\nA: a(), timeconv=60",
    "m.ant:2:7: conversion factors of submodels are not read",
  ],
  ["model a() x=1 end\nA: a()\nA__x = 2", '"A.x" and "A__x" would both be called "A__x"'],
  ["delete A.x", "m.ant:1:1: deletions in submodels are not read"],
  ["--P--G--", "m.ant:1:1: DNA strands are not read"],
  ["d: P--G", "m.ant:1:"],
  ["a = b + ...", "m.ant:1:9: DNA strands are not read"],
  ["maximize J", "m.ant:1:1: objectives of flux balance are not read"],
  ["o: minimize J", "m.ant:1:4: objectives of flux balance are not read"],
  ["0 <= J", "m.ant:1:1: constraints are not read"],
  ["constraint: x > 1", "m.ant:1:1: constraints are not read"],
  ['import "x.ant"', 'm.ant:1:1: import "x.ant": other files are not read here'],
  ["species A; A: A -> ;", 'm.ant:1:15: "A" is used as a species and as a reaction'],
  ["J: A -> B\nJ: C -> D", 'm.ant:2:4: the reaction "J" is there twice'],
  ["S -| J", 'm.ant:1:1: there is no reaction "J"'],
  ['a is "x"', 'm.ant:1:1: there is no "a"'],
  ['a = 1; a likes "x"', 'm.ant:1:8: "likes" is no qualifier that is read'],
  ["a = 1; a.charge = 2", 'm.ant:1:8: "a.charge": there is no submodel "a" above'],
  ["a in c", "m.ant:1:7: expected"],
  ["var a in c", 'm.ant:1:5: "a" is no species or reaction; its compartment is not kept'],
  ["unit a = b; unit b = a; x has a", "is defined by itself"],
  ["unit a = 2^3", "m.ant:1:10: a power of a bare number is no unit"],
  ["at x > 1, often=1: x = 2", 'm.ant:1:11: events have no "often"'],
  ["at x > 1, t0=x: x = 2", "m.ant:1:11: t0 is true or false"],
  ["at x > 1", 'm.ant:1:9: expected ":" before the assignments of the event'],
  ["function f() 1 end\na = f", 'm.ant:2:1: "f" is a function'],
  [`a = ${"(".repeat(400)}1`, "nested more than 300 deep"],
  [`a = ${"-".repeat(400)}1`, "nested more than 300 deep"],
  [`a = ${"!".repeat(400)}b`, "nested more than 300 deep"],
  [`a = ${"2^".repeat(400)}2`, "nested more than 300 deep"],
  [`a = b${"-b".repeat(3000)}`, "a chain of more than 2000 operators"],
  [`unit a = ${"(".repeat(400)}mole`, "nested more than 300 deep"],
];

describe("what is no Antimony, or not read", () => {
  it.each(bad)("%j is refused in one line", (text, says) => {
    let error: unknown;
    try {
      readAntimony(text, { file: "m.ant" });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toContain(says);
    expect((error as Error).message).not.toContain("\n");
  });

  it("comes to an end with models that double all the way down", () => {
    const levels = Array.from({ length: 40 }, (_, i) =>
      i === 0 ? "model m0() x = 1 end" : `model m${i}() A: m${i - 1}(); B: m${i - 1}() end`,
    );
    const limits = {
      characters: 1e6,
      elements: 1000,
      depth: 200,
      formulaNodes: 1,
      files: 1,
      unpackedBytes: 1,
    };
    expect(() => readAntimony(levels.join("\n"), { limits })).toThrow("more than 1000 submodels");
  });

  it("names the file that is imported", () => {
    const load = () => 'model a() x = 1; x is y; y is "z"; q.r = 2 end';
    expect(() => readAntimony('import "a.ant"\nA: a()', { file: "m.ant", load })).toThrow(
      'a.ant:1:36: "q.r": there is no submodel "q" above',
    );
  });

  it("comes to an end with files that import themselves", () => {
    const load = () => 'import "again.ant"';
    expect(() => readAntimony('import "again.ant"', { load })).toThrow(
      "more than 20 files within files",
    );
    expect(() => readAntimony('import "a.xml"', { load: () => "<sbml/>" })).toThrow(
      "only Antimony files are read",
    );
    expect(() => readAntimony('import "a.ant"', { load: () => undefined })).toThrow(
      "there is no such file",
    );
  });
});

const piece = fc.constantFrom(
  ..."model a() end A: ; \n \" ``` ( ) = := ' -> => -( $ + - * / ^ ! && < 1 2.5e-3 x time pi at after , priority is has in species const unit function f(x) import ...".split(
    " ",
  ),
);

test.prop([fc.array(piece, { maxLength: 40 })], { numRuns: 500 })(
  "any text is a model or one line that says what is wrong",
  (pieces) => {
    try {
      readAntimony(pieces.join(" "));
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
      expect((error as Error).message).not.toContain("\n");
    }
  },
);
