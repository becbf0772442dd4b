import { compile, defineModule, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { type ExportOptions, modulesToSbml } from "../../src/fromModules/modulesToSbml.ts";
import { UnitDefinitions } from "../../src/fromModules/units.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { translate } from "../../src/sbml/translate/translate.ts";
import { writeSbml } from "../../src/sbml/write/writeSbml.ts";

const gland: ModuleDefinition = defineModule({
  id: "gland",
  about: "A gland that is switched off.",
  sources: ["someone2020"],
  parameters: {
    release: {
      value: 3,
      unit: "m[IU]/d",
      meaning: "release of a healthy gland",
      source: "someone2020",
      note: "half of 6 & more",
    },
    hour: { value: 5, unit: "h", meaning: "when", source: "design" },
    share: { value: 1, unit: "1", meaning: "what is left", source: "lesion" },
    volume: { value: 3, unit: "L", meaning: "plasma", source: "design", fitted: "fit.ts" },
  },
  variables: { secretion: { unit: "m[IU]/d", is: "release*share", meaning: "what flows" } },
  events: { surgery: { when: "time > hour", set: { share: "0" }, initialValue: false } },
});

const plasma: ModuleDefinition = defineModule({
  id: "plasma",
  about: "Where the hormone is.",
  inputs: {
    inflow: { from: "gland.secretion", unit: "u[IU]/h", meaning: "in" },
    volume: { from: "gland.volume", unit: "mL", meaning: "volume" },
  },
  parameters: {
    halfLife: { value: 50, unit: "min", meaning: "half-life", source: "someone2020" },
  },
  states: {
    hormone: {
      unit: "u[IU]/mL",
      start: "2*basal",
      rate: "inflow/volume - ln(2)/halfLife*hormone",
      meaning: "concentration",
    },
    basal: { unit: "u[IU]/mL", start: 0.5, rate: "0*basal/halfLife" },
  },
});

const modules = [gland, plasma];
const options: ExportOptions = {
  id: "test",
  timeUnit: "h",
  about: ["first words"],
  sources: {
    someone2020: {
      text: "Someone. A paper.",
      doi: "10.1/x",
      pmid: "123",
      isbn: "978-0-12-571134-0",
      url: "https://x.org/",
    },
  },
};

describe("modules as SBML", () => {
  const model = modulesToSbml(modules, options);
  const of = (id: string) => model.parameters.find((one) => one.id === id);

  it("are parameters with values, rules and units", () => {
    expect(of("gland__release")).toMatchObject({ value: 3, units: "mIU_per_d", constant: true });
    expect(of("gland__share")).toMatchObject({ value: 1, units: "dimensionless", constant: false });
    expect(of("gland__secretion")).toMatchObject({ value: undefined, constant: false });
    expect(of("plasma__hormone")).toMatchObject({ value: undefined, name: "plasma.hormone" });
    expect(of("plasma__basal")).toMatchObject({ value: 0.5, constant: false });
    expect(model.initialAssignments.map(({ symbol }) => symbol)).toEqual(["plasma__hormone"]);
    expect(model.rules.map(({ kind, variable }) => [kind, variable])).toEqual([
      ["assignment", "gland__secretion"],
      ["rate", "plasma__hormone"],
      ["rate", "plasma__basal"],
    ]);
    expect(model.units.time).toBe("h");
  });

  it("carry meaning, origin and publications", () => {
    const text = writeSbml(model);
    const paragraphs = [...text.matchAll(/<p xmlns="[^"]*">(.*?)<\/p>/g)].map(([, words]) => words);
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        "first words",
        "gland: A gland that is switched off.",
        "release of a healthy gland",
        "Source: Someone. A paper.",
        "Note: half of 6 &amp; more",
        "Source: a neutral switch for disorders",
        "Source: a choice of this model's design",
        "Fitted to that source by fit.ts",
        "[IU] is an arbitrary unit, for which SBML has no base unit: one of it counts as one item.",
      ]),
    );
    const addresses = [...text.matchAll(/rdf:resource="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.slice(0, 4)).toEqual([
      "https://identifiers.org/doi:10.1/x",
      "https://identifiers.org/pubmed:123",
      "https://identifiers.org/isbn:9780125711340",
      "https://x.org/",
    ]);
    expect(text).toContain("<bqmodel:isDescribedBy ");
    expect(text).toContain('<rdf:Description rdf:about="#meta_plasma__halfLife">');
  });

  it.each<[string, Partial<ExportOptions>]>([
    ["as the modules say", {}],
    ["with other values", { parameters: { "gland.release": 5 }, initial: { "plasma.basal": 3 } }],
  ])("run as the modules do, %s", (_what, values) => {
    const run = { start: 0, end: 10, output: { every: 0.5 }, rtol: 1e-10 };
    const { parameters = {}, initial = {} } = values;
    const direct = simulate(compile(flatten(modules, { timeUnit: "h" })), {
      ...run,
      parameters,
      initial,
    });
    const text = writeSbml(modulesToSbml(modules, { ...options, ...values }));
    const { system, quantities } = translate(readSbml(text).model);
    const again = simulate(compile(system), {
      ...run,
      signals: [quantities.get("plasma__hormone")?.value ?? ""],
    });
    const [course] = again.trajectory.columns.values();
    const expected = direct.trajectory.columns.get("plasma.hormone")?.values ?? [];
    expect(course?.values.length).toBe(21);
    for (const [i, value] of expected.entries()) expect(course?.values[i]).toBeCloseTo(value, 8);
  });

  it.each<[Partial<ExportOptions>, string]>([
    [
      { parameters: { "gland.relase": 1 } },
      'there is no parameter "gland.relase"; did you mean "gland.release"?',
    ],
    [{ initial: { "gland.share": 1 } }, 'there is no state "gland.share"'],
  ])("refuse values of what is not there: %#", (values, says) => {
    expect(() => modulesToSbml(modules, { ...options, ...values })).toThrow(FormatError);
    expect(() => modulesToSbml(modules, { ...options, ...values })).toThrow(says);
  });

  it("refuse names that share an id", () => {
    const one = { value: 1, unit: "1", meaning: "", source: "design" };
    const twins = [
      { id: "a", about: "", parameters: { _b: one } },
      { id: "a_", about: "", parameters: { b: one } },
    ];
    expect(() => modulesToSbml(twins, options)).toThrow(
      '"a._b" and "a_.b" would both have the SBML id "a___b"',
    );
  });
});

describe("UCUM codes as SBML units", () => {
  const unit = (kind: string, exponent = 1, scale = 0, multiplier = 1) => ({
    kind,
    exponent,
    scale,
    multiplier,
  });
  it.each([
    ["1", "dimensionless", undefined],
    ["{beats}/min", "beats_per_min", [unit("second", -1, 0, 60)]],
    ["L", "litre", undefined],
    ["ng/L", "ng_per_L", [unit("gram", 1, -9), unit("litre", -1)]],
    ["m[IU]/L", "mIU_per_L", [unit("item", 1, -3), unit("litre", -1)]],
    ["/h", "per_h", [unit("second", -1, 0, 3600)]],
    ["%", "percent", [unit("dimensionless", 1, 0, 0.01)]],
    ["a", "a", [unit("second", 1, 0, 31557600)]],
    ["mm[Hg]", "mmHg", [unit("pascal", 1, -3, 133322)]],
    ["kg/m2", "kg_per_m2", [unit("gram", 1, 3), unit("metre", -2)]],
    ["10*6/L", "unit_10_6_per_L", [unit("dimensionless", 6, 0, 10), unit("litre", -1)]],
    ["Cel", "dimensionless", undefined],
  ])("%s", (code, id, units) => {
    const definitions = new UnitDefinitions();
    expect(definitions.idOf(code)).toBe(id);
    expect(definitions.idOf(code)).toBe(id);
    expect(definitions.definitions.map((one) => one.units)).toEqual(
      units === undefined ? [] : [units],
    );
  });

  it("keep apart what would be called the same", () => {
    const definitions = new UnitDefinitions();
    expect(["mL", "m.L"].map((code) => definitions.idOf(code))).toEqual(["mL", "m_L"]);
    expect(["[IU]/L", "[iU]/L"].map((code) => definitions.idOf(code))).toEqual([
      "IU_per_L",
      "iU_per_L",
    ]);
    expect(["g/L", "g/l"].map((code) => definitions.idOf(code))).toEqual(["g_per_L", "g_per_l"]);
    expect(["ug/(L.h)", "ug/L.h"].map((code) => definitions.idOf(code))).toEqual([
      "ug_per_L_h",
      "ug_per_L_h_2",
    ]);
  });
});
