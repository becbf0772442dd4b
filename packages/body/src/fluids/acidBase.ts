import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Bicarbonate and pH as ketones move them. */
export const acidBase: ModuleDefinition = defineModule({
  id: "acidBase",
  about:
    "Ketones in the blood take the place of bicarbonate; those that leave with sodium and potassium take base with them until the kidney has made it anew. Breathing follows by Winters' rule.",
  sources: ["albert1967", "palmer2021", "kitabchi2009"],
  inputs: {
    ketones: {
      from: "ketones.total",
      unit: "mmol/L",
      meaning: "beta-hydroxybutyrate and acetoacetate",
      absent: 0.13,
    },
    excretion: {
      from: "ketones.excretion",
      unit: "mmol/min",
      meaning: "beta-hydroxybutyrate into the urine",
      absent: 0,
    },
    mass: {
      from: "glucose.mass",
      unit: "kg",
      meaning: "body mass that flows scale with",
      absent: 70,
    },
  },
  parameters: {
    acidLoad: {
      value: 0,
      unit: "mmol/L",
      meaning: "other acid that takes the place of bicarbonate",
      source: "lesion",
    },
    usual: {
      value: 24.5,
      unit: "mmol/L",
      meaning: "bicarbonate of the healthy",
      source: "hall2016",
    },
    share: {
      value: 0.8,
      unit: "1",
      meaning: "bicarbonate that a ketone displaces",
      source: "kitabchi2009",
      note: "bicarbonate falls a little less than the anion gap rises; it stays near 18 at 6 mmol/L in long starvation",
    },
    lowest: {
      value: 1,
      unit: "mmol/L",
      meaning: "bicarbonate that the other buffers of the body leave",
      source: "design",
      note: "cells and bone buffer the rest; levels below 2 are hardly ever seen alive",
    },
    bend: {
      value: 2,
      unit: "mmol/L",
      meaning: "width over which the other buffers take over",
      source: "design",
      note: "a smooth bend",
    },
    usualKetones: {
      value: 0.13,
      unit: "mmol/L",
      meaning: "both ketones of the healthy after a night",
      source: "fujita2022",
    },
    usualPCO2: {
      value: 40,
      unit: "mm[Hg]",
      meaning: "carbon dioxide tension of the healthy",
      source: "hall2016",
    },
    saved: {
      value: 0.12,
      unit: "mmol/min",
      meaning: "ketones that leave as ammonium salts, without loss of base",
      source: "palmer2021",
      note: "some 100-150 mmol a day",
    },
    space: {
      value: 0.45,
      unit: "L/kg",
      meaning: "space in which bicarbonate is diluted",
      source: "hall2016",
    },
    recovery: {
      value: 2,
      unit: "d",
      meaning: "time constant with which the kidney makes base anew",
      source: "hall2016",
      note: "days",
    },
    winters: {
      value: 1.5,
      unit: "mm[Hg].L/mmol",
      meaning: "fall of carbon dioxide with bicarbonate",
      source: "albert1967",
      note: "1.54 HCO3 + 8.36",
    },
    wintersOffset: {
      value: 8,
      unit: "mm[Hg]",
      meaning: "carbon dioxide at no bicarbonate",
      source: "albert1967",
    },
    solubility: {
      value: 0.0307,
      unit: "mmol/L/mm[Hg]",
      meaning: "solubility of carbon dioxide in plasma",
      source: "hall2016",
    },
    pK: { value: 6.1, unit: "1", meaning: "pK of carbonic acid", source: "hall2016" },
    vitalBicarbonate: {
      value: 4.5,
      unit: "mmol/L",
      meaning: "lowest bicarbonate that is borne for long",
      source: "design",
      note: "pH 6.9: below 7.0 mortality rises steeply; few live below 6.8",
    },
  },
  variables: {
    free: {
      unit: "mmol/L",
      is: "usual - share*max(ketones - usualKetones, 0) - acidLoad - deficit",
      meaning: "bicarbonate that would be left without further buffers",
    },
    bicarbonate: {
      unit: "mmol/L",
      is: "0.5*(free + lowest + sqrt((free - lowest)^2 + bend^2))",
      meaning: "bicarbonate in plasma",
    },
    PCO2: {
      unit: "mm[Hg]",
      is: "min(winters*bicarbonate + wintersOffset, usualPCO2)",
      meaning: "carbon dioxide tension",
    },
    pH: {
      unit: "1",
      is: "pK + log10(bicarbonate/(solubility*PCO2))",
      meaning: "pH of arterial blood",
    },
    strain: {
      unit: "1",
      is: "1/((bicarbonate/vitalBicarbonate)^8 + 1/40)",
      meaning: "how far acidosis is beyond what is borne, 1 is just borne",
    },
  },
  states: {
    deficit: {
      unit: "mmol/L",
      start: 0,
      scale: 5,
      rate: "excretion*excretion/(excretion + saved)/(space*mass) - deficit/recovery",
      meaning: "base lost with ketones and not yet made anew",
    },
  },
});
