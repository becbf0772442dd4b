import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What the body lets go when energy runs short: reproduction and T3. */
export const starvation: ModuleDefinition = defineModule({
  id: "starvation",
  about:
    "Low leptin silences GnRH; low leptin and lack of food together turn T4 away from T3 and hold back TRH. Reproduction answers leptin alone, T3 answers both, as leptin given to fasting men shows.",
  sources: ["chan2003", "kopp1997", "palmblad1977"],
  inputs: {
    leptin: {
      from: "leptin.level",
      unit: "1",
      meaning: "leptin over the healthy at this hour",
    },
    receptor: {
      from: "appetite.leptinReceptor",
      unit: "1",
      meaning: "leptin's action in the hypothalamus over normal",
    },
    availability: {
      from: "energy.availability",
      unit: "1",
      meaning: "energy absorbed over energy needed",
    },
  },
  parameters: {
    leptinEnough: {
      value: 0.8,
      unit: "1",
      meaning: "relative leptin that is taken for enough",
      source: "design",
      note: "so that it tells of want, not of some kilograms less",
    },
    threshold: {
      value: 0.5,
      unit: "1",
      meaning: "leptin over enough of about half of the drive of GnRH",
      source: "kopp1997",
      note: "menses need leptin above 1.85 ug/L, a quarter to a fifth of the healthy woman's; 72-h fasts, with a third left, lower LH pulses",
    },
    shareOfLeptin: {
      value: 0.4,
      unit: "1",
      meaning: "share of the answer of T3 that is leptin's",
      source: "chan2003",
      note: "replacement prevents the thyroid's answer to a fast in part",
    },
    fall: {
      value: 0.8,
      unit: "1",
      meaning: "greatest fall of T3",
      source: "palmblad1977",
      note: "T3 falls by half in fasts; -39 % after 3 weeks on half of the energy (muller2015)",
    },
    half: {
      value: 0.5,
      unit: "1",
      meaning: "shortage of half of it",
      source: "muller2015",
    },
    enough: {
      value: 0.88,
      unit: "1",
      meaning: "energy absorbed over needed that T3 takes for enough",
      source: "design",
      note: "so that neither the hours between meals nor thyrotoxicosis, whose T3 is high, are a shortage",
    },
    delay: {
      value: 2,
      unit: "d",
      meaning: "time constant of T3's answer",
      source: "palmblad1977",
      note: "early and marked, with a rapid return on refeeding",
    },
    reproductiveTime: {
      value: 2,
      unit: "d",
      meaning: "time constant of the answer of GnRH",
      source: "chan2003",
      note: "LH pulses and testosterone are lower on day 3",
    },
    leptinNeed: {
      value: 1,
      unit: "1",
      meaning: "dependence of GnRH on leptin, 0 for none",
      source: "lesion",
    },
    TRHshare: {
      value: 2.2,
      unit: "1",
      meaning: "restraint of TRH over the fall of T3",
      source: "design",
      note: "TSH falls a little while T3 is low (palmblad1977); without restraint it would rise",
    },
    deiodinaseShare: {
      value: 0.8,
      unit: "1",
      meaning: "fall of deiodinase 1 over the fall of T3",
      source: "design",
      note: "with the rise of deiodinase 3 gives the fall of T3 in the whole axis",
    },
    inactivationShare: {
      value: 1.7,
      unit: "1",
      meaning: "rise of deiodinase 3 over the fall of T3",
      source: "design",
      note: "reverse T3 rises as T3 falls (palmblad1977), here by three quarters in three days without food",
    },
  },
  variables: {
    leptinSignal: {
      unit: "1",
      is: "max(receptor*leptin, 0)/leptinEnough",
      meaning: "leptin as the hypothalamus takes it, over enough",
    },
    gate: {
      unit: "1",
      is: "min((1 + threshold^4)*leptinSignal^4/(threshold^4 + leptinSignal^4), 1)",
      meaning: "what leptin lets through",
    },
    shortage: {
      unit: "1",
      is: "shareOfLeptin*(1 - gate) + (1 - shareOfLeptin)*max(1 - availability/enough, 0)",
      meaning: "shortage of energy as T3 answers it",
    },
    deiodination: {
      unit: "1",
      is: "1 - deiodinaseShare*(1 - T3)",
      meaning: "activity of D1 over normal",
    },
    inactivation: {
      unit: "1",
      is: "1 + inactivationShare*(1 - T3)",
      meaning: "activity of D3 over normal",
    },
    TRHrestraint: {
      unit: "1",
      is: "min(TRHshare*(1 - T3), 0.95)",
      meaning: "share of TRH that is held back",
    },
  },
  states: {
    T3: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 - fall*shortage/(half + shortage) - T3)/delay",
      meaning: "free T3 that belongs to this state of nutrition, 1 = fed",
    },
    reproductive: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 - leptinNeed*(1 - gate) - reproductive)/reproductiveTime",
      meaning: "drive of GnRH that nutrition allows, 1 = fed",
    },
  },
});
