import { beforeAll, describe, expect, it } from "vitest";
import { cellmlIdOf } from "../../src/cellml/names.ts";
import { readCellml } from "../../src/cellml/read.ts";
import { startLibcellml, type Verdict } from "./libcellml.ts";
import { rulesOf } from "./rules.ts";
import { ModelStart } from "./start.ts";
import { apply, component, connection, equation, modelText, rate } from "./text.ts";

const units = [
  '<units name="ms"><unit units="second" prefix="milli"/></units>',
  '<units name="mV"><unit units="volt" prefix="-3"/></units>',
  '<units name="inch"><unit units="metre" multiplier="2.54" prefix="centi"/></units>',
  '<units name="three_square_inches"><unit units="inch" exponent="2" multiplier="3"/></units>',
  '<units name="square_metre"><unit units="metre" exponent="2"/></units>',
  '<units name="per_day"><unit units="second" multiplier="86400" exponent="-1"/></units>',
];

const scaled = modelText([
  ...units,
  component("si", [
    { name: "t", units: "second" },
    { name: "v", units: "volt", initial: 0.5 },
    { name: "length", units: "metre", initial: 0.7 },
    { name: "area", units: "square_metre" },
  ]),
  component(
    "small",
    [
      { name: "t", units: "ms" },
      { name: "v", units: "mV" },
      { name: "length", units: "inch" },
      { name: "area", units: "three_square_inches" },
      { name: "w", units: "mV", initial: "v" },
    ],
    [
      equation(rate("v"), apply("times", "v", "length")),
      equation("area", apply("times", "length", "length", "v")),
      equation(rate("w"), apply("plus", "area", "t")),
    ],
  ),
  connection("si", "small", [
    ["t", "t"],
    ["v", "v"],
    ["length", "length"],
    ["area", "area"],
  ]),
]);

describe("connections between units of one dimension", () => {
  let judge: (text: string) => Verdict;
  beforeAll(async () => {
    judge = await startLibcellml();
  });

  it("are factors, and derivatives are by the time of the component", () => {
    expect(rulesOf(scaled)).toEqual([
      "si__t = time",
      "small__t = 1000 * time",
      "small__v = 1000 * si__v",
      "small__length = 39.37007874015748 * si__length",
      "si__area = 0.00193548 * small__area",
      "si__v' = small__v * small__length",
      "small__area = small__length * small__length * small__v",
      "small__w' = 1000 * (small__area + 1000 * time)",
    ]);
  });

  it("give the rates that libCellML computes", () => {
    const verdict = judge(scaled);
    expect(verdict.errors).toEqual([]);
    const theirs = verdict.start();
    const ours = new ModelStart(readCellml(scaled).model);
    verdict.states.forEach(({ component, variable }, i) => {
      const id = cellmlIdOf(component, variable);
      // libCellML's state is the one of the component with the equation, by that component's time.
      expect(ours.value(id)).toBeCloseTo(theirs.states[i] as number, 9);
      const own = id === "small__v" ? 1000 * ours.rate("si__v") : ours.rate(id);
      expect(own / ((theirs.rates[i] as number) || 1)).toBeCloseTo(1, 12);
    });
  });

  it("are unit definitions of SBML", () => {
    const { model } = readCellml(scaled);
    const found = Object.fromEntries(
      model.unitDefinitions.map(({ id, units: parts }) => [id, parts]),
    );
    expect(found).toEqual({
      ms: [{ kind: "second", exponent: 1, scale: -3, multiplier: 1 }],
      mV: [{ kind: "volt", exponent: 1, scale: -3, multiplier: 1 }],
      inch: [{ kind: "metre", exponent: 1, scale: -2, multiplier: 2.54 }],
      three_square_inches: [
        { kind: "metre", exponent: 2, scale: -2, multiplier: 2.54 * Math.sqrt(3) },
      ],
      square_metre: [{ kind: "metre", exponent: 2, scale: 0, multiplier: 1 }],
    });
  });
});

/** Two connected variables in these units. */
function joined(left: string, right: string, version: "1.0" | "2.0" = "2.0"): string {
  const [give, take] =
    version === "2.0"
      ? ['interface="public"', 'interface="public"']
      : ['public_interface="out"', 'public_interface="in"'];
  return modelText(
    [
      ...units,
      '<units name="U"/>',
      '<units name="fahrenheit"><unit units="celsius" multiplier="1.8" offset="32"/></units>',
      '<units name="nM"><unit units="mole" prefix="nano"/><unit units="litre" exponent="-1"/></units>',
      '<units name="pmol_per_ml"><unit units="mole" prefix="pico"/><unit units="liter" prefix="milli" exponent="-1"/></units>',
      component("a", [{ name: "x", units: left, initial: 1, more: give }]),
      component("b", [{ name: "x", units: right, more: take }]),
      version === "2.0"
        ? connection("a", "b", [["x", "x"]])
        : '<connection><map_components component_1="a" component_2="b"/><map_variables variable_1="x" variable_2="x"/></connection>',
    ],
    version,
  );
}

describe("units", () => {
  it.each([
    ["litre", "metre3", undefined],
    ["U", "U", []],
    ["hertz", "becquerel", []],
    ["hertz", "per_day", [`b__x = ${1 / 86400} * a__x`]],
    ["radian", "dimensionless", []],
    ["kilogram", "gram", ["b__x = 1000 * a__x"]],
    ["joule", "watt", undefined],
    ["U", "dimensionless", undefined],
  ] as const)("%s to %s", (left, right, expected) => {
    const text = joined(left, right);
    if (expected === undefined) expect(() => rulesOf(text)).toThrow(/not (measure|defined)/);
    else expect(rulesOf(text)).toEqual(expected);
  });

  it("fold prefixes through exponents exactly", () => {
    expect(rulesOf(joined("nM", "pmol_per_ml", "1.0"))).toEqual([]);
  });

  it("with different zeros are not converted", () => {
    expect(() => readCellml(joined("celsius", "kelvin", "1.0"))).toThrow(/different zeros/);
    expect(() => readCellml(joined("fahrenheit", "celsius", "1.0"))).toThrow(/different zeros/);
    expect(rulesOf(joined("celsius", "celsius", "1.0"))).toEqual([]);
  });

  it("of a model's own are items", () => {
    const { model } = readCellml(joined("U", "U"));
    expect(model.unitDefinitions).toMatchObject([{ id: "U", units: [{ kind: "item" }] }]);
  });

  it("defined by themselves are refused", () => {
    const circle = [
      '<units name="p"><unit units="q"/></units>',
      '<units name="q"><unit units="p"/></units>',
      component("a", [{ name: "x", units: "p", initial: 1 }]),
    ];
    expect(() => readCellml(modelText(circle))).toThrow(/defined by themselves/);
  });
});
