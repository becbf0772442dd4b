import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { flattenComposition } from "../../src/sbml/comp/index.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { cpuTime } from "../cpuTime.ts";
import {
  constant,
  documentOf,
  formula,
  model,
  parameter,
  replacesScaled,
  rule,
  submodel,
} from "./models.ts";

/** Definitions m0 ... mN, each of them a number of times in the next. */
function tower(
  height: number,
  width: number,
  leaf: Partial<SbmlModel> = {},
): Record<string, SbmlModel> {
  const definitions: Record<string, SbmlModel> = { m0: model(leaf) };
  for (let i = 1; i <= height; i++) {
    const submodels = Array.from({ length: width }, (_, k) => submodel(`s${k}`, `m${i - 1}`));
    definitions[`m${i}`] = model({ submodels });
  }
  return definitions;
}

function top(modelRef: string): SbmlModel {
  return model({ submodels: [submodel("a", modelRef)] });
}

describe("what is too large is refused at once", () => {
  it("with submodels that double at every level", () => {
    const start = cpuTime();
    expect(() => flattenComposition(documentOf(top("m60"), tower(60, 2)))).toThrow(
      "with its submodels the model has more than 400000 elements",
    );
    expect(cpuTime() - start).toBeLessThan(1_000);
  });

  it("with submodels nested too deep", () => {
    expect(() => flattenComposition(documentOf(top("m300"), tower(300, 1)))).toThrow(
      "submodels are nested deeper than 200",
    );
    expect(() => flattenComposition(documentOf(top("m199"), tower(199, 1)))).toThrow("deeper");
    expect(flattenComposition(documentOf(top("m198"), tower(198, 1))).parameters).toEqual([]);
    const two = model({ submodels: [submodel("a", "m150"), submodel("b", "n")] });
    const definitions = { ...tower(150, 1), n: top("o"), o: top("p"), p: top("m150") };
    expect(flattenComposition(documentOf(two, definitions)).parameters).toEqual([]);
    const deep = {
      ...definitions,
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`q${i}`, top(i === 0 ? "m150" : `q${i - 1}`)]),
      ),
    };
    expect(() =>
      flattenComposition(
        documentOf(model({ submodels: [submodel("a", "m150"), submodel("b", "q59")] }), deep),
      ),
    ).toThrow("nested deeper than 200");
  });

  it("with a definition that contains itself, by any way", () => {
    const definitions = { m: top("n"), n: top("m") };
    expect(() => flattenComposition(documentOf(top("m"), definitions))).toThrow(
      "the model contains itself",
    );
  });

  it("with formulas that are too large together", () => {
    const big = formula(Array.from({ length: 100 }, () => "x").join(" + "));
    const leaf = { parameters: [parameter("x")], rules: [rule("algebraic", undefined, big)] };
    const limits = { ...defaultLimits, formulaNodes: 1000 };
    expect(() => flattenComposition(documentOf(top("m3"), tower(3, 3, leaf)), undefined, limits)) //
      .toThrow("formulas of more than 1000 nodes");
  });

  it("with conversion factors that are converted in turn, twice at every level", () => {
    const definitions: Record<string, SbmlModel> = {
      m0: model({
        parameters: [constant("f"), constant("x")],
        rules: [rule("algebraic", undefined, "x + f")],
      }),
    };
    for (let i = 1; i <= 100; i++) {
      definitions[`m${i}`] = model({
        parameters: [
          constant("g"),
          constant("f", replacesScaled("a.f", "g")),
          constant("x", replacesScaled("a.x", "f")),
          constant("h", i > 1 ? replacesScaled("a.g", "x") : {}),
        ],
        submodels: [submodel("a", `m${i - 1}`)],
      });
    }
    const start = cpuTime();
    expect(() => flattenComposition(documentOf(top("m100"), definitions))).toThrow(
      "a conversion has more than 2000 factors",
    );
    expect(cpuTime() - start).toBeLessThan(5_000);
  });
});

describe("a model without submodels", () => {
  it("is left as it is, without its ports", () => {
    const plain = model({
      parameters: [parameter("x")],
      ports: [{ id: "p", idRef: "x", place: {} }],
    });
    expect(flattenComposition(documentOf(plain))).toEqual({ ...plain, ports: [] });
  });
});
