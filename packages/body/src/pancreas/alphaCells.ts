import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const healthy = (meaning: string) => ({ value: 1, unit: "1", meaning, source: "lesion" }) as const;
const fitted = "packages/body/fit/glucagonSecretion.ts";

/** Glucagon secretion, restrained by glucose, insulin and somatostatin. */
export const alphaCells: ModuleDefinition = defineModule({
  id: "alphaCells",
  about:
    "Glucose and insulin each restrain a share of the secretion, as in the clamps of Eriksson; amino acids, GIP and adrenaline raise it, somatostatin and GLP-1 lower it.",
  sources: ["eriksson2023"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose in plasma", absent: 5.1 },
    insulin: { from: "insulin.plasma", unit: "pmol/L", meaning: "insulin in plasma", absent: 27 },
    somatostatin: {
      from: "somatostatin.islet",
      unit: "1",
      meaning: "somatostatin in the islet, with analogues, 1 = fasting",
      absent: 1,
    },
    GLP1: {
      from: "incretins.GLP1Stimulus",
      unit: "1",
      meaning: "stimulus of the GLP-1 receptor, 1 = fasting",
      absent: 1,
    },
    GIP: {
      from: "incretins.GIPStimulus",
      unit: "1",
      meaning: "stimulus of the GIP receptor, 1 = fasting",
      absent: 1,
    },
    aminoAcids: {
      from: "aminoAcids.surplus",
      unit: "1",
      meaning: "amino acids above fasting",
      absent: 0,
    },
    arginine: {
      from: "aminoAcids.arginine",
      unit: "mmol/L",
      meaning: "infused arginine in plasma",
      absent: 0,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "adrenaline in plasma",
      absent: 200,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    function: healthy("secretion of the alpha cells over normal"),
    hypoglycaemiaResponse: healthy("answer to a glucose below fasting over normal"),
    insulinRestraint: healthy("restraint by insulin over normal"),
    hyperglycaemiaResponse: healthy("answer to a glucose above fasting over normal"),
    tumour: {
      value: 0,
      unit: "1",
      meaning: "secretion of a glucagonoma over that of all healthy alpha cells at fasting",
      source: "lesion",
    },
    basal: {
      value: 11.7,
      unit: "pmol/min",
      meaning: "glucagon secretion at fasting, 70 kg",
      source: "laurenti2020",
      note: "clearance 1.4 L/min at 8.35 pmol/L (eriksson2023)",
    },
    fasting: {
      value: 5.1,
      unit: "mmol/L",
      meaning: "fasting glucose of the healthy",
      source: "dallaMan2007",
      note: "91.8 mg/dL",
    },
    fastingInsulin: {
      value: 27,
      unit: "pmol/L",
      meaning: "fasting insulin of the healthy",
      source: "fujita2022",
      note: "34 pmol/L at 5.3 mmol/L of glucose",
    },
    unrestrained: {
      value: 0.015,
      unit: "1",
      meaning: "share of secretion that nothing restrains",
      source: "faerch2016",
      fitted,
      note: "glucagon is 37.1 % (28.7-44.4) lower 2 h after 75 g of glucose in 80 people with a high fasting glucose alone, not found to differ from normal tolerance",
    },
    glucoseShare: {
      value: 0.7502,
      unit: "1",
      meaning: "share of the restraint that is glucose's",
      source: "eriksson2023",
    },
    halfGlucose: {
      value: 2.83,
      unit: "mmol/L",
      meaning: "glucose of half its restraint",
      source: "eriksson2023",
      fitted,
    },
    halfInsulin: {
      value: 23,
      unit: "pmol/L",
      meaning: "insulin of half its restraint",
      source: "eriksson2023",
      fitted,
      note: "3.8 mU/L; 5.5 where nothing is left unrestrained",
    },
    paracrine: {
      value: 0.1,
      unit: "1",
      meaning: "restraint by somatostatin, per fasting level of it",
      source: "design",
      note: "alpha cells are the more sensitive to it: infusions take nine tenths of glucagon",
    },
    GLP1Effect: {
      value: 0.06,
      unit: "1",
      meaning: "restraint by GLP-1, per fasting level of it",
      source: "design",
      note: "pharmacological stimulus, ten times fasting, takes a third away; it ceases in hypoglycaemia, where glucose no longer restrains",
    },
    GIPEffect: {
      value: 2.5,
      unit: "1",
      meaning: "greatest rise by GIP",
      source: "marathe2014",
      fitted,
      note: "glucose in the gut restrains less than by vein, and at 4 kcal/min not at all; below the fit of 4, which would raise glucagon early after a load",
    },
    halfGIP: {
      value: 6,
      unit: "1",
      meaning: "GIP above fasting of half its effect",
      source: "design",
      note: "as on beta cells",
    },
    aminoAcidEffect: {
      value: 3,
      unit: "1",
      meaning: "rise by a doubling of plasma amino acids",
      source: "design",
      note: "glucagon is unchanged after a mixed breakfast and falls after as much glucose",
    },
    arginineEffect: {
      value: 12,
      unit: "1",
      meaning: "greatest rise by arginine",
      source: "argininePulse1976",
      note: "4 g in 2 min raise glucagon to 250-460 ng/L",
    },
    halfArginine: {
      value: 2.7,
      unit: "mmol/L",
      meaning: "arginine of half that effect",
      source: "design",
      note: "as on beta cells",
    },
    adrenalineEffect: {
      value: 0.15,
      unit: "1",
      meaning: "greatest rise by adrenaline",
      source: "sacca1980",
      note: "50 ng/kg/min leave glucagon unchanged at a glucose that would lower it",
    },
    basalAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline of the healthy at rest",
      source: "hjemdahl1986",
    },
    halfAdrenaline: {
      value: 1250,
      unit: "pmol/L",
      meaning: "adrenaline of half that effect",
      source: "design",
      note: "as on beta cells",
    },
    delay: {
      value: 11,
      unit: "min",
      meaning: "time in which secretion follows glucose, insulin and food",
      source: "eriksson2023",
      note: "with the half-life in plasma, the 16 min of the clamps",
    },
  },
  functions: {
    fifth: { args: ["x"], is: "x^5/(1 + x^5)" },
    free: {
      args: ["glucose", "insulin", "share", "rest"],
      is: "rest + (1 - rest)*(1 - share*fifth(glucose) - (1 - share)*insulin/(1 + insulin))",
    },
  },
  variables: {
    seen: {
      unit: "mmol/L",
      is: "fasting + hyperglycaemiaResponse*max(glucose - fasting, 0) + hypoglycaemiaResponse*min(glucose - fasting, 0)",
      meaning: "glucose that the cells answer to",
    },
    target: {
      unit: "1",
      is: "free(max(seen, 0)/halfGlucose, insulinRestraint*max(insulin, 0)/halfInsulin, glucoseShare, unrestrained)/free(fasting/halfGlucose, fastingInsulin/halfInsulin, glucoseShare, unrestrained)*(1 + GIPEffect*max(GIP - 1, 0)/(halfGIP + max(GIP - 1, 0)) + aminoAcidEffect*aminoAcids)",
      meaning:
        "secretion that glucose and insulin leave, as GIP and amino acids raise it, 1 = fasting",
    },
    stimulation: {
      unit: "1",
      is: "(1 + arginineEffect*arginine/(halfArginine + arginine))*(1 + adrenalineEffect*(adrenaline - basalAdrenaline)/(halfAdrenaline + adrenaline))",
      meaning: "factor of arginine and adrenaline",
    },
    restraint: {
      unit: "1",
      is: "(1 + paracrine)/(1 + paracrine*somatostatin)*(1 + GLP1Effect)/(1 + GLP1Effect*GLP1)",
      meaning: "factor of somatostatin and GLP-1",
    },
    secretion: {
      unit: "pmol/h",
      is: "basal*clearanceSize*(function*drive*stimulation*restraint + tumour*(1 + paracrine)/(1 + paracrine*somatostatin))",
      meaning: "glucagon secretion",
    },
  },
  states: {
    drive: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(target - drive)/delay",
      meaning: "secretion by glucose, insulin and food, 1 = fasting",
    },
  },
});
