import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Cabergoline, a dopamine agonist. */
export const cabergoline: ModuleDefinition = defineModule({
  id: "cabergoline",
  about: "Absorption within hours, a half-life of days, and an action by what is in the body.",
  sources: ["delDotto2003", "sandret2011"],
  inputs: bodySize,
  parameters: {
    absorptionRate: {
      value: 0.8,
      unit: "/h",
      meaning: "absorption",
      source: "delDotto2003",
      note: "peak after 2 to 3 h",
    },
    halfLife: {
      value: 65,
      unit: "h",
      meaning: "half-life",
      source: "delDotto2003",
      note: "63 to 69 h",
    },
    half: {
      value: 0.4,
      unit: "mg",
      meaning: "amount in the body of half the greatest action, 70 kg",
      source: "design",
      note: "mean weekly doses in acromegaly are 2.5 mg; more adds little (sandret2011)",
    },
    potency: {
      value: 11,
      unit: "/mg",
      meaning: "usual dopamine tones at lactotrophs of a mg in the body, 70 kg",
      source: "mattei1988",
      note: "single doses lower prolactin by 65 % (0.3 mg) and 76 % (0.6 mg)",
    },
    greatest: {
      value: 30,
      unit: "1",
      meaning: "greatest action at lactotrophs, as usual dopamine tones",
      source: "design",
      note: "6249 to 46.9 ug/L in macroprolactinomas, with what shrinkage adds",
    },
    infusion: {
      value: 0,
      unit: "mg/wk",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    action: {
      unit: "1",
      is: "body/(half*size + body)",
      meaning: "action at dopamine receptors, 1 at its greatest",
    },
    linear: { unit: "1", is: "potency*body/size", meaning: "action if it had no bound" },
    dopamine: {
      unit: "1",
      is: "linear/(1 + linear/greatest)",
      meaning: "action at lactotrophs as usual dopamine tones",
    },
    elimination: {
      unit: "/h",
      is: "ln(2)/halfLife*clearanceSize/size",
      meaning: "rate of elimination",
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
      rate: "absorptionRate*gut - elimination*body",
      meaning: "in the body",
    },
  },
});
