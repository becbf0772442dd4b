import { defineModule, type ModuleDefinition } from "../../packages/engine/src/index.ts";
import { held } from "./held.ts";

/**
 * A pituitary for the testis alone: LH and FSH of a young man under the restraint that androgens and oestradiol make,
 * FSH under inhibin B too. `GnRH` scales both; `heldLH` and `heldFSH` hold them where they are not negative. It keeps
 * what is fitted to the testis apart from the parameters of gonadotrophs.
 */
export const restrainedPituitary: ModuleDefinition = defineModule({
  id: "gonadotrophs",
  about: "LH and FSH by restraint.",
  inputs: {
    restraint: { from: "androgenAction.restraint", unit: "1", meaning: "restraint" },
    inhibinB: { from: "sertoli.inhibinBMade", unit: "ng/L", meaning: "inhibin B" },
  },
  parameters: {
    GnRH: held(1, "1"),
    heldLH: held(-1, "[IU]/L"),
    heldFSH: held(-1, "[IU]/L"),
    normalLH: held(4.76, "[IU]/L"),
    normalFSH: held(4.5, "[IU]/L"),
    ceiling: held(0.17, "1"),
    ceilingFSH: held(0.6, "1"),
    usualInhibin: held(200, "ng/L"),
    halfLife: held(1.3, "h"),
    halfLifeFSH: held(10, "h"),
    lag: held(2, "d"),
  },
  variables: {
    LH: { unit: "[IU]/L", is: "piecewise(heldLH, heldLH >= 0, ownLH)", meaning: "LH" },
    FSH: { unit: "[IU]/L", is: "piecewise(heldFSH, heldFSH >= 0, ownFSH)", meaning: "FSH" },
  },
  states: {
    felt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(restraint - felt)/lag",
      meaning: "restraint felt",
    },
    ownLH: {
      unit: "[IU]/L",
      start: 4.76,
      rate: "ln(2)/halfLife*(GnRH*normalLH*(1 + ceiling)/(ceiling + felt) - ownLH)",
      meaning: "LH",
    },
    ownFSH: {
      unit: "[IU]/L",
      start: 4.5,
      rate: "ln(2)/halfLifeFSH*(GnRH*normalFSH*(1 + ceilingFSH)/(ceilingFSH + felt)*3/(1 + 2*inhibinB/usualInhibin) - ownFSH)",
      meaning: "FSH",
    },
  },
});
