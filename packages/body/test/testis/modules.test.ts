import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { restrainedPituitary } from "../../../../scripts/isolated/restrainedPituitary.ts";
import { androgenModules, prolactinModules, testisModules } from "../../src/testis/modules.ts";
import { expectSameRates } from "../sameRates.ts";
import { surroundings, system } from "./system.ts";

const modules = [...testisModules, ...androgenModules, ...prolactinModules];

describe("the testis with androgens and prolactin", () => {
  it("has the same rates in every unit of time", () => {
    expectSameRates([...surroundings, ...modules, restrainedPituitary]);
  });

  it("leaves every state at or above zero whatever is taken away", () => {
    const model = system();
    for (const lesion of [
      { "testes.function": 0 },
      { "leydig.function": 0 },
      { "leydig.receptor": 0 },
      { "leydig.adenoma": 1 },
      { "gonadotrophs.GnRH": 0 },
      { "androgenAction.receptor": 0 },
      { "androgenConversion.aromatase": 0 },
      { "DHT.type1": 0, "DHT.type2": 0 },
      { "sertoli.degeneration": 1, "spermatogenesis.germCells": 0 },
      { "SHBG.inherited": 0 },
      { "lactotrophs.function": 0 },
      { "dopamineNeurons.stalk": 0, "prolactinoma.level": 1, "prolactinoma.growth": 1 },
      { "lactotrophs.dopamineReceptor": 0 },
      { "person.female": 1 },
    ]) {
      const { trajectory } = simulate(model, {
        start: 0,
        end: 200 * 24,
        output: { every: 25 },
        parameters: lesion,
      });
      for (const [name, { values }] of trajectory.columns) {
        const lowest = Math.min(...values);
        expect(lowest, `${name} under ${JSON.stringify(lesion)}`).toBeGreaterThan(-1e-5);
      }
    }
  });
});
