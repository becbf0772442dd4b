import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Zona glomerulosa: aldosterone under angiotensin II, potassium and ACTH. */
export const glomerulosa: ModuleDefinition = defineModule({
  id: "glomerulosa",
  about:
    "Angiotensin II and potassium drive aldosterone within minutes and, over a day or two, raise aldosterone synthase, which makes the zone more sensitive. ACTH adds to it for some days only. The path needs HSD3B2, CYP21A2 and CYP11B2.",
  sources: ["oelkers1978", "williams1972", "dluhy1972"],
  inputs: {
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin II at its receptors over normal",
      absent: 1,
    },
    potassium: {
      from: "extracellular.potassium",
      unit: "mmol/L",
      meaning: "plasma potassium",
      absent: 4.2,
    },
    ANP: { from: "anp.relative", unit: "1", meaning: "ANP over normal", absent: 1 },
    drive: { from: "acthReceptor.drive", unit: "1", meaning: "drive by ACTH" },
    memory: { from: "acthReceptor.memory", unit: "1", meaning: "mean drive of the last days" },
    mass: { from: "adrenalCortex.glomerulosa", unit: "1", meaning: "working mass" },
    cleavage: { from: "steroidEnzymes.cleavage", unit: "1", meaning: "StAR and CYP11A1" },
    HSD3B2: { from: "steroidEnzymes.HSD3B2", unit: "1", meaning: "HSD3B2" },
    CYP21A2: { from: "steroidEnzymes.CYP21A2", unit: "1", meaning: "CYP21A2" },
    CYP11B2: { from: "steroidEnzymes.CYP11B2", unit: "1", meaning: "CYP11B2" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    basal: {
      value: 300,
      unit: "nmol/d",
      meaning: "aldosterone of the healthy on a usual diet",
      source: "aldosteroneSecretion",
      note: "109 ug a day (40-180)",
    },
    normalPotassium: {
      value: 4.2,
      unit: "mmol/L",
      meaning: "plasma potassium of the healthy",
      source: "dluhy1972",
      note: "subjects in balance",
    },
    potassiumSlope: {
      value: 1.2,
      unit: "L/mmol",
      meaning: "logarithmic rise of aldosterone with potassium",
      source: "dluhy1972",
      note: "a rise of a few tenths of a mmol/L raises aldosterone by half and more; human models use 0.95 to 1.7",
    },
    acutePower: {
      value: 0.9,
      unit: "1",
      meaning: "how aldosterone follows angiotensin II within the hour",
      source: "williams1972",
      note: "saline lowers renin activity to a fifth and aldosterone to a sixth within four hours, part of it by the fall of the day",
    },
    slowPower: {
      value: 0.4,
      unit: "1",
      meaning: "how aldosterone synthase follows angiotensin II",
      source: "oelkers1978",
      note: "aldosterone rises further on the second day of a steady infusion, and more so when sodium is low",
    },
    greatest: {
      value: 16,
      unit: "1",
      meaning: "greatest secretion over the basal",
      source: "williams1972",
      note: "81 ng/dL upright on 10 mmol sodium a day",
    },
    synthesisTime: {
      value: 1.5,
      unit: "d",
      meaning: "time constant of aldosterone synthase",
      source: "oelkers1978",
      note: "the effect comes between the first and second day",
    },
    acuteTime: {
      value: 20,
      unit: "min",
      meaning: "time constant of secretion",
      source: "design",
      note: "aldosterone lags renin by half an hour on standing, part of it by its own half-life",
    },
    acthShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of the drive that follows a change of ACTH",
      source: "dluhy1974",
      note: "aldosterone more than doubles within half an hour of 250 ug cosyntropin; the effect of continued ACTH is self-limiting",
    },
    anpPower: {
      value: 0.15,
      unit: "1",
      meaning: "how ANP holds aldosterone back",
      source: "design",
      note: "a weak brake beside its effect on renin",
    },
    sideLeak: {
      value: 0.03,
      unit: "1",
      meaning: "loss of a precursor over its use by a healthy enzyme",
      source: "design",
      note: "a hundredth of CYP21A2 then leaves a quarter of aldosterone: salt is lost below that",
    },
    hydroxycorticosteroneShare: {
      value: 1.5,
      unit: "1",
      meaning: "18-hydroxycorticosterone secreted over aldosterone",
      source: "design",
      note: "two to three times aldosterone in plasma, with a slower clearance",
    },
  },
  functions: {
    passes: { args: ["activity", "leak"], is: "activity*(1 + leak)/(activity + leak)" },
  },
  variables: {
    angiotensinNow: {
      unit: "1",
      is: "max(angiotensin, 0.001)",
      meaning: "angiotensin II at its receptor over normal",
    },
    potassiumDrive: {
      unit: "1",
      is: "exp(potassiumSlope*(potassium - normalPotassium))",
      meaning: "drive by potassium, 1 = normal",
    },
    acthDrive: {
      unit: "1",
      is: "1 - acthShare + acthShare*(drive + 0.005)/(memory + 0.005)",
      meaning: "drive by ACTH, 1 when it has not changed for days",
    },
    asked: {
      unit: "1",
      is: "synthase*angiotensinNow^acutePower*potassiumDrive*acthDrive/max(ANP, 0.1)^anpPower",
      meaning: "secretion asked for over the basal",
    },
    path: {
      unit: "1",
      is: "cleavage*passes(HSD3B2, sideLeak)*passes(CYP21A2, sideLeak)*passes(CYP11B2, sideLeak)",
      meaning: "what the enzymes let through, 1 = healthy",
    },
    secretionAldosterone: {
      unit: "nmol/h",
      is: "basal*mass*clearanceSize*drivenSecretion*path",
      meaning: "aldosterone secreted",
    },
    secretionHydroxycorticosterone: {
      unit: "nmol/h",
      is: "hydroxycorticosteroneShare*secretionAldosterone",
      meaning: "18-hydroxycorticosterone secreted",
    },
    secretionDOC: {
      unit: "nmol/h",
      is: "basal*mass*clearanceSize*drivenSecretion*cleavage*passes(CYP21A2, sideLeak)*sideLeak/(CYP11B2 + sideLeak)",
      meaning: "deoxycorticosterone that aldosterone synthase leaves",
    },
  },
  states: {
    drivenSecretion: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "((1 + 1/greatest)*asked/(1 + asked/greatest) - drivenSecretion)/acuteTime",
      meaning: "secretion of a healthy zone, 1 = basal",
    },
    synthase: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(angiotensinNow^slowPower - synthase)/synthesisTime",
      meaning: "aldosterone synthase, 1 = healthy",
    },
  },
});
