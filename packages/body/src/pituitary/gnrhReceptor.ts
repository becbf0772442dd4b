import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Receptors of GnRH on the gonadotrophs: what pulses, pumps, analogues and antagonists come to. */
export const gnrhReceptor: ModuleDefinition = defineModule({
  id: "gnrhReceptor",
  about:
    "Pulses leave the receptors whole. What never ceases, such as a long agonist, first drives the cells and then takes away their receptors, and with them far more of the signal; an antagonist holds them without a signal.",
  sources: ["roblitz2013", "tornoe2007"],
  inputs: {
    release: {
      from: "GnRHNeurons.release",
      unit: "1",
      meaning: "GnRH released, 1 in the early follicular phase",
      absent: 1,
    },
    injected: {
      from: "gonadorelin.drive",
      unit: "1",
      meaning: "GnRH of an injection or a pump, over usual",
      absent: 0,
    },
    agonist: {
      from: "leuprorelin.drive",
      unit: "1",
      meaning: "a long agonist, over usual GnRH",
      absent: 0,
    },
    antagonist: {
      from: "ganirelix.block",
      unit: "1",
      meaning: "share of the receptors that an antagonist holds",
      absent: 0,
    },
  },
  parameters: {
    wear: {
      value: 0.017,
      unit: "/d",
      meaning: "receptors lost for each unit of lasting agonist",
      source: "tornoe2007",
      note: "LH fourfold on the first day of triptorelin, and testosterone at castrate levels from day 19 on",
    },
    renewal: {
      value: 0.04,
      unit: "/d",
      meaning: "renewal of receptors",
      source: "tornoe2007",
      note: "testosterone comes back weeks after an agonist has left",
    },
    function: { value: 1, unit: "1", meaning: "function of the receptor", source: "lesion" },
  },
  variables: {
    drive: {
      unit: "1",
      is: "function*receptors^6*(1 - antagonist)*(release + injected + agonist)",
      meaning: "GnRH action, 1 in the early follicular phase",
    },
  },
  states: {
    receptors: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "renewal*(1 - receptors) - wear*agonist*receptors",
      meaning: "receptors over normal",
    },
  },
});
