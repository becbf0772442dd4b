import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Denosumab, an antibody to RANKL, under the skin twice a year. */
export const denosumab: ModuleDefinition = defineModule({
  id: "denosumab",
  about:
    "Slow absorption, two compartments, and an elimination that fills up, so that its end is steep; in plasma it binds RANKL.",
  sources: ["peterson2010"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    bioavailability: {
      value: 0.729,
      unit: "1",
      meaning: "share absorbed",
      source: "peterson2010",
    },
    absorptionRate: { value: 0.00592, unit: "/h", meaning: "absorption", source: "peterson2010" },
    clearance: {
      value: 2.75,
      unit: "mL/h",
      meaning: "linear clearance",
      source: "peterson2010",
    },
    greatest: {
      value: 3110,
      unit: "ng/h",
      meaning: "greatest elimination by what fills up",
      source: "peterson2010",
    },
    half: {
      value: 188,
      unit: "ng/mL",
      meaning: "concentration of half of it",
      source: "peterson2010",
    },
    exchange: {
      value: 18.67,
      unit: "mL/h",
      meaning: "flow to the peripheral volume",
      source: "peterson2010",
    },
    volume: { value: 2340, unit: "mL", meaning: "central volume, 70 kg", source: "peterson2010" },
    peripheralVolume: {
      value: 1324,
      unit: "mL",
      meaning: "peripheral volume, 70 kg",
      source: "peterson2010",
    },
    most: {
      value: 7.5,
      unit: "1",
      meaning: "greatest ratio of bound to free RANKL",
      source: "peterson2010",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "osteoclasts at 11 % on day 72",
    },
    affinity: {
      value: 60,
      unit: "ng/mL",
      meaning: "concentration that binds half of RANKL in bone",
      source: "peterson2010",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "osteoclasts at 19 % after 168 days",
    },
  },
  variables: {
    plasma: {
      unit: "ng/mL",
      is: "central/(volume*size)",
      meaning: "plasma concentration",
    },
    binding: { unit: "1", is: "most*plasma/(plasma + affinity)", meaning: "RANKL bound over free" },
  },
  states: {
    skin: {
      unit: "mg",
      start: 0,
      scale: 60,
      rate: "-absorptionRate*skin",
      meaning: "under the skin",
    },
    central: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "bioavailability*absorptionRate*skin - size*(clearance + greatest/(half + plasma))*plasma - exchange*(size*plasma - peripheral/peripheralVolume)",
      meaning: "in plasma",
    },
    peripheral: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "exchange*(size*plasma - peripheral/peripheralVolume)",
      meaning: "in peripheral fluid",
    },
  },
});
