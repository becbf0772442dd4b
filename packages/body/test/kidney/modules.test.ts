import { flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { saltAndWaterModules } from "../../src/kidney/modules.ts";
import { expectSameRates } from "../sameRates.ts";
import { circuit, healthy } from "./circuit.ts";

describe("modules of kidney, fluids and pressure", () => {
  it("run alone, each with the healthy in place of the others", () => {
    for (const module of saltAndWaterModules)
      expect(() => flatten([module], { timeUnit: "h" })).not.toThrow();
  });

  it("have the same rates in every unit of time", () => {
    expectSameRates(circuit, 72, healthy);
  });
});
