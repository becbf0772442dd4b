import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Stores of the posterior lobe: vasopressin ready for release, and the reserve behind it. */
export const posteriorLobe: ModuleDefinition = defineModule({
  id: "posteriorLobe",
  about:
    "Two pools after HumMod: granules near the terminals are released, a larger pool refills them, synthesis follows use; release falls off when the ready pool runs low.",
  sources: ["hester2011"],
  inputs: {
    drive: {
      from: "vasopressinNeurons.drive",
      unit: "pmol/L",
      meaning: "plasma level that firing would hold",
      absent: 1.8,
    },
    cells: {
      from: "vasopressinNeurons.cells",
      unit: "1",
      meaning: "living share of the neurons",
      absent: 1,
    },
    growth: {
      from: "vasopressinNeurons.size",
      unit: "1",
      meaning: "size of the neurons over normal",
      absent: 1,
    },
    clearance: {
      from: "vasopressin.normalClearance",
      unit: "L/min",
      meaning: "clearance of vasopressin",
      absent: 1.168,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    transfer: {
      value: 0.001,
      unit: "/min",
      meaning: "rate from reserve to ready pool",
      source: "hester2011",
    },
    returned: {
      value: 0.0043,
      unit: "/min",
      meaning: "rate back from ready pool to reserve",
      source: "hester2011",
    },
    usualReady: { value: 3400, unit: "ng", meaning: "ready pool at rest", source: "hester2011" },
    readyHalf: {
      value: 400,
      unit: "ng",
      meaning: "ready pool at which release is half of what firing asks for",
      source: "design",
      note: "an eighth of the full pool: two hours of hypertonic saline do not bend the osmotic line",
    },
    synthesis: {
      value: 2.3,
      unit: "ng/min",
      meaning: "synthesis at usual stores",
      source: "hester2011",
      note: "what 1.8 pmol/L need at the measured clearance",
    },
    usualStore: {
      value: 17000,
      unit: "ng",
      meaning: "reserve at which that holds",
      source: "hester2011",
    },
    synthesisSlope: {
      value: 8,
      unit: "1",
      meaning: "fall of ln synthesis with the relative reserve",
      source: "hester2011",
      note: "fourfold at an empty store, none at 20000 ng",
    },
    synthesisMost: {
      value: 10,
      unit: "1",
      meaning: "greatest synthesis over usual",
      source: "timper2015",
      note: "HumMod's fourfold cannot keep the level of nephrogenic diabetes insipidus",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "intact share of the terminals",
      source: "lesion",
    },
    molarMass: {
      value: 1084.2,
      unit: "g/mol",
      meaning: "molar mass of vasopressin",
      source: "pubchem",
    },
  },
  variables: {
    availability: {
      unit: "1",
      is: "ready/(readyHalf + ready)*(1 + readyHalf/usualReady)",
      meaning: "share of the release asked for that the ready pool can give",
    },
    release: {
      unit: "ng/min",
      is: "function*drive*clearance*clearanceSize*molarMass*availability",
      meaning: "vasopressin released",
    },
    made: {
      unit: "ng/min",
      is: "synthesis*cells*growth*clearanceSize*synthesisMost*exp(-synthesisSlope*(reserve/usualStore - 1))/(synthesisMost - 1 + exp(-synthesisSlope*(reserve/usualStore - 1)))",
      meaning: "vasopressin made",
    },
  },
  states: {
    ready: {
      unit: "ng",
      start: 3200,
      scale: 3000,
      rate: "transfer*growth*reserve - returned*ready - release",
      meaning: "vasopressin ready for release",
    },
    reserve: {
      unit: "ng",
      start: 17000,
      scale: 17000,
      rate: "made + returned*ready - transfer*growth*reserve",
      meaning: "reserve of vasopressin",
    },
  },
});
