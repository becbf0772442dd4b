import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glycated haemoglobin: what red cells of all ages have gathered. */
export const haemoglobin: ModuleDefinition = defineModule({
  id: "HbA1c",
  about:
    "Haemoglobin gathers glucose at a rate that rises with its level, in three ages of red cells through which it moves; the cells that growth adds to the blood are young. The rate is set so that HbA1c and mean glucose lie on the ADAG line; a shorter life of the cells lowers it.",
  sources: ["nathan2008", "duong2017"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
    gain: {
      from: "referenceBody.gain",
      unit: "kg/a",
      meaning: "healthy gain of mass, blood with it",
      absent: 0,
    },
    mass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass", absent: 70 },
  },
  parameters: {
    lifespan: {
      value: 1,
      unit: "1",
      meaning: "life of red cells over normal (short in haemolysis)",
      source: "lesion",
    },
    transit: {
      value: 38.9,
      unit: "d",
      meaning: "mean time for which a red cell carries what it has gathered",
      source: "duong2017",
    },
    slope: {
      value: 28.7,
      unit: "mg/dL",
      meaning: "mean glucose for each percent of HbA1c",
      source: "nathan2008",
    },
    offset: {
      value: 46.7,
      unit: "mg/dL",
      meaning: "what the line takes away from mean glucose",
      source: "nathan2008",
    },
    massPerAmount: {
      value: 180.16,
      unit: "g/mol",
      meaning: "molar mass of glucose",
      source: "hall2016",
    },
    masterSlope: {
      value: 0.0915,
      unit: "1",
      meaning: "percent (NGSP) for each mmol/mol (IFCC)",
      source: "design",
      note: "master equation NGSP = 0.0915 IFCC + 2.15",
    },
    masterOffset: {
      value: 2.15,
      unit: "1",
      meaning: "percent (NGSP) at 0 mmol/mol",
      source: "design",
      note: "the same equation",
    },
  },
  variables: {
    gathering: {
      unit: "/d",
      is: "(glucose*massPerAmount + offset)/slope/transit",
      meaning: "percent of haemoglobin glycated in a day",
    },
    leaving: {
      unit: "/d",
      is: "3/(transit*lifespan)",
      meaning: "rate from one age of red cells to the next",
    },
    dilution: {
      unit: "/d",
      is: "max(gain, 0)/mass",
      meaning:
        "pace at which growth adds new cells to the blood, by which each old one counts less",
    },
    percent: {
      unit: "%",
      is: "0.01*(young + middle + old)",
      meaning: "glycated haemoglobin (NGSP)",
    },
    IFCC: {
      unit: "mmol/mol",
      is: "0.001*(young + middle + old - masterOffset)/masterSlope",
      meaning: "glycated haemoglobin (IFCC)",
    },
    averageGlucose: {
      unit: "mg/dL",
      is: "slope*(young + middle + old) - offset",
      meaning: "mean glucose that HbA1c tells by the ADAG line",
    },
  },
  states: {
    young: {
      unit: "1",
      start: 1.72,
      scale: 1,
      rate: "gathering - (leaving + dilution)*young",
      meaning: "percent of haemoglobin that is glycated and in young cells",
    },
    middle: {
      unit: "1",
      start: 1.72,
      scale: 1,
      rate: "leaving*young - (leaving + dilution)*middle",
      meaning: "percent of haemoglobin that is glycated and in cells of middle age",
    },
    old: {
      unit: "1",
      start: 1.72,
      scale: 1,
      rate: "leaving*middle - (leaving + dilution)*old",
      meaning: "percent of haemoglobin that is glycated and in old cells",
    },
  },
});
