import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const injected = (drug: string, name: string) =>
  ({
    from: `${drug}.appearance`,
    unit: "pmol/h",
    meaning: `injected ${name} insulin that reaches the blood`,
    absent: 0,
  }) as const;

const fitted = "packages/body/fit/insulinSecretion.ts";

/** Insulin in the portal vein and in plasma, with the extraction by the liver; C-peptide and proinsulin. */
export const insulin: ModuleDefinition = defineModule({
  id: "insulin",
  about:
    "Secreted insulin reaches the liver with what comes round again; the liver extracts a share that falls as more arrives, kidney and muscle clear the rest. C-peptide leaves the liver whole, and has the kinetics of Van Cauter.",
  sources: ["vanCauter1992", "smith2020"],
  inputs: {
    secretion: {
      from: "betaCells.secretion",
      unit: "pmol/h",
      meaning: "insulin secretion",
    },
    tumourSecretion: {
      from: "betaCells.tumourSecretion",
      unit: "pmol/h",
      meaning: "insulin of an insulinoma",
      absent: 0,
    },
    rapid: injected("rapidInsulin", "rapid"),
    regular: injected("regularInsulin", "regular"),
    isophane: injected("isophaneInsulin", "isophane (NPH)"),
    glargine: injected("insulinGlargine", "glargine"),
    filtration: {
      from: "kidney.relative",
      unit: "1",
      meaning: "filtration over normal",
      absent: 1,
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    infusion: {
      value: 0,
      unit: "pmol/min",
      meaning: "insulin by vein",
      source: "lesion",
    },
    degradation: {
      value: 1,
      unit: "1",
      meaning: "extraction by the liver over normal",
      source: "lesion",
    },
    volume: {
      value: 4.2,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "dallaMan2007",
      note: "0.05 L/kg, and a little for the interstitium",
    },
    liverFlow: {
      value: 0.85,
      unit: "L/min",
      meaning: "plasma flow of the liver, 70 kg",
      source: "design",
      note: "blood flow of 1.5 L/min",
    },
    portalFlow: {
      value: 0.65,
      unit: "L/min",
      meaning: "plasma flow of the portal vein, 70 kg",
      source: "design",
      note: "three quarters of the liver's",
    },
    mostExtraction: {
      value: 0.717,
      unit: "1",
      meaning: "share that the liver extracts of little insulin",
      source: "fujita2022",
      fitted,
    },
    halfExtraction: {
      value: 3000,
      unit: "pmol/L",
      meaning: "insulin that enters the liver at half that share",
      source: "fujita2022",
      fitted,
    },
    peripheral: {
      value: 0.387,
      unit: "L/min",
      meaning: "clearance by muscle and kidney, 70 kg",
      source: "deFronzo1979",
      fitted,
    },
    renalShare: {
      value: 0.4,
      unit: "1",
      meaning: "share of the peripheral clearance that is the kidney's",
      source: "design",
      note: "a third of injected insulin leaves by the kidney",
    },
    fastHalfLife: {
      value: 4.95,
      unit: "min",
      meaning: "short half-life of C-peptide",
      source: "vanCauter1992",
      note: "4.55 in obesity, 4.52 in type 2 diabetes",
    },
    fastShare: {
      value: 0.76,
      unit: "1",
      meaning: "share of the short half-life",
      source: "vanCauter1992",
      note: "0.78 in obesity and type 2 diabetes",
    },
    slowHalfLife: {
      value: 29.2,
      unit: "min",
      meaning: "long half-life of C-peptide at birth",
      source: "vanCauter1992",
    },
    slowPerYear: {
      value: 0.14,
      unit: "min/a",
      meaning: "rise of the long half-life with age",
      source: "vanCauter1992",
    },
    CpeptideVolume: {
      value: 4.21,
      unit: "L",
      meaning: "volume of distribution of C-peptide, 70 kg",
      source: "vanCauter1992",
      note: "1.92 L/m2 of 1.86 m2, and 0.64 L; a woman of 60 kg and 1.64 m2 has 3.86, this model 3.61",
    },
    proinsulinShare: {
      value: 0.02,
      unit: "1",
      meaning: "intact proinsulin secreted over insulin",
      source: "pfuetzner2015",
      note: "intact proinsulin 3 at fasting and 10 pmol/L an hour after 75 g of glucose",
    },
    tumourProinsulinShare: {
      value: 0.3,
      unit: "1",
      meaning: "proinsulin secreted over insulin by an insulinoma",
      source: "design",
      note: "proinsulin above a fifth of all immunoreactive insulin, and above 5 pmol/L in hypoglycaemia",
    },
    proinsulinExcess: {
      value: 1,
      unit: "1",
      meaning: "share of proinsulin over normal, as stressed beta cells secrete it",
      source: "lesion",
    },
    proinsulinHalfLife: {
      value: 25,
      unit: "min",
      meaning: "half-life of proinsulin",
      source: "design",
      note: "the liver hardly extracts it, so it outlasts insulin several times over",
    },
    proinsulinVolume: {
      value: 17,
      unit: "L",
      meaning: "volume of distribution of proinsulin, 70 kg",
      source: "pfuetzner2015",
      note: "follows from the level, the share and the half-life",
    },
  },
  variables: {
    subcutaneous: {
      unit: "pmol/h",
      is: "rapid + regular + isophane + glargine",
      meaning: "injected insulin that reaches the blood",
    },
    plasma: { unit: "pmol/L", is: "pool/(volume*size)", meaning: "insulin in plasma" },
    portal: {
      unit: "pmol/L",
      is: "plasma + secretion/(portalFlow*clearanceSize)",
      meaning: "insulin in the portal vein",
    },
    entering: {
      unit: "pmol/L",
      is: "plasma + secretion/(liverFlow*clearanceSize)",
      meaning: "insulin in all blood that enters the liver",
    },
    extraction: {
      unit: "1",
      is: "degradation*mostExtraction*halfExtraction/(halfExtraction + entering)",
      meaning: "share of insulin that the liver extracts",
    },
    Cpeptide: {
      unit: "pmol/L",
      is: "CpeptidePool/(CpeptideVolume*size)",
      meaning: "C-peptide in plasma",
    },
    proinsulin: {
      unit: "pmol/L",
      is: "proinsulinPool/(proinsulinVolume*size)",
      meaning: "intact proinsulin in plasma",
    },
    fast: { unit: "/min", is: "ln(2)/fastHalfLife", meaning: "fast rate of C-peptide" },
    slow: {
      unit: "/min",
      is: "ln(2)/(slowHalfLife + slowPerYear*age)",
      meaning: "slow rate of C-peptide",
    },
    back: {
      unit: "/min",
      is: "fastShare*slow + (1 - fastShare)*fast",
      meaning: "rate of C-peptide from tissue to plasma",
    },
    renal: {
      unit: "/min",
      is: "fast*slow/back",
      meaning: "removal of C-peptide at normal filtration",
    },
    out: {
      unit: "/min",
      is: "fast + slow - back - renal",
      meaning: "rate of C-peptide from plasma to tissue",
    },
  },
  states: {
    pool: {
      unit: "pmol",
      start: 130,
      scale: 200,
      rate: "secretion + subcutaneous + infusion - extraction*(secretion + liverFlow*clearanceSize*plasma) - peripheral*clearanceSize*(1 - renalShare + renalShare*filtration)*plasma",
      meaning: "insulin in the body; a bolus by vein adds to it",
    },
    CpeptidePool: {
      unit: "pmol",
      start: 1500,
      scale: 1000,
      rate: "secretion - (renal*(0.15 + 0.85*filtration) + out)*CpeptidePool + back*CpeptideTissue",
      meaning: "C-peptide in plasma",
    },
    CpeptideTissue: {
      unit: "pmol",
      start: 1700,
      scale: 1000,
      rate: "out*CpeptidePool - back*CpeptideTissue",
      meaning: "C-peptide in tissue",
    },
    proinsulinPool: {
      unit: "pmol",
      start: 55,
      scale: 50,
      rate: "proinsulinShare*proinsulinExcess*(secretion - tumourSecretion) + tumourProinsulinShare*tumourSecretion - ln(2)/proinsulinHalfLife*proinsulinPool",
      meaning: "proinsulin in the body",
    },
  },
});
