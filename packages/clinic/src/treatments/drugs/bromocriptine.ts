import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Bromocriptine, a dopamine agonist of hours. */
export const bromocriptine: ModuleDefinition = defineModule({
  id: "bromocriptine",
  about: "Absorption within hours, a half-life of hours, and an action by what is in the body.",
  sources: ["mattei1988", "cabergoline1986"],
  inputs: bodySize,
  parameters: {
    absorptionRate: {
      value: 0.7,
      unit: "/h",
      meaning: "absorption",
      source: "cabergoline1986",
      note: "the most effect after 6 h",
    },
    halfLife: {
      value: 6,
      unit: "h",
      meaning: "half-life of its action in the body",
      source: "design",
      note: "3 to 8 h and of active metabolites; 2.5 mg act for 12 to 24 h",
    },
    potency: {
      value: 3.2,
      unit: "/mg",
      meaning: "usual dopamine tones of a mg in the body, 70 kg",
      source: "mattei1988",
      note: "2.5 mg lower prolactin by 71 to 73 % at most",
    },
    greatest: {
      value: 20,
      unit: "1",
      meaning: "greatest action, as usual dopamine tones",
      source: "design",
      note: "more than full doses add little",
    },
    infusion: {
      value: 0,
      unit: "mg/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    linear: { unit: "1", is: "potency*body/size", meaning: "action if it had no bound" },
    dopamine: {
      unit: "1",
      is: "linear/(1 + linear/greatest)",
      meaning: "action as usual dopamine tones",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "absorptionRate*gut - ln(2)/halfLife*clearanceSize/size*body",
      meaning: "in the body",
    },
  },
});
