import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Desmopressin by vein, nose or mouth. */
export const desmopressin: ModuleDefinition = defineModule({
  id: "desmopressin",
  about:
    "Two compartments, with a few percent absorbed from the nose and a thousandth from the gut; its antidiuretic effect is stated as the vasopressin that would have it.",
  sources: ["agerso2004"],
  inputs: {
    ...bodySize,
    GFR: { from: "kidney.relative", unit: "1", meaning: "filtration over normal", absent: 1 },
    half: {
      from: "collectingDuct.half",
      unit: "pmol/L",
      meaning: "vasopressin of half the antidiuretic effect",
      absent: 1.85,
    },
  },
  parameters: {
    nasalShare: {
      value: 0.035,
      unit: "1",
      meaning: "share absorbed from the nose",
      source: "desmopressinLabel",
      note: "3.3-4.1 %",
    },
    oralShare: {
      value: 0.0012,
      unit: "1",
      meaning: "share absorbed from tablets",
      source: "desmopressinLabel",
      note: "0.08-0.16 %",
    },
    absorptionRate: {
      value: 1.5,
      unit: "/h",
      meaning: "absorption from nose and gut",
      source: "desmopressinLabel",
      note: "peak at 1-1.5 h",
    },
    injectionRate: {
      value: 6,
      unit: "/h",
      meaning: "absorption from muscle",
      source: "design",
      note: "an injection of 1 mL is gone within the hour",
    },
    volume: {
      value: 25.6,
      unit: "L",
      meaning: "central volume, 70 kg",
      source: "agerso2004",
      note: "13.9 and 11.7 L, which mix at once",
    },
    peripheralVolume: {
      value: 12.5,
      unit: "L",
      meaning: "slow volume, 70 kg",
      source: "agerso2004",
    },
    exchange: { value: 4.43, unit: "L/h", meaning: "flow between them", source: "agerso2004" },
    renalClearance: {
      value: 4.1,
      unit: "L/h",
      meaning: "renal clearance at normal filtration, 70 kg",
      source: "agerso2004",
    },
    otherClearance: {
      value: 5.4,
      unit: "L/h",
      meaning: "other clearance, 70 kg",
      source: "agerso2004",
      note: "both at a creatinine clearance of 100 mL/min",
    },
    EC50: {
      value: 1.7,
      unit: "ng/L",
      meaning: "half of the greatest urine osmolality",
      source: "desmopressinLabel",
      note: "2.4 ng/L by volume",
    },
    infusion: {
      value: 0,
      unit: "ug/d",
      meaning: "mean nasal dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: { unit: "ng/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    vasopressinEquivalent: {
      unit: "pmol/L",
      is: "half*plasma/EC50",
      meaning: "vasopressin of the same antidiuretic effect",
    },
  },
  states: {
    injected: {
      unit: "ug",
      start: 0,
      scale: 2,
      rate: "-injectionRate*injected",
      meaning: "in muscle",
    },
    nose: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*nose",
      meaning: "on the mucosa of the nose",
    },
    gut: {
      unit: "ug",
      start: 0,
      scale: 100,
      rate: "-absorptionRate*gut",
      meaning: "in the gut",
    },
    body: {
      unit: "ug",
      start: 0,
      scale: 1,
      rate: "injectionRate*injected + absorptionRate*(nasalShare*nose + oralShare*gut) - clearanceSize*(otherClearance + renalClearance*min(GFR, 1.5))*body/(volume*size) - exchange*clearanceSize*(body/(volume*size) - slow/(peripheralVolume*size))",
      meaning: "in plasma and what mixes at once",
    },
    slow: {
      unit: "ug",
      start: 0,
      scale: 1,
      rate: "exchange*clearanceSize*(body/(volume*size) - slow/(peripheralVolume*size))",
      meaning: "in slow tissue",
    },
  },
});
