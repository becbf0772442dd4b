import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** GnRH itself: a bolus for the test, or pulses of a pump. */
export const gonadorelin: ModuleDefinition = defineModule({
  id: "gonadorelin",
  about:
    "GnRH leaves plasma within minutes; its receptors act on for a while. A pump that gives a pulse every 90 minutes stands in for the pulse generator.",
  sources: ["jansen1987", "gnrhTest"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    lasting: {
      value: 12,
      unit: "min",
      meaning: "time constant of what a bolus does",
      source: "gnrhTest",
      note: "LH is highest 30 to 45 min after 100 ug",
    },
    potency: {
      value: 0.83,
      unit: "/ug",
      meaning: "drive by a microgram, over usual pulses, 70 kg",
      source: "jansen1987",
      note: "10 ug every 90 min by vein keep cycles as the own pulses do",
    },
    interval: {
      value: 90,
      unit: "min",
      meaning: "time from one pulse of a pump to the next",
      source: "jansen1987",
    },
    infusion: {
      value: 0,
      unit: "ug",
      meaning: "dose of a pulse when pulses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    drive: {
      unit: "1",
      is: "potency*amount/size",
      meaning: "injected GnRH at the gonadotrophs over usual",
    },
  },
  states: {
    amount: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "infusion/interval - amount/lasting",
      meaning: "GnRH at work",
    },
  },
});
