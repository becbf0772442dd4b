import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Iodine-131: follows iodide, decays, and kills follicles by the dose that the gland absorbs. */
export const radioiodine: ModuleDefinition = defineModule({
  id: "radioiodine",
  about:
    "Activity in the iodide space and the gland with the patient's own clearances and store turnover; absorbed dose by Marinelli's formula; follicles die with a delay.",
  sources: ["marinelli1948", "icrp78"],
  inputs: {
    trapClearance: {
      from: "follicles.trapClearance",
      unit: "L/h",
      meaning: "unidirectional thyroid clearance",
    },
    bindingRate: { from: "follicles.bindingRate", unit: "/h", meaning: "fractional binding" },
    effluxRate: {
      from: "follicles.effluxRate",
      unit: "/h",
      meaning: "fractional loss of unbound iodide",
    },
    hormoneTurnover: {
      from: "follicles.hormoneTurnover",
      unit: "/h",
      meaning: "fractional loss of the store as hormone",
    },
    leakTurnover: {
      from: "follicles.leakTurnover",
      unit: "/h",
      meaning: "fractional loss of the store as iodide",
    },
    excretion: { from: "iodide.excretion", unit: "ug/h", meaning: "renal excretion of iodide" },
    pool: { from: "iodide.pool", unit: "ug", meaning: "iodide pool" },
    concentration: { from: "iodide.concentration", unit: "ug/L", meaning: "plasma iodide" },
    bed: {
      from: "thyroidGland.bed",
      unit: "mL",
      meaning: "volume of the gland before tissue dies; the dead are cleared late",
    },
  },
  parameters: {
    physicalHalfLife: {
      value: 8.02,
      unit: "d",
      meaning: "physical half-life of iodine-131",
      source: "marinelli1948",
    },
    absorptionRate: {
      value: 2,
      unit: "/h",
      meaning: "absorption of the capsule",
      source: "icrp78",
    },
    density: { value: 1, unit: "g/mL", meaning: "density of the thyroid", source: "icrp89" },
    doseConstant: {
      value: 2.81,
      unit: "Gy.g/(d.MBq)",
      meaning: "dose rate of 1 MBq in 1 g",
      source: "marinelli1948",
      note: "ln 2 * 100 / 24.7 of Marinelli's formula",
    },
    sensitivity: {
      value: 0.0095,
      unit: "/Gy",
      meaning: "share of follicles killed for each gray",
      source: "hanscheid2013",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "120 Gy leaves a third of the gland, 300 Gy a tenth: function-oriented and ablative doses",
    },
    given: { value: 0, unit: "MBq", meaning: "activity given", source: "lesion" },
    smallestActivity: {
      value: 1e-9,
      unit: "MBq",
      meaning: "keeps the share defined before the dose",
      source: "design",
      note: "numerical guard",
    },
    latency: {
      value: 35,
      unit: "d",
      meaning: "time from hit to death of a follicle",
      source: "hanscheid2013",
      note: "hormone falls over 6-12 weeks",
    },
  },
  variables: {
    decay: { unit: "/h", is: "ln(2)/physicalHalfLife", meaning: "physical decay" },
    doseRate: {
      unit: "Gy/d",
      is: "doseConstant*(trappedActivity + gland)/(density*bed)",
      meaning: "dose rate in the gland",
    },
    damage: { unit: "/d", is: "hit/latency", meaning: "killing of follicles" },
    uptakeShare: {
      unit: "%",
      is: "(trappedActivity + gland)/max(given, smallestActivity)",
      meaning: "activity in the gland, per cent of the dose",
    },
  },
  states: {
    gut: {
      unit: "MBq",
      start: 0,
      scale: 1,
      rate: "-(absorptionRate + decay)*gut",
      meaning: "in the gut",
    },
    blood: {
      unit: "MBq",
      start: 0,
      scale: 1,
      rate: "absorptionRate*gut + effluxRate*trappedActivity + (leakTurnover + damage)*gland - (trapClearance*concentration + excretion)/pool*blood - decay*blood",
      meaning: "in the iodide space",
    },
    trappedActivity: {
      unit: "MBq",
      start: 0,
      scale: 1,
      rate: "trapClearance*concentration/pool*blood - (bindingRate + effluxRate + decay)*trappedActivity",
      meaning: "unbound in the gland",
    },
    gland: {
      unit: "MBq",
      start: 0,
      scale: 1,
      rate: "bindingRate*trappedActivity - (hormoneTurnover + leakTurnover)*gland - (decay + damage)*gland",
      meaning: "in the colloid",
    },
    hit: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "sensitivity*doseRate - hit/latency",
      meaning: "follicles hit that have yet to die",
    },
    absorbedDose: { unit: "Gy", start: 0, scale: 10, rate: "doseRate", meaning: "absorbed dose" },
  },
});
