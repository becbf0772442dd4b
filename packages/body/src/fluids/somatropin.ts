import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Growth hormone injected under the skin. Linked in only when used. */
export const somatropin: ModuleDefinition = defineModule({
  id: "somatropin",
  about:
    "Human GH under the skin: half of it reaches plasma, over hours, faster in small children. Doses add to the depot, in ug.",
  sources: ["papathanasiou2021", "thorsted2016"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
  },
  parameters: {
    absorption: {
      value: 0.122,
      unit: "/h",
      meaning: "rate of absorption at 85 kg",
      source: "papathanasiou2021",
    },
    absorptionSize: {
      value: 1.214,
      unit: "1",
      meaning: "size to which that rate belongs",
      source: "papathanasiou2021",
      note: "85 kg over 70 kg",
    },
    absorptionPower: {
      value: -0.687,
      unit: "1",
      meaning: "power of size in it",
      source: "papathanasiou2021",
    },
    bioavailability: {
      value: 0.5,
      unit: "1",
      meaning: "share that reaches plasma",
      source: "thorsted2016",
      note: "0.50 and 0.03 by two paths; with the clearance here it gives the 20.4 L/h of papathanasiou2021 at 70 kg",
    },
    daily: {
      value: 0,
      unit: "mg/d",
      meaning: "dose spread over the day, for runs over years",
      source: "lesion",
    },
    dailyPerMass: {
      value: 0,
      unit: "ug/kg/d",
      meaning: "the same by body mass",
      source: "lesion",
    },
    referenceMass: { value: 70, unit: "kg", meaning: "mass of size 1", source: "icrp89" },
  },
  variables: {
    rate: {
      unit: "/h",
      is: "absorption*(size/absorptionSize)^absorptionPower",
      meaning: "rate of absorption",
    },
    appearance: {
      unit: "ug/h",
      is: "bioavailability*rate*depot",
      meaning: "GH entering plasma",
    },
  },
  states: {
    depot: {
      unit: "ug",
      start: 0,
      scale: 1000,
      rate: "daily + dailyPerMass*referenceMass*size - rate*depot",
      meaning: "GH under the skin",
    },
  },
});
