import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Vasopressin and copeptin in plasma. */
export const vasopressin: ModuleDefinition = defineModule({
  id: "vasopressin",
  about:
    "Vasopressin in the extracellular fluid, cleared by liver and kidney; copeptin leaves the terminals with it, one for one, and lives longer.",
  sources: ["argent1992", "balanescu2011"],
  inputs: {
    release: {
      from: "posteriorLobe.release",
      unit: "ng/min",
      meaning: "vasopressin released",
      absent: 2.28,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "filtration over normal", absent: 1 },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
    placenta: {
      from: "trophoblast.relative",
      unit: "1",
      meaning: "placenta over that of term",
      absent: 0,
    },
    pump: {
      from: "vasopressinInfusion.rate",
      unit: "[IU]/h",
      meaning: "vasopressin by a pump",
      absent: 0,
    },
  },
  parameters: {
    normalClearance: {
      value: 1.168,
      unit: "L/min",
      meaning: "metabolic clearance rate",
      source: "argent1992",
    },
    renalShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of the clearance that is lost with the kidneys",
      source: "argent1992",
      note: "0.584 L/min in end-stage renal failure",
    },
    vasopressinase: {
      value: 3,
      unit: "1",
      meaning: "rise of clearance by the placenta's vasopressinase at term",
      source: "davison1989",
      note: "fourfold in late pregnancy",
    },
    volume: {
      value: 15,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "baumann1976",
      note: "about the extracellular volume; half-life 9 min",
    },
    molarMass: {
      value: 1084.2,
      unit: "g/mol",
      meaning: "molar mass of vasopressin",
      source: "pubchem",
    },
    activity: {
      value: 400,
      unit: "[IU]/mg",
      meaning: "activity of vasopressin",
      source: "fabian1969",
      note: "1 ng/L is 0.4 mU/L",
    },
    infusion: { value: 0, unit: "[IU]/h", meaning: "vasopressin infused", source: "lesion" },
    copeptinHalfLife: {
      value: 26,
      unit: "min",
      meaning: "half-life of copeptin",
      source: "fenske2018b",
    },
    copeptinRatio: {
      value: 1.9,
      unit: "1",
      meaning: "copeptin over vasopressin of the same release",
      source: "balanescu2011",
      note: "3.3 and 13.6 pmol/L at 290 and 301 mosm/kg; 4.1 and 34 at 293 and 317",
    },
  },
  variables: {
    clearance: {
      unit: "L/min",
      is: "normalClearance*clearanceSize*(1 - renalShare + renalShare*min(GFR, 1.5) + vasopressinase*placenta)",
      meaning: "clearance",
    },
    copeptinTarget: {
      unit: "pmol/L",
      is: "copeptinRatio*release/molarMass/(normalClearance*clearanceSize)",
      meaning: "copeptin at equilibrium",
    },
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: 1.8,
      scale: 2,
      rate: "(release/molarMass + (infusion + pump)/activity/molarMass - clearance*plasma)/(volume*size)",
      meaning: "plasma vasopressin",
    },
    copeptin: {
      unit: "pmol/L",
      start: 3.4,
      scale: 4,
      rate: "ln(2)/copeptinHalfLife*(copeptinTarget - copeptin)",
      meaning: "plasma copeptin",
    },
  },
});
