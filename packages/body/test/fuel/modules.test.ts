import { it } from "vitest";
import { fuelModules } from "../../src/liver/modules.ts";
import { expectSameRates } from "../sameRates.ts";
import { clampGlucagon, heldInsulin } from "./system.ts";

it("fuel has the same rates in every unit of time", () => {
  expectSameRates([...fuelModules, heldInsulin, clampGlucagon]);
});
