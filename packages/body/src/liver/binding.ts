import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Binding of T4 and T3 in plasma, at equilibrium. */
export const binding: ModuleDefinition = defineModule({
  id: "binding",
  about:
    "Free T4 and T3 by mass action with TBG, transthyretin and albumin. TBG is shared; T3's small share of it (under 1 %) is left out of the balance, so that the free hormones have a closed form.",
  sources: ["bagga2023"],
  inputs: {
    T4: { from: "thyroidHormones.T4", unit: "nmol/L", meaning: "total T4" },
    T3: { from: "thyroidHormones.T3", unit: "nmol/L", meaning: "total T3" },
    oestrogenEffect: {
      from: "pregnancy.tbgFactor",
      unit: "1",
      meaning: "rise of TBG with oestrogen",
      absent: 1,
    },
    oralOestrogen: {
      from: "oralOestrogen.tbg",
      unit: "1",
      meaning: "TBG that oestrogen by mouth adds, over normal",
      absent: 0,
    },
    proteins: {
      from: "acutePhase.albuminShare",
      unit: "1",
      meaning: "albumin over normal in inflammation and pregnancy, with which transthyretin falls",
      absent: 1,
    },
  },
  parameters: {
    normalTBG: {
      value: 351.5,
      unit: "nmol/L",
      meaning: "thyroxine-binding globulin",
      source: "bagga2023",
    },
    normalTTR: { value: 5.35, unit: "umol/L", meaning: "transthyretin", source: "bagga2023" },
    normalAlbumin: { value: 645, unit: "umol/L", meaning: "albumin", source: "bagga2023" },
    tbgFactor: {
      value: 1,
      unit: "1",
      meaning: "TBG over normal (inherited excess or lack)",
      source: "lesion",
    },
    acutePhase: {
      value: 0,
      unit: "1",
      meaning: "loss of binding proteins in severe illness, 0..1",
      source: "lesion",
    },
    tbgLoss: {
      value: 0.7,
      unit: "1",
      meaning: "loss of TBG in the severest illness",
      source: "design",
      note: "total T4 falls below 4 ug/dL in the dying",
    },
    proteinLoss: {
      value: 0.5,
      unit: "1",
      meaning: "loss of transthyretin in the severest illness",
      source: "design",
      note: "transthyretin halves in the acute phase",
    },
    albuminLoss: {
      value: 0.35,
      unit: "1",
      meaning: "loss of albumin in the severest illness",
      source: "design",
      note: "albumin 25-28 g/L in intensive care",
    },
    Kd_T4_TBG: { value: 60, unit: "pmol/L", meaning: "dissociation constant", source: "bagga2023" },
    Kd_T4_TTR: {
      value: 5000,
      unit: "pmol/L",
      meaning: "dissociation constant",
      source: "bagga2023",
    },
    Kd_T4_albumin: {
      value: 1.33e6,
      unit: "pmol/L",
      meaning: "dissociation constant",
      source: "bagga2023",
    },
    Kd_T3_TBG: {
      value: 1100,
      unit: "pmol/L",
      meaning: "dissociation constant",
      source: "bagga2023",
    },
    Kd_T3_TTR: {
      value: 3.25e5,
      unit: "pmol/L",
      meaning: "dissociation constant",
      source: "bagga2023",
    },
    Kd_T3_albumin: {
      value: 9.75e6,
      unit: "pmol/L",
      meaning: "dissociation constant",
      source: "bagga2023",
    },
    tbgMolarMass: {
      value: 54,
      unit: "kg/mol",
      meaning: "molar mass of TBG",
      source: "schussler2000",
    },
  },
  variables: {
    TBG: {
      unit: "pmol/L",
      is: "normalTBG*tbgFactor*(oestrogenEffect + oralOestrogen)*(1 - tbgLoss*acutePhase)",
      meaning: "TBG",
    },
    TTR: {
      unit: "pmol/L",
      is: "normalTTR*proteins*(1 - proteinLoss*acutePhase)",
      meaning: "transthyretin",
    },
    albumin: {
      unit: "pmol/L",
      is: "normalAlbumin*proteins*(1 - albuminLoss*acutePhase)",
      meaning: "albumin",
    },
    TBGmass: { unit: "mg/L", is: "TBG*tbgMolarMass", meaning: "TBG by mass" },
    loose: {
      unit: "1",
      is: "1 + TTR/Kd_T4_TTR + albumin/Kd_T4_albumin",
      meaning: "T4 outside TBG over free T4",
    },
    half: {
      unit: "pmol/L",
      is: "(loose*Kd_T4_TBG + TBG - T4)/2",
      meaning: "half the linear term of the balance",
    },
    FT4: {
      unit: "pmol/L",
      is: "Kd_T4_TBG*T4/(half + sqrt(half^2 + loose*Kd_T4_TBG*T4))",
      meaning: "free T4: the positive root of loose F^2 + 2 half F = Kd T4",
    },
    freeTBG: { unit: "pmol/L", is: "TBG*Kd_T4_TBG/(Kd_T4_TBG + FT4)", meaning: "TBG without T4" },
    FT3: {
      unit: "pmol/L",
      is: "T3/(1 + freeTBG/Kd_T3_TBG + TTR/Kd_T3_TTR + albumin/Kd_T3_albumin)",
      meaning: "free T3",
    },
  },
});
