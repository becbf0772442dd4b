import { describe, expect, it } from "vitest";
import { resolveHref } from "../../src/cellml/library.ts";
import { readCellml } from "../../src/cellml/read.ts";
import { rulesOf } from "./rules.ts";
import { apply, component, connection, equation, modelText, rate } from "./text.ts";

const both = 'interface="public_and_private"';

const files: Readonly<Record<string, string>> = {
  // A cell with a channel inside and a neighbour that nobody asks for.
  "models/cell.cellml": modelText([
    '<import xlink:href="../units.cellml"><units name="voltage" units_ref="mV"/></import>',
    component(
      "membrane",
      [
        { name: "V", units: "voltage", initial: -60, more: both },
        { name: "t", units: "second", more: both },
        { name: "i", more: 'interface="private"' },
      ],
      [equation(rate("V"), "i")],
    ),
    component(
      "channel",
      [{ name: "V", units: "voltage" }, { name: "i" }, { name: "g", initial: 2 }],
      [equation("i", apply("times", "g", "V"))],
    ),
    component("neighbour", [{ name: "V", units: "voltage" }]),
    '<encapsulation><component_ref component="membrane"><component_ref component="channel"/></component_ref></encapsulation>',
    connection("membrane", "channel", [
      ["V", "V"],
      ["i", "i"],
    ]),
    connection("membrane", "neighbour", [["V", "V"]]),
  ]),
  "units.cellml": modelText(['<units name="mV"><unit units="volt" prefix="milli"/></units>']),
  "models/again.cellml": modelText([
    '<import xlink:href="cell.cellml"><component name="cell" component_ref="membrane"/></import>',
  ]),
  "round.cellml": modelText([
    '<import xlink:href="trip.cellml"><component name="a" component_ref="a"/></import>',
  ]),
  "trip.cellml": modelText([
    '<import xlink:href="round.cellml"><component name="a" component_ref="a"/></import>',
  ]),
};

function load(href: string, from: string | undefined): string {
  const text = files[resolveHref(href, from)];
  if (text === undefined) throw new Error("no such file");
  return text;
}

const twoCells = modelText([
  '<import xlink:href="models/cell.cellml"><component name="left" component_ref="membrane"/></import>',
  '<import xlink:href="models/again.cellml"><component name="right" component_ref="cell"/></import>',
  component("clock", [{ name: "t", units: "second" }]),
  connection("clock", "left", [["t", "t"]]),
  connection("clock", "right", [["t", "t"]]),
]);

describe("imports", () => {
  it("bring a component with what it encapsulates, each time anew, through other imports", () => {
    const { model } = readCellml(twoCells, { file: "top.cellml", load });
    expect(model.parameters.map(({ id }) => id).sort()).toEqual([
      "channel__g",
      "channel__i",
      "left__V",
      "left__t",
      "right__V",
      "right_channel__g",
      "right_channel__i",
    ]);
    const rates = model.rules.filter(({ kind }) => kind === "rate");
    expect(
      rates.map(({ variable, math }) => [variable, math?.kind === "symbol" && math.name]),
    ).toEqual([
      ["left__V", "channel__i"],
      ["right__V", "right_channel__i"],
    ]);
    expect(model.unitDefinitions).toMatchObject([
      { id: "voltage", units: [{ kind: "volt", scale: -3 }] },
    ]);
  });

  it("are refused by name where nothing loads them", () => {
    expect(() => readCellml(twoCells, { file: "top.cellml" })).toThrow(
      /^top\.cellml:4:\d+: <component id="left">: it is imported from "models\/cell\.cellml", which was not given$/,
    );
  });

  it.each([
    ["missing.cellml", /"missing\.cellml" cannot be imported: no such file/],
    ["units.cellml", /"units\.cellml" has no component "a"/],
    ["round.cellml", /imports this file again/],
    ["top.cellml", /imports itself/],
  ])("of %s is refused", (href, message) => {
    const text = modelText([
      `<import xlink:href="${href}"><component name="a" component_ref="a"/></import>`,
    ]);
    expect(() => readCellml(text, { file: "top.cellml", load })).toThrow(message);
  });

  it("that double at every step end in a refusal, not in memory", () => {
    const doubling = (href: string): string => {
      const next = `f${Number(/\d+/.exec(href)?.[0]) + 1}.cellml`;
      const pair = ["a", "b"]
        .map((name) => `<component name="${name}" component_ref="a"/>`)
        .join("");
      return modelText([
        `<import xlink:href="${next}">${pair}</import>`,
        '<encapsulation><component_ref component="a"><component_ref component="b"/></component_ref></encapsulation>',
      ]);
    };
    expect(() => readCellml(doubling("f0.cellml"), { load: doubling })).toThrow(
      /nested deeper|too many/,
    );
  });

  it("convert over connections that the importing file makes", () => {
    const text = modelText([
      '<import xlink:href="models/cell.cellml"><component name="left" component_ref="membrane"/></import>',
      '<units name="ms"><unit units="second" prefix="milli"/></units>',
      component("clock", [{ name: "t", units: "ms" }]),
      component("meter", [{ name: "V", units: "volt" }]),
      connection("clock", "left", [["t", "t"]]),
      connection("left", "meter", [["V", "V"]]),
    ]);
    const { model } = readCellml(text, { load });
    expect(model.parameters.find(({ id }) => id === "meter__V")?.units).toBe("volt");
    expect(model.units.time).toBe("second");
    expect(rulesOf(text, load)).toContain("left__V' = channel__i");
    expect(rulesOf(text, load)).toContain("clock__t = 1000 * time");
    expect(rulesOf(text, load)).toContain("meter__V = 0.001 * left__V");
  });
});

describe("resolveHref", () => {
  it.each([
    ["a.cellml", undefined, "a.cellml"],
    ["a.cellml", "b.cellml", "a.cellml"],
    ["./a.cellml", "x/b.cellml", "x/a.cellml"],
    ["../a.cellml", "x/y/b.cellml", "x/a.cellml"],
    ["../../a.cellml", "x/b.cellml", "../a.cellml"],
    ["/a.cellml", "x/b.cellml", "/a.cellml"],
    ["http://h/a.cellml#m", "x/b.cellml", "http://h/a.cellml"],
  ])("%s from %s is %s", (href, from, expected) => {
    expect(resolveHref(href, from)).toBe(expected);
  });
});
