import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const held = (value: number, unit: string) =>
  ({ value, unit, meaning: "held", source: "design", note: "fit of the testis alone" }) as const;

/**
 * LH and FSH of a young man under the restraint that androgens and oestradiol make, FSH under inhibin B too. It
 * keeps what is fitted to the testis apart from the parameters of gonadotrophs.
 */
export const restrainedPituitary: ModuleDefinition = defineModule({
  id: "gonadotrophs",
  about: "LH and FSH by restraint.",
  inputs: {
    restraint: { from: "androgenAction.restraint", unit: "1", meaning: "restraint" },
    inhibinB: { from: "sertoli.inhibinBMade", unit: "ng/L", meaning: "inhibin B" },
  },
  parameters: {
    normalLH: held(4.76, "[IU]/L"),
    normalFSH: held(4.5, "[IU]/L"),
    ceiling: held(0.17, "1"),
    ceilingFSH: held(0.6, "1"),
    usualInhibin: held(200, "ng/L"),
    halfLife: held(1.3, "h"),
    halfLifeFSH: held(10, "h"),
    lag: held(2, "d"),
  },
  states: {
    felt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(restraint - felt)/lag",
      meaning: "restraint felt",
    },
    LH: {
      unit: "[IU]/L",
      start: 4.76,
      rate: "ln(2)/halfLife*(normalLH*(1 + ceiling)/(ceiling + felt) - LH)",
      meaning: "LH",
    },
    FSH: {
      unit: "[IU]/L",
      start: 4.5,
      rate: "ln(2)/halfLifeFSH*(normalFSH*(1 + ceilingFSH)/(ceilingFSH + felt)*3/(1 + 2*inhibinB/usualInhibin) - FSH)",
      meaning: "FSH",
    },
  },
});
