import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose } from "./oralKinetics.ts";

/** Phenoxybenzamine: binds alpha-receptors for good; new receptors must be made. */
export const phenoxybenzamine: ModuleDefinition = defineModule({
  id: "phenoxybenzamine",
  about:
    "Incomplete absorption, a half-life of a day, and covalent block of alpha-receptors that ends as receptors are replaced.",
  sources: ["phenoxybenzamineMims"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.25,
      unit: "1",
      meaning: "oral bioavailability",
      source: "phenoxybenzamineMims",
      note: "20-30 %",
    },
    absorptionRate: {
      value: 0.6,
      unit: "/h",
      meaning: "absorption",
      source: "phenoxybenzamineMims",
      note: "onset within 2 h",
    },
    halfLife: {
      value: 24,
      unit: "h",
      meaning: "half-life",
      source: "phenoxybenzamineMims",
      note: "14-48 h",
    },
    binding: {
      value: 0.006,
      unit: "/(h.mg)",
      meaning: "rate of block for each mg in the body",
      source: "design",
      note: "20 mg a day then hold two thirds of the receptors and 60 mg seven eighths",
    },
    recovery: {
      value: 30,
      unit: "h",
      meaning: "half-life of the block",
      source: "phenoxybenzamineMims",
      note: "lasts 3-4 days",
    },
    infusion: meanDose,
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "bioavailability*absorptionRate*gut - ln(2)/halfLife*clearanceSize/size*body",
      meaning: "in the body",
    },
    block: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "binding/size*body*(1 - block) - ln(2)/recovery*block",
      meaning: "share of alpha-receptors blocked",
    },
  },
});
