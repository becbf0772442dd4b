import { describe, expect, it } from "vitest";
import { symbolOf } from "../../src/sbml/document.ts";
import {
  applied,
  compartment,
  constant,
  event,
  flatten,
  formula,
  ids,
  lawsOf,
  model,
  parameter,
  reaction,
  reference,
  rule,
  rulesOf,
  species,
  submodel,
  text,
} from "./models.ts";

describe("names in a flat model", () => {
  it("are the path of submodels before the id", () => {
    const flat = flatten(model({ parameters: [parameter("q")], submodels: [submodel("a", "m")] }), {
      m: model({ parameters: [parameter("x")], submodels: [submodel("a", "n")] }),
      n: model({ parameters: [parameter("x")] }),
    });
    expect(ids(flat.parameters)).toEqual(["q", "a__x", "a__a__x"]);
    expect(flat.submodels).toEqual([]);
  });

  it("have more underscores where the model around has such names", () => {
    const flat = flatten(
      model({ parameters: [parameter("a__y")], submodels: [submodel("a", "m")] }),
      { m: model({ parameters: [parameter("y")] }) },
    );
    expect(ids(flat.parameters)).toEqual(["a__y", "a___y"]);
  });

  it("are refused where two are the same in spite of that", () => {
    const composed = model({ submodels: [submodel("a", "m"), submodel("a_", "n")] });
    const definitions = {
      m: model({ parameters: [parameter("_y")] }),
      n: model({ parameters: [parameter("y")] }),
    };
    expect(() => flatten(composed, definitions)).toThrow('two elements have the id "a___y"');
  });

  it("are new wherever a submodel uses them", () => {
    const inner = model({
      unitDefinitions: [{ id: "u", units: [], place: {} }],
      functions: [{ id: "f", lambda: { args: ["v"], body: formula("v + 1") }, place: {} }],
      compartments: [compartment("c", { units: "u" })],
      species: [species("s", { conversionFactor: "k", substanceUnits: "mole" })],
      parameters: [constant("k"), parameter("p", { units: "u" }), parameter("q")],
      initialAssignments: [{ symbol: "q", math: formula("k * 2"), place: {} }],
      rules: [rule("rate", "p", applied("f", "s")), rule("algebraic", undefined, "s - q")],
      reactions: [
        reaction("r", "k * s", {
          compartment: "c",
          reactants: [reference("s", { id: "n" })],
          modifiers: [{ species: "s", place: {} }],
        }),
      ],
      events: [
        event("e", {
          trigger: { math: formula("p > n"), initialValue: false, persistent: true, place: {} },
          delay: formula("k"),
          priority: formula("r"),
          assignments: [{ variable: "p", math: formula("k"), place: {} }],
        }),
      ],
    });
    const flat = flatten(model({ submodels: [submodel("a", "m")] }), { m: inner });
    expect(ids(flat.functions)).toEqual(["a__f"]);
    expect(flat.compartments[0]).toMatchObject({ id: "a__c", units: "a__u" });
    expect(flat.species[0]).toMatchObject({
      id: "a__s",
      compartment: "a__c",
      conversionFactor: "a__k",
      substanceUnits: "mole",
    });
    expect(flat.parameters[1]).toMatchObject({ id: "a__p", units: "a__u" });
    expect(flat.initialAssignments[0]?.symbol).toBe("a__q");
    expect(rulesOf(flat)).toEqual(["a__p' = @a__f(a__s)", "0 = a__s - a__q"]);
    expect(flat.reactions[0]).toMatchObject({
      id: "a__r",
      compartment: "a__c",
      reactants: [{ id: "a__n", species: "a__s" }],
      modifiers: [{ species: "a__s" }],
    });
    expect(lawsOf(flat)).toEqual(["a__r: a__k * a__s"]);
    const [fired] = flat.events;
    expect(fired?.id).toBe("a__e");
    expect([fired?.trigger?.math, fired?.delay, fired?.priority].map(text)).toEqual([
      "a__p > a__n",
      "a__k",
      "a__r",
    ]);
    expect(fired?.assignments[0]?.variable).toBe("a__p");
  });

  it("keep local parameters and the arguments of functions apart", () => {
    const flat = flatten(model({ submodels: [submodel("a", "m")] }), {
      m: model({
        functions: [{ id: "f", lambda: { args: ["k"], body: formula("k^2") }, place: {} }],
        parameters: [parameter("k"), parameter("time")],
        rules: [rule("assignment", "k", { kind: "symbol", name: symbolOf("time") })],
        reactions: [reaction("r", "k * 2", { locals: [constant("k")] })],
      }),
    });
    expect(lawsOf(flat)).toEqual(["a__r: k * 2"]);
    expect(ids(flat.reactions[0]?.kineticLaw?.parameters ?? [])).toEqual(["k"]);
    expect(rulesOf(flat)).toEqual(["a__k = a__time"]);
    expect(flat.functions[0]?.lambda.args).toEqual(["k"]);
  });

  it("reach into annotations", () => {
    const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    const description = {
      name: "Description",
      namespace: rdf,
      attributes: new Map([["about", "#m1"]]),
      content: [],
      children: [],
      line: 1,
      column: 1,
      file: undefined,
    };
    const annotation = {
      ...description,
      name: "annotation",
      attributes: new Map<string, string>(),
      content: [" ", description],
      children: [description],
    };
    const flat = flatten(model({ submodels: [submodel("a", "m")] }), {
      m: model({ parameters: [parameter("x", { metaid: "m1", annotation })] }),
    });
    const [x] = flat.parameters;
    expect(x?.metaid).toBe("a__m1");
    expect(x?.annotation?.children[0]?.attributes.get("about")).toBe("#a__m1");
  });

  it("come with the units and the conversion factor that a submodel has by default", () => {
    const flat = flatten(
      model({
        units: { substance: "item", volume: "litre" },
        conversionFactor: "k",
        compartments: [compartment("c")],
        species: [species("s")],
        parameters: [constant("k")],
        submodels: [submodel("a", "m"), submodel("b", "n")],
      }),
      {
        m: model({
          units: { substance: "mole", area: "metre" },
          conversionFactor: "f",
          compartments: [compartment("c", { dimensions: 2 })],
          species: [species("s")],
          parameters: [constant("f")],
        }),
        n: model({ compartments: [compartment("c")], species: [species("s")] }),
      },
    );
    expect(flat.conversionFactor).toBeUndefined();
    expect(flat.species.map(({ conversionFactor }) => conversionFactor)).toEqual([
      "k",
      "a__f",
      undefined,
    ]);
    expect(flat.species.map(({ substanceUnits }) => substanceUnits)).toEqual([
      undefined,
      "mole",
      undefined,
    ]);
    expect(flat.compartments[1]?.units).toBe("metre");
  });
});
