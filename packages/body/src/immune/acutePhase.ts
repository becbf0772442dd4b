import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Albumin and fibrinogen in inflammation, and what fever costs. */
export const acutePhase: ModuleDefinition = defineModule({
  id: "acutePhase",
  about:
    "Where IL-6 has called on the liver, fibrinogen rises within days and albumin falls within one, by what leaves the plasma; each degree of fever costs energy.",
  sources: ["norberg2015", "hubner2016", "bode1997"],
  inputs: {
    hepatic: {
      from: "inflammation.hepatic",
      unit: "ng/L",
      meaning: "IL-6 as the liver answers it",
      absent: 0,
    },
    fever: {
      from: "inflammation.fever",
      unit: "Cel",
      meaning: "temperature above normal",
      absent: 0,
    },
    pregnant: {
      from: "pregnancy.albuminFactor",
      unit: "1",
      meaning: "albumin over normal in pregnancy",
      absent: 1,
    },
  },
  parameters: {
    normalAlbumin: {
      value: 43,
      unit: "g/L",
      meaning: "albumin of the healthy",
      source: "bagga2023",
      note: "645 umol/L of 66.5 kDa",
    },
    loss: {
      value: 0.45,
      unit: "1",
      meaning: "greatest share of albumin that inflammation takes",
      source: "norberg2015",
      note: "a third after major abdominal surgery, 33.5 to 22.1 g/L; 10 g/L (hubner2016)",
    },
    lossIL6: {
      value: 30,
      unit: "ng/L",
      meaning: "IL-6 at the liver of half of that",
      source: "design",
      note: "a major operation has some 100 ng/L for a day and a half",
    },
    leakTime: {
      value: 20,
      unit: "h",
      meaning: "time constant with which plasma albumin follows, down by escape from the plasma",
      source: "norberg2015",
      note: "5 % an hour leave the plasma; lower by the first day after an operation",
    },
    normalFibrinogen: {
      value: 3,
      unit: "g/L",
      meaning: "fibrinogen of the healthy",
      source: "acutePhase2020",
      note: "2 to 4",
    },
    fibrinogenRise: {
      value: 2,
      unit: "1",
      meaning: "greatest rise of its synthesis",
      source: "acutePhase2020",
      note: "twofold to fourfold at most",
    },
    fibrinogenIL6: {
      value: 30,
      unit: "ng/L",
      meaning: "IL-6 at the liver of half of that",
      source: "design",
      note: "as for albumin",
    },
    fibrinogenTime: {
      value: 4,
      unit: "d",
      meaning: "turnover of fibrinogen",
      source: "design",
      note: "highest on the second to third day and later",
    },
    cost: {
      value: 0.113,
      unit: "/Cel",
      meaning: "energy spent for each degree of fever, over that without",
      source: "bode1997",
    },
  },
  variables: {
    metabolicFactor: {
      unit: "1",
      is: "1 + cost*fever",
      meaning: "energy spent over that without fever",
    },
    albuminShare: {
      unit: "1",
      is: "albumin/normalAlbumin",
      meaning: "albumin over that of the healthy",
    },
  },
  states: {
    albumin: {
      unit: "g/L",
      start: "normalAlbumin",
      scale: 10,
      rate: "(normalAlbumin*pregnant*(1 - loss*hepatic/(lossIL6 + hepatic)) - albumin)/leakTime",
      meaning: "albumin of plasma",
    },
    fibrinogen: {
      unit: "g/L",
      start: "normalFibrinogen",
      scale: 1,
      rate: "(normalFibrinogen*(1 + fibrinogenRise*hepatic/(fibrinogenIL6 + hepatic)) - fibrinogen)/fibrinogenTime",
      meaning: "fibrinogen of plasma",
    },
  },
});
