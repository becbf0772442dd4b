import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Leuprorelin in microspheres, a lasting agonist of GnRH. */
export const leuprorelin: ModuleDefinition = defineModule({
  id: "leuprorelin",
  about:
    "A burst from the surface of the microspheres and a steady release over five weeks; what never ceases takes the receptors away.",
  sources: ["periti2002"],
  inputs: bodySize,
  parameters: {
    burst: {
      value: 0.1,
      unit: "1",
      meaning: "share that leaves at once",
      source: "periti2002",
      note: "13 ug/L within hours of 3.75 mg",
    },
    burstRate: {
      value: 0.5,
      unit: "/h",
      meaning: "rate of the burst",
      source: "periti2002",
      note: "peak after one to three hours",
    },
    release: {
      value: 0.04,
      unit: "/d",
      meaning: "rate at which the microspheres give up the rest",
      source: "periti2002",
      note: "0.3-1.4 ug/L for four to five weeks",
    },
    clearance: {
      value: 8.5,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "periti2002",
      note: "7.6 to 9.1 L/h",
    },
    volume: { value: 30, unit: "L", meaning: "volume, 70 kg", source: "periti2002" },
    half: {
      value: 0.1,
      unit: "ug/L",
      meaning: "leuprorelin of half of its effect",
      source: "design",
      note: "suppression lasts as long as 0.1-0.3 ug/L are there",
    },
    most: {
      value: 8,
      unit: "1",
      meaning: "greatest drive over usual GnRH",
      source: "tornoe2007",
      note: "LH rises fourfold to fivefold within a day of triptorelin",
    },
    infusion: {
      value: 0,
      unit: "mg/mo",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "leuprorelin in plasma" },
    drive: {
      unit: "1",
      is: "most*plasma/(half + plasma)",
      meaning: "agonist that does not cease, over usual GnRH",
    },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "infusion - burstRate*injected",
      meaning: "microspheres just injected",
    },
    depot: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "(1 - burst)*burstRate*injected - release*depot",
      meaning: "in microspheres",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 0.1,
      rate: "burst*burstRate*injected + release*depot - clearance*clearanceSize/(volume*size)*body",
      meaning: "in plasma and tissue",
    },
  },
});
