import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glomerular filtration of both kidneys, one of which a stenosis may shield from the pressure. */
export const kidney: ModuleDefinition = defineModule({
  id: "kidney",
  about:
    "Filtration is held constant over a wide range of pressure, angiotensin holds it up when pressure falls; a narrowed renal artery takes pressure from one part of the nephrons.",
  sources: ["hall2016"],
  inputs: {
    pressure: {
      from: "pressure.relative",
      unit: "1",
      meaning: "arterial pressure over usual",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
    sympathetic: {
      from: "baroreflex.sympathetic",
      unit: "1",
      meaning: "sympathetic outflow over normal",
      absent: 1,
    },
    noradrenalineTone: {
      from: "vessels.noradrenalineTone",
      unit: "1",
      meaning: "constriction by circulating noradrenaline over normal",
      absent: 1,
    },
    cortisolRise: {
      from: "vessels.cortisolRise",
      unit: "1",
      meaning: "share of the pressure that vessels narrowed by glucocorticoid in excess take",
      absent: 0,
    },
    leptinRise: {
      from: "sympathetic.leptinRise",
      unit: "1",
      meaning: "rise of the pressure that renal nerves hold, by leptin above the usual",
      absent: 0,
    },
    glucocorticoid: {
      from: "vessels.cortisolAction",
      unit: "1",
      meaning: "glucocorticoid action over normal, of the last day",
      absent: 1,
    },
    pregnancy: {
      from: "pregnancy.filtrationFactor",
      unit: "1",
      meaning: "filtration in pregnancy over normal",
      absent: 1,
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    sodium: { from: "extracellular.sodium", unit: "mmol/L", meaning: "plasma sodium", absent: 140 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    normalFiltration: {
      value: 120,
      unit: "mL/min",
      meaning: "glomerular filtration rate of the reference adult",
      source: "icrp89",
      note: "125 in men, 110 in women",
    },
    newbornLack: {
      value: 0.22,
      unit: "1",
      meaning: "filtration, over the adult's with size counted in, that the newborn gains in days",
      source: "neonatalFiltration2022",
      note: "19.6 mL/min for 1.73 m2 at birth, 40.6 on day 5",
    },
    newbornSpan: {
      value: 0.0096,
      unit: "a",
      meaning: "age span of that gain",
      source: "neonatalFiltration2022",
    },
    infantLack: {
      value: 0.58,
      unit: "1",
      meaning: "filtration, over the adult's with size counted in, that the infant gains in months",
      source: "neonatalFiltration2022",
      note: "59.4 mL/min for 1.73 m2 at four weeks",
    },
    infantSpan: {
      value: 0.22,
      unit: "a",
      meaning: "age span of that gain",
      source: "neonatalFiltration2022",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "working nephrons over normal",
      source: "lesion",
    },
    stenosis: {
      value: 0,
      unit: "1",
      meaning: "share of the pressure that a narrowed renal artery takes",
      source: "lesion",
    },
    stenosedShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of the nephrons behind the stenosis",
      source: "design",
      note: "one of two kidneys",
    },
    renalConstriction: {
      value: 0.35,
      unit: "1",
      meaning: "power with which circulating noradrenaline takes pressure from the kidney",
      source: "design",
      note: "afferent constriction: pressure stays high in phaeochromocytoma though volume is low",
    },
    autoregulation: {
      value: 0.08,
      unit: "1",
      meaning: "fifth power of the relative pressure at which filtration is half",
      source: "hall2016",
      note: "filtration changes little from 75 to 160 mm[Hg] and ceases near 40-50",
    },
    efferentPower: {
      value: 0.3,
      unit: "1",
      meaning: "how angiotensin moves that pressure",
      source: "hall2016",
      note: "efferent constriction keeps filtration in stenosis and volume loss",
    },
    sympatheticShare: {
      value: 0.18,
      unit: "1",
      meaning: "fall of filtration with sympathetic outflow over rest",
      source: "karaaslan2005",
      note: "afferent resistance rises with renal nerve activity",
    },
    glucocorticoidShare: {
      value: 0.15,
      unit: "1",
      meaning: "share of filtration lost without glucocorticoid",
      source: "design",
      note: "filtration is low in adrenal insufficiency and restored by cortisol",
    },
  },
  variables: {
    open: {
      unit: "1",
      is: "pressure/(noradrenalineTone^renalConstriction*(1 + cortisolRise + leptinRise))",
      meaning: "perfusion pressure of the free nephrons over usual",
    },
    stenosed: {
      unit: "1",
      is: "open*(1 - stenosis)",
      meaning: "perfusion pressure behind the stenosis over usual",
    },
    threshold: {
      unit: "1",
      is: "autoregulation/(max(angiotensin, 0) + 0.1)^efferentPower*1.1^efferentPower",
      meaning: "fifth power of the pressure of half filtration",
    },
    maturity: {
      unit: "1",
      is: "1 - newbornLack*exp(-max(age, 0)/newbornSpan) - infantLack*exp(-max(age, 0)/infantSpan)",
      meaning: "filtration over the adult's, size counted in",
    },
    byAll: {
      unit: "mL/min",
      is: "normalFiltration*clearanceSize*maturity*function*pregnancy/(1 + sympatheticShare*(max(sympathetic, 0) - 1))*(1 - glucocorticoidShare/(1 + 5*max(glucocorticoid, 0)))/(1 - glucocorticoidShare/6)",
      meaning: "filtration by what acts on all nephrons alike",
    },
    openGFR: {
      unit: "mL/min",
      is: "byAll*(1 + autoregulation)*open^5/(open^5 + threshold)",
      meaning: "filtration if all nephrons were free",
    },
    stenosedGFR: {
      unit: "mL/min",
      is: "byAll*(1 + autoregulation)*stenosed^5/(stenosed^5 + threshold)",
      meaning: "filtration if all nephrons lay behind the stenosis",
    },
    GFR: {
      unit: "mL/min",
      is: "(1 - stenosedShare)*openGFR + stenosedShare*stenosedGFR",
      meaning: "glomerular filtration rate",
    },
    relative: {
      unit: "1",
      is: "GFR/(normalFiltration*clearanceSize*maturity)",
      meaning: "filtration over normal for age",
    },
    filteredSodium: { unit: "mmol/min", is: "GFR*sodium", meaning: "sodium filtered" },
    openSodium: {
      unit: "mmol/min",
      is: "openGFR*sodium",
      meaning: "sodium filtered if all nephrons were free",
    },
    stenosedSodium: {
      unit: "mmol/min",
      is: "stenosedGFR*sodium",
      meaning: "sodium filtered if all nephrons lay behind the stenosis",
    },
  },
});
