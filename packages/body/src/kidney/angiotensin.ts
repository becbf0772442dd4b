import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Angiotensin I and II in plasma and at the AT1 receptor. */
export const angiotensin: ModuleDefinition = defineModule({
  id: "angiotensin",
  about:
    "Renin makes angiotensin I, ACE and chymase turn it into angiotensin II, enzymes and receptors take it up; both live for less than a minute, so they follow renin at once.",
  sources: ["leete2019"],
  inputs: {
    pregnancy: {
      from: "pregnancy.substrateFactor",
      unit: "1",
      meaning: "angiotensinogen in pregnancy over normal",
      absent: 1,
    },
    renin: { from: "renin.relative", unit: "1", meaning: "renin over normal", absent: 1 },
    inhibition: {
      from: "aceInhibitor.block",
      unit: "1",
      meaning: "share of ACE inhibited by enalapril",
      absent: 0,
    },
    captopril: {
      from: "captopril.block",
      unit: "1",
      meaning: "share of ACE inhibited by captopril",
      absent: 0,
    },
    blockade: {
      from: "losartan.block",
      unit: "1",
      meaning: "share of AT1 receptors blocked",
      absent: 0,
    },
  },
  parameters: {
    normalActivity: {
      value: 16.42,
      unit: "pmol/L/min",
      meaning: "plasma renin activity at normal renin",
      source: "leete2019",
    },
    molarMassI: {
      value: 1296.5,
      unit: "g/mol",
      meaning: "molar mass of angiotensin I",
      source: "pubchem",
    },
    convertingEnzyme: {
      value: 0.95807,
      unit: "/min",
      meaning: "rate of ACE",
      source: "leete2019",
      note: "ACE and chymase together as there",
    },
    chymase: {
      value: 0.02,
      unit: "/min",
      meaning: "rate of enzymes that ACE inhibitors spare",
      source: "captoprilDogs1980",
      note: "full inhibition takes angiotensin II of plasma below detection; a tenth of all conversion, as in Leete's model, would leave it nearly unchanged",
    },
    neprilysin: {
      value: 0.038189,
      unit: "/min",
      meaning: "rate of neprilysin",
      source: "leete2019",
    },
    convertingEnzyme2: {
      value: 0.0078009,
      unit: "/min",
      meaning: "rate of ACE2",
      source: "leete2019",
    },
    toAngiotensinIV: {
      value: 0.25056,
      unit: "/min",
      meaning: "rate to angiotensin IV",
      source: "leete2019",
    },
    toAT1: { value: 0.17008, unit: "/min", meaning: "binding to AT1", source: "leete2019" },
    toAT2: { value: 0.065667, unit: "/min", meaning: "binding to AT2", source: "leete2019" },
    halfLifeI: {
      value: 0.5,
      unit: "min",
      meaning: "half-life of angiotensin I",
      source: "leete2019",
    },
    halfLifeII: {
      value: 0.66,
      unit: "min",
      meaning: "half-life of angiotensin II",
      source: "leete2019",
    },
    normalAngII: {
      value: 4.327,
      unit: "pmol/L",
      meaning: "angiotensin II at normal renin",
      source: "leete2019",
      note: "4.3 ng/L by HPLC and RIA in volunteers (doi:10.1161/01.hyp.21.5.704)",
    },
    receptorGain: { value: 1, unit: "1", meaning: "gain of the AT1 receptor", source: "lesion" },
    substrate: { value: 1, unit: "1", meaning: "angiotensinogen over normal", source: "lesion" },
    infusion: {
      value: 0,
      unit: "pmol/L/min",
      meaning: "angiotensin II infused, per volume of plasma",
      source: "lesion",
    },
  },
  variables: {
    formation: {
      unit: "pmol/L/min",
      is: "normalActivity*renin*substrate*pregnancy",
      meaning: "plasma renin activity",
    },
    reninActivity: {
      unit: "ug/L/h",
      is: "formation*molarMassI",
      meaning: "plasma renin activity as the laboratory prints it",
    },
    conversion: {
      unit: "/min",
      is: "(1 - inhibition)*(1 - captopril)*convertingEnzyme + chymase",
      meaning: "rate of conversion",
    },
    AngI: {
      unit: "pmol/L",
      is: "formation/(conversion + neprilysin + ln(2)/halfLifeI)",
      meaning: "angiotensin I",
    },
    AngII: {
      unit: "pmol/L",
      is: "(conversion*AngI + infusion)/(convertingEnzyme2 + toAngiotensinIV + (1 - blockade)*toAT1 + toAT2 + ln(2)/halfLifeII)",
      meaning: "angiotensin II",
    },
    effect: {
      unit: "1",
      is: "receptorGain*(1 - blockade)*AngII/normalAngII",
      meaning: "angiotensin action at AT1 over normal",
    },
  },
});
