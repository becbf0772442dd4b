import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Octreotide in its long-acting form, an analogue of somatostatin. */
export const octreotide: ModuleDefinition = defineModule({
  id: "octreotide",
  about:
    "Microspheres in the muscle that release octreotide over weeks; it restrains somatotrophs and their adenomas, and the islets and the gut less.",
  sources: ["glatard2025", "hunter1999"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.5,
      unit: "1",
      meaning: "share of the depot that reaches plasma",
      source: "design",
      note: "levels of some 1.5 ug/L on 20 mg every four weeks",
    },
    ripening: {
      value: 10,
      unit: "d",
      meaning: "time of each of the two steps of release",
      source: "design",
      note: "a plateau from the second to the sixth week",
    },
    clearance: {
      value: 9.59,
      unit: "L/h",
      meaning: "clearance",
      source: "glatard2025",
    },
    half: {
      value: 1,
      unit: "ug/L",
      meaning: "concentration of half the greatest action on somatotrophs",
      source: "design",
      note: "levels of 1 to 2 ug/L are those of treatment; 40 mg do no more than 30",
    },
    greatest: {
      value: 10,
      unit: "1",
      meaning: "greatest action, as usual somatostatin tones",
      source: "hunter1999",
      note: "20 mg every four weeks: GH from 10.1 to 2.8 ug/L",
    },
    onIslets: {
      value: 3,
      unit: "L/ug",
      meaning: "somatostatin of the islet that would have its effect, over fasting",
      source: "design",
      note: "insulin and glucagon both fall by a third to a half, and HbA1c hardly changes",
    },
    infusion: {
      value: 0,
      unit: "mg/mo",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: {
      unit: "ug/L",
      is: "bioavailability*released/ripening/(clearance*clearanceSize)",
      meaning: "plasma concentration: elimination is fast beside release",
    },
    action: {
      unit: "1",
      is: "greatest*plasma/(half + plasma)",
      meaning: "action on somatotrophs, as usual somatostatin tones",
    },
    effect: {
      unit: "1",
      is: "onIslets*plasma",
      meaning: "somatostatin of the islet that would have its effect, 1 = fasting",
    },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - injected/ripening",
      meaning: "in closed microspheres",
    },
    released: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "(injected - released)/ripening",
      meaning: "in open microspheres",
    },
  },
});
