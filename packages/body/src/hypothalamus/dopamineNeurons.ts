import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Tuberoinfundibular neurons, whose dopamine holds prolactin back through the stalk. */
export const dopamineNeurons: ModuleDefinition = defineModule({
  id: "dopamineNeurons",
  about:
    "Dopamine of the portal blood: a lasting tone that suckling lifts and that a cut or pressed stalk does not let through.",
  sources: ["samperi2019"],
  inputs: {
    suckling: {
      from: "suckling.stimulus",
      unit: "1",
      meaning: "stimulus of the breasts by suckling, 0 to 1",
      absent: 0,
    },
    stress: { from: "stress.drive", unit: "1", meaning: "drive of all stress", absent: 0 },
  },
  parameters: {
    function: {
      value: 1,
      unit: "1",
      meaning: "functioning share of the neurons",
      source: "lesion",
    },
    stalk: { value: 1, unit: "1", meaning: "share of the stalk that is open", source: "lesion" },
    bySuckling: {
      value: 0.9,
      unit: "1",
      meaning: "share of the tone that suckling lifts",
      source: "design",
      note: "prolactin rises several times within half an hour of nursing",
    },
    byStress: {
      value: 0.15,
      unit: "1",
      meaning: "restraint of the tone by a stress of the mean circadian drive of CRH",
      source: "samperi2019",
      note: "stress raises prolactin, mostly to below twice normal",
    },
  },
  variables: {
    tone: {
      unit: "1",
      is: "function*stalk*(1 - bySuckling*min(max(suckling, 0), 1))/(1 + byStress*max(stress, 0))",
      meaning: "dopamine at the lactotrophs, 1 = usual",
    },
  },
});
