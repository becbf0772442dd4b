import { describe, expect, it } from "vitest";
import {
  constant,
  deletion,
  event,
  flatten,
  formula,
  ids,
  lawsOf,
  model,
  parameter,
  pointer,
  port,
  reaction,
  reference,
  replaces,
  rule,
  species,
  submodel,
} from "./models.ts";

function deleting(...deletions: ReturnType<typeof deletion>[]) {
  return model({ submodels: [submodel("a", "m", { deletions })] });
}

describe("deletions", () => {
  it("take out an element by id, port, unit or metaid", () => {
    const flat = flatten(
      deleting(
        deletion("x"),
        deletion("p", "portRef"),
        deletion("u", "unitRef"),
        deletion("r1", "metaIdRef"),
      ),
      {
        m: model({
          unitDefinitions: [{ id: "u", units: [], place: {} }],
          parameters: [parameter("x"), parameter("y"), parameter("z")],
          rules: [rule("rate", "z", "1", { metaid: "r1" })],
          ports: [port("p", "y")],
        }),
      },
    );
    expect(ids(flat.parameters)).toEqual(["a__z"]);
    expect(flat.rules).toEqual([]);
    expect(flat.unitDefinitions).toEqual([]);
  });

  it("take out what is inside, and whole submodels", () => {
    const flat = flatten(deleting(deletion("b"), deletion("r"), deletion("n")), {
      m: model({
        submodels: [submodel("b", "i")],
        species: [],
        reactions: [reaction("r", "1", { reactants: [reference("s", { id: "n" })] })],
      }),
      i: model({ parameters: [parameter("x")], submodels: [submodel("c", "j")] }),
      j: model({ parameters: [parameter("x")] }),
    });
    expect(flat.reactions).toEqual([]);
    expect(flat.parameters).toEqual([]);
  });

  it("reach into submodels of submodels", () => {
    const flat = flatten(deleting(deletion("b.c.x")), {
      m: model({ submodels: [submodel("b", "i"), submodel("d", "i")] }),
      i: model({ submodels: [submodel("c", "j")] }),
      j: model({ parameters: [parameter("x")] }),
    });
    expect(ids(flat.parameters)).toEqual(["a__d__c__x"]);
  });

  it("may themselves be deleted", () => {
    const definitions = {
      m: model({ submodels: [submodel("b", "i", { deletions: [deletion("x", "idRef", "d")] })] }),
      i: model({ parameters: [parameter("x")] }),
    };
    expect(flatten(deleting(), definitions).parameters).toEqual([]);
    expect(ids(flatten(deleting(deletion("d")), definitions).parameters)).toEqual(["a__b__x"]);
  });

  it("may undo a replacement of the submodel", () => {
    const replaced = { ...pointer("b.x"), metaid: "swap" };
    const definitions = {
      m: model({
        parameters: [parameter("y", { replaces: [replaced] })],
        submodels: [submodel("b", "i")],
      }),
      i: model({ parameters: [parameter("x")] }),
    };
    expect(ids(flatten(deleting(), definitions).parameters)).toEqual(["a__y"]);
    const undone = flatten(deleting(deletion("swap", "metaIdRef")), definitions);
    expect(ids(undone.parameters)).toEqual(["a__y", "a__b__x"]);
  });

  it("take out a kinetic law, a local parameter, and parts of an event", () => {
    const flat = flatten(
      deleting(
        deletion("l", "metaIdRef"),
        deletion("k1", "metaIdRef"),
        deletion("t", "metaIdRef"),
        deletion("d", "metaIdRef"),
      ),
      {
        m: model({
          parameters: [parameter("k")],
          reactions: [
            reaction("r", "1", { lawMetaid: "l" }),
            reaction("q", "k", { locals: [constant("k", { metaid: "k1" })] }),
          ],
          events: [
            event("e", {
              trigger: {
                metaid: "t",
                math: formula("1"),
                initialValue: true,
                persistent: true,
                place: {},
              },
              delay: formula("2"),
              priority: formula("3"),
              delayElement: { metaid: "d", place: {} },
            }),
          ],
        }),
      },
    );
    expect(lawsOf(flat)).toEqual(["a__r: undefined", "a__q: a__k"]);
    expect(flat.events[0]).toMatchObject({ trigger: undefined, delay: undefined });
    expect(flat.events[0]?.priority).toEqual(formula("3"));
  });

  it("may be named by what stands for them", () => {
    const composed = model({
      parameters: [parameter("p", { replaces: [{ submodelRef: "a", deletion: "d", place: {} }] })],
      submodels: [submodel("a", "m", { deletions: [deletion("x", "idRef", "d")] })],
    });
    expect(
      ids(flatten(composed, { m: model({ parameters: [parameter("x")] }) }).parameters),
    ).toEqual(["p"]);
  });

  it("are refused for what is not there or is in use", () => {
    const m = model({
      parameters: [parameter("x"), parameter("y")],
      rules: [rule("assignment", "y", "x")],
    });
    expect(() => flatten(deleting(deletion("z")), { m })).toThrow(
      'no element with the id "z" in model "m"',
    );
    expect(() => flatten(deleting(deletion("x")), { m })).toThrow(
      'parameter "x" of submodel "a" is taken out, and yet "x" is in use here',
    );
    expect(() => flatten(deleting(deletion("y"), deletion("y")), { m })).toThrow(
      "is deleted twice",
    );
  });

  it("exclude replacements of the same element", () => {
    const composed = model({
      parameters: [parameter("p", replaces("a.x"))],
      submodels: [submodel("a", "m", { deletions: [deletion("x")] })],
    });
    expect(() => flatten(composed, { m: model({ parameters: [parameter("x")] }) })).toThrow(
      "is deleted and replaced",
    );
  });

  it("may take out what would otherwise point nowhere", () => {
    const m = model({
      species: [species("s", { compartment: "c" })],
      compartments: [],
    });
    expect(() => flatten(deleting(), { m })).toThrow('there is no "c" in the model');
    expect(flatten(deleting(deletion("s")), { m }).species).toEqual([]);
  });
});
