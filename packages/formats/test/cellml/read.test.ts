import { describe, expect, it } from "vitest";
import { cellmlIdOf } from "../../src/cellml/names.ts";
import { readCellml } from "../../src/cellml/read.ts";
import { rulesOf } from "./rules.ts";
import { apply, component, connection, equation, modelText, rate } from "./text.ts";

const decay = component(
  "cell",
  [
    { name: "t", units: "second" },
    { name: "x", initial: 2 },
    { name: "k", initial: 0.5 },
    { name: "y" },
  ],
  [
    equation(rate("x"), apply("minus", apply("times", "k", "x"))),
    equation(apply("times", "x", 3), "y"),
  ],
);

describe("readCellml", () => {
  it("makes derivatives rate rules, equations with a lone variable assignments, the rest constants", () => {
    const { model, aliases } = readCellml(modelText([decay]));
    expect(rulesOf(modelText([decay]))).toEqual([
      "cell__t = time",
      "cell__x' = -(cell__k * cell__x)",
      "cell__y = cell__x * 3",
    ]);
    expect(
      model.parameters.map(({ id, name, value, constant }) => [id, name, value, constant]),
    ).toEqual([
      ["cell__t", "cell/t", undefined, false],
      ["cell__x", "cell/x", 2, false],
      ["cell__k", "cell/k", 0.5, true],
      ["cell__y", "cell/y", undefined, false],
    ]);
    expect(model.units).toEqual({ time: "second" });
    expect(model).toMatchObject({ id: "m", level: 3, version: 2 });
    expect(aliases.size).toBe(0);
  });

  it("reads rhs = derivative and chains a = b = c", () => {
    const text = component(
      "c",
      [{ name: "t" }, { name: "x", initial: 1 }, { name: "y" }, { name: "z" }],
      [equation(apply("minus", "x"), rate("x")), apply("eq", "y", "z", apply("exp", "x"))],
    );
    expect(rulesOf(modelText([text]))).toEqual([
      "c__t = time",
      "c__x' = -c__x",
      "c__y = c__z",
      "c__z = exp(c__x)",
    ]);
  });

  it("joins the variables of 1.0 that connections join, under the name of the source", () => {
    const text = modelText(
      [
        component("source", [{ name: "p", initial: 4, more: 'public_interface="out"' }]),
        component(
          "sink",
          [
            { name: "time", units: "second", more: 'public_interface="in"' },
            { name: "q", more: 'public_interface="in"' },
            { name: "x", initial: 0, more: "" },
          ],
          [equation(rate("x", "time"), "q")],
        ),
        component("environment", [
          { name: "time", units: "second", more: 'public_interface="out"' },
        ]),
        "<connection><map_components component_1='sink' component_2='source'/><map_variables variable_1='q' variable_2='p'/></connection>",
        "<connection><map_components component_1='sink' component_2='environment'/><map_variables variable_1='time' variable_2='time'/></connection>",
      ],
      "1.0",
    );
    const { model, aliases } = readCellml(text);
    expect(rulesOf(text)).toEqual(["environment__time = time", "sink__x' = source__p"]);
    expect(model.parameters.map(({ id }) => id)).toEqual([
      "source__p",
      "environment__time",
      "sink__x",
    ]);
    expect(Object.fromEntries(aliases)).toEqual({
      sink__time: "environment__time",
      sink__q: "source__p",
    });
  });

  it("names a quantity of 2.0 after the variable with its value or its equation", () => {
    const left = component("a", [{ name: "x" }, { name: "y" }]);
    const right = component(
      "b",
      [{ name: "x", initial: 3 }, { name: "y" }],
      [equation("y", apply("sin", "x"))],
    );
    const text = modelText([
      left,
      right,
      connection("a", "b", [
        ["x", "x"],
        ["y", "y"],
      ]),
    ]);
    expect(rulesOf(text)).toEqual(["b__y = sin(b__x)"]);
    expect([...readCellml(text).aliases]).toEqual([
      ["a__x", "b__x"],
      ["a__y", "b__y"],
    ]);
  });

  it("lets a variable of 1.1 begin as another", () => {
    const text = modelText(
      [
        component(
          "c",
          [
            { name: "t", more: "" },
            { name: "x", initial: "x0", more: "" },
            { name: "x0", initial: 7, more: "" },
          ],
          [equation(rate("x"), "x")],
        ),
      ],
      "1.1",
    );
    const [initial] = readCellml(text).model.initialAssignments;
    expect(initial).toMatchObject({ symbol: "c__x", math: { kind: "symbol", name: "c__x0" } });
  });

  it("lets the clock begin at the initial value of time", () => {
    const text = component(
      "c",
      [
        { name: "t", initial: 8 },
        { name: "x", initial: 0 },
      ],
      [equation(rate("x"), "t")],
    );
    expect(rulesOf(modelText([text]))).toEqual(["c__t = time + 8", "c__x' = time + 8"]);
  });

  it("keeps documentation as notes, RDF as annotation and metadata ids as metaids", () => {
    const text = modelText(
      [
        `<documentation xmlns="http://cellml.org/tmp-documentation"><article><title>Bone</title><para>It
          <emphasis>grows</emphasis>.</para></article></documentation>`,
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Bag/></rdf:RDF>',
        component("c", [
          { name: "x", initial: 1, more: 'cmeta:id="x1"' },
          { name: "y", initial: 1, more: 'cmeta:id="x1"' },
        ]),
      ],
      "1.0",
    );
    const { model } = readCellml(text);
    const body = model.notes?.children[0];
    expect(body?.children.map(({ name, content }) => [name, ...content])).toEqual([
      ["h2", "Bone"],
      ["p", "It grows."],
    ]);
    const [rdf, more] = model.annotation?.children ?? [];
    expect(rdf?.children.map(({ name }) => name)).toEqual(["Description", "Bag"]);
    expect(more).toBeUndefined();
    expect(model.parameters.map(({ metaid }) => metaid)).toEqual(["x1", undefined]);
  });
});

describe("cellmlIdOf", () => {
  it("joins component and variable, and tells apart what would look alike", () => {
    expect(cellmlIdOf("membrane", "V")).toBe("membrane__V");
    const pairs = [
      ["a", "b__c"],
      ["a__b", "c"],
      ["a_", "b"],
      ["a", "_b"],
      ["2a", "b"],
      ["_2a", "b"],
      ["_2_2a", "b"],
    ];
    const ids = pairs.map(([component = "", variable = ""]) => cellmlIdOf(component, variable));
    expect(new Set(ids).size).toBe(pairs.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_]\w*$/);
  });
});
