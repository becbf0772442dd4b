import { describe, expect, it } from "vitest";
import {
  applied,
  compartment,
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
  replacedBy,
  replaces,
  rule,
  rulesOf,
  species,
  submodel,
} from "./models.ts";

describe("replacements", () => {
  it("redirect all that used the replaced element", () => {
    const flat = flatten(
      model({
        unitDefinitions: [{ id: "U", units: [], place: {}, replaces: [pointer("a.u", "unitRef")] }],
        functions: [
          { id: "F", lambda: { args: [], body: formula("1") }, place: {}, ...replaces("a.f") },
        ],
        compartments: [compartment("C", replaces("a.c"))],
        species: [species("S", { compartment: "C", ...replaces("a.s") })],
        parameters: [
          constant("K", { units: "U", ...replaces("a.k") }),
          parameter("X", replaces("a.x")),
        ],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          unitDefinitions: [{ id: "u", units: [], place: {} }],
          functions: [{ id: "f", lambda: { args: [], body: formula("2") }, place: {} }],
          compartments: [compartment("c")],
          species: [species("s"), species("z", { substanceUnits: "u", conversionFactor: "k" })],
          parameters: [constant("k"), parameter("x"), parameter("y")],
          rules: [rule("rate", "x", "k"), rule("assignment", "y", applied("f"))],
          reactions: [
            reaction("r", "s * k", {
              reactants: [reference("s")],
              modifiers: [{ species: "s", place: {} }],
              compartment: "c",
            }),
          ],
          events: [event("e", { assignments: [{ variable: "x", math: formula("s"), place: {} }] })],
        }),
      },
    );
    expect(ids(flat.species)).toEqual(["S", "a__z"]);
    expect(flat.species[1]).toMatchObject({
      compartment: "C",
      substanceUnits: "U",
      conversionFactor: "K",
    });
    expect(ids(flat.parameters)).toEqual(["K", "X", "a__y"]);
    expect(rulesOf(flat)).toEqual(["X' = K", "a__y = @F()"]);
    expect(lawsOf(flat)).toEqual(["a__r: S * K"]);
    expect(flat.reactions[0]).toMatchObject({
      compartment: "C",
      reactants: [{ species: "S" }],
      modifiers: [{ species: "S" }],
    });
    expect(flat.events[0]?.assignments[0]?.variable).toBe("X");
    expect(ids(flat.unitDefinitions)).toEqual(["U"]);
  });

  it("from inside give the inner element the name of the one outside", () => {
    const flat = flatten(
      model({
        parameters: [parameter("p", replacedBy("a.b.x")), parameter("u")],
        rules: [rule("assignment", "u", "p")],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          parameters: [parameter("q", replacedBy("b.x")), parameter("v")],
          rules: [rule("assignment", "v", "q")],
          submodels: [submodel("b", "n")],
        }),
        n: model({ parameters: [parameter("x", { value: 7 })], rules: [rule("rate", "x", "x")] }),
      },
    );
    expect(flat.parameters.map(({ id, value }) => [id, value])).toEqual([
      ["u", 1],
      ["a__v", 1],
      ["p", 7],
    ]);
    expect(rulesOf(flat)).toEqual(["u = p", "a__v = p", "p' = p"]);
  });

  it("lead through ports, chains, and an element that joins two submodels", () => {
    const flat = flatten(
      model({
        parameters: [
          parameter("w", { replaces: [pointer("a.out", "portRef")], ...replacedBy("b.y") }),
          parameter("t", replaces("a.t")),
        ],
        submodels: [submodel("a", "m"), submodel("b", "n")],
      }),
      {
        m: model({
          parameters: [parameter("x"), parameter("t", replaces("i.y"))],
          rules: [rule("assignment", "t", "x")],
          ports: [port("out", "x")],
          submodels: [submodel("i", "n")],
        }),
        n: model({ parameters: [parameter("y"), parameter("z")], rules: [rule("rate", "z", "y")] }),
      },
    );
    expect(ids(flat.parameters)).toEqual(["t", "a__i__z", "w", "b__z"]);
    expect(rulesOf(flat)).toEqual(["t = w", "a__i__z' = t", "b__z' = w"]);
  });

  it("take out what is inside, but redirect parts that are replaced themselves", () => {
    const flat = flatten(
      model({
        species: [species("S", { compartment: "C" })],
        compartments: [compartment("C")],
        reactions: [
          reaction("R", "2", {
            ...replaces("a.r"),
            reactants: [reference("S", { id: "N", ...replaces("a.n") })],
          }),
        ],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          species: [species("s")],
          compartments: [compartment("c")],
          parameters: [parameter("u"), parameter("v")],
          rules: [rule("assignment", "u", "n + r")],
          reactions: [
            reaction("r", "1", {
              reactants: [reference("s", { id: "n" }), reference("s", { id: "o" })],
            }),
          ],
        }),
      },
    );
    expect(ids(flat.reactions)).toEqual(["R"]);
    expect(rulesOf(flat)).toEqual(["a__u = N + R"]);
  });

  it("may put anything with a value in the place of a parameter, also of a local one", () => {
    const flat = flatten(
      model({
        compartments: [compartment("C", replaces("a.p"))],
        parameters: [parameter("K", { replaces: [pointer("a.l1", "metaIdRef")] })],
        reactions: [reaction("J", "1", replaces("a.q"))],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          parameters: [parameter("p"), parameter("q"), parameter("u")],
          rules: [rule("assignment", "u", "p + q")],
          reactions: [
            reaction("r", "k * l", { locals: [constant("k", { metaid: "l1" }), constant("l")] }),
          ],
        }),
      },
    );
    expect(rulesOf(flat)).toEqual(["a__u = C + J"]);
    expect(lawsOf(flat)).toEqual(["J: 1", "a__r: K * l"]);
    expect(ids(flat.reactions[1]?.kineticLaw?.parameters ?? [])).toEqual(["l"]);
  });

  it("take out rules, laws and parts of events by metaid", () => {
    const gone = (...metaids: string[]) =>
      metaids.map((metaid) => pointer(`a.${metaid}`, "metaIdRef"));
    const flat = flatten(
      model({
        parameters: [parameter("P", replaces("a.p"))],
        rules: [rule("rate", "P", "2", { replaces: gone("rate") })],
        events: [
          event("E", {
            assignments: [{ variable: "P", math: formula("3"), place: {}, replaces: gone("set") }],
          }),
        ],
        submodels: [submodel("a", "m")],
      }),
      {
        m: model({
          parameters: [parameter("p")],
          rules: [rule("rate", "p", "1", { metaid: "rate" })],
          events: [
            event("e", {
              assignments: [{ variable: "p", math: formula("1"), place: {}, metaid: "set" }],
            }),
          ],
        }),
      },
    );
    expect(rulesOf(flat)).toEqual(["P' = 2"]);
    expect(flat.events.map(({ id, assignments }) => [id, assignments.length])).toEqual([
      ["E", 1],
      ["a__e", 0],
    ]);
  });
});

describe("replacements that are refused", () => {
  const a = { submodels: [submodel("a", "m")] };
  const inner = {
    m: model({
      parameters: [parameter("x"), parameter("y")],
      species: [species("s")],
      compartments: [compartment("c")],
    }),
  };
  const cases: readonly [string, Parameters<typeof model>[0], string][] = [
    [
      "of nothing",
      { ...a, parameters: [parameter("p", replaces("a.z"))] },
      'no element with the id "z"',
    ],
    ["in no submodel", { ...a, parameters: [parameter("p", replaces("b.x"))] }, 'no submodel "b"'],
    [
      "by another kind",
      { ...a, parameters: [parameter("p", replaces("a.s"))] },
      'parameter "p" cannot stand for species "s" of submodel "a"',
    ],
    [
      "done twice",
      { ...a, parameters: [parameter("p", replaces("a.x")), parameter("q", replaces("a.x"))] },
      'parameter "x" of submodel "a" is replaced twice',
    ],
    [
      "in both directions",
      { ...a, parameters: [parameter("p", { ...replaces("a.x"), ...replacedBy("a.x") })] },
      "is replaced and a replacement from inside",
    ],
    [
      "that look into what is no submodel",
      { ...a, parameters: [parameter("p", replaces("a.x.y"))] },
      "is not a submodel",
    ],
    [
      "that say nothing",
      { ...a, parameters: [parameter("p", { replaces: [{ submodelRef: "a", place: {} }] })] },
      "expected one of portRef",
    ],
    [
      "that leave two rules",
      { ...a, parameters: [parameter("p", replaces("a.x", "a.y"))] },
      '"p" has two rules',
    ],
  ];
  it("that leave two initial assignments", () => {
    const initial = (symbol: string) => ({ symbol, math: formula("1"), place: {} });
    const composed = model({ ...a, parameters: [parameter("p", replaces("a.x", "a.y"))] });
    const m = { ...inner.m, initialAssignments: [initial("x"), initial("y")] };
    expect(() => flatten(composed, { m })).toThrow('"p" has two initial assignments');
  });

  it("that name a deletion which is not there, or convert what is deleted", () => {
    const naming = (conversionFactor?: string) =>
      model({
        submodels: [submodel("a", "m", { deletions: [deletion("x", "idRef", "d")] })],
        parameters: [
          constant("f"),
          parameter("p", {
            replaces: [
              {
                submodelRef: "a",
                deletion: conversionFactor ? "d" : "e",
                conversionFactor,
                place: {},
              },
            ],
          }),
        ],
      });
    expect(() => flatten(naming(), inner)).toThrow('there is no deletion "e"');
    expect(() => flatten(naming("f"), inner)).toThrow("takes no conversion factor");
  });

  it("by what has no id where one is in use", () => {
    const r = reaction("r", "1", { reactants: [reference("s", { id: "n" })] });
    const m = { ...inner.m, parameters: [parameter("u")], reactions: [r] };
    const R = (id?: string) =>
      reaction("R", "1", { reactants: [reference("S", { id, ...replaces("a.n") })] });
    const composed = (id?: string) =>
      model({
        ...a,
        species: [species("S", { compartment: "C" })],
        compartments: [compartment("C")],
        reactions: [R(id)],
      });
    expect(flatten(composed(), { m }).reactions).toHaveLength(2);
    const using = { m: { ...m, rules: [rule("assignment", "u", "n")] } };
    expect(rulesOf(flatten(composed("N"), using))).toEqual(["a__u = N"]);
    expect(() => flatten(composed(), using)).toThrow("needs an id");
  });

  const ruled = { m: { ...inner.m, rules: [rule("rate", "x", "1"), rule("rate", "y", "1")] } };
  for (const [what, parts, problem] of cases) {
    it(what, () => expect(() => flatten(model(parts), ruled)).toThrow(problem));
  }

  it("with the place in the message", () => {
    const composed = model({
      ...a,
      parameters: [
        parameter("p", { replaces: [{ ...pointer("a.z"), place: { file: "f.xml", line: 7 } }] }),
      ],
    });
    expect(() => flatten(composed, inner)).toThrow(/^f\.xml:7: there is no element/);
  });
});
