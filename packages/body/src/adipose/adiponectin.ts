import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Adiponectin, which full fat cells make less of. */
export const adiponectin: ModuleDefinition = defineModule({
  id: "adiponectin",
  about:
    "Adiponectin falls as fat grows and rises as it is lost; it needs adipose tissue to be made; women have more. Central fat lowers it further.",
  sources: ["arita1999", "yang2001"],
  inputs: {
    visceral: { from: "fat.visceral", unit: "1", meaning: "visceral fat over the healthy" },
    adiposeTissue: {
      from: "bodyComposition.adiposeTissue",
      unit: "1",
      meaning: "adipose tissue over normal",
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
  },
  parameters: {
    normal: {
      value: 8.5,
      unit: "mg/L",
      meaning: "adiponectin of the healthy man",
      source: "arita1999",
      note: "8.9 mg/L in the nonobese, 3.7 in the obese",
    },
    womanFactor: {
      value: 1.4,
      unit: "1",
      meaning: "women over men",
      source: "design",
      note: "women have more in every series (yang2001 says so without a figure); order of the difference",
    },
    spare: {
      value: 0.4,
      unit: "1",
      meaning: "relative fat that bounds adiponectin in the lean",
      source: "yang2001",
      note: "with it, a fall of body-mass index by 21 % by surgery raises adiponectin by half",
    },
    delay: {
      value: 14,
      unit: "d",
      meaning: "time in which it follows fat",
      source: "design",
      note: "fat itself changes more slowly",
    },
    production: {
      value: 1,
      unit: "1",
      meaning: "adiponectin made over normal",
      source: "lesion",
    },
  },
  states: {
    plasma: {
      unit: "mg/L",
      start: "normal*(1 + (womanFactor - 1)*female)",
      scale: 5,
      rate: "(production*normal*(1 + (womanFactor - 1)*female)*adiposeTissue*(1 + spare)/(spare + visceral) - plasma)/delay",
      meaning: "adiponectin in plasma",
    },
  },
});
