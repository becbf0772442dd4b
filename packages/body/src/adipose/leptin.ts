import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Leptin: made by fat as it is full, the more the better fed; cleared by the kidney. */
export const leptin: ModuleDefinition = defineModule({
  id: "leptin",
  about:
    "Production per kg of fat grows with the fat share of the body, so that plasma leptin goes with the square of that share. Eating below expenditure takes most of it away within a day and a half, before any fat is lost; glucocorticoids raise it where there is food; it peaks after midnight.",
  sources: ["klein1996", "boden1996", "kolaczynski1996", "ruhl2001"],
  inputs: {
    fatShare: { from: "bodyComposition.fatShare", unit: "1", meaning: "fat share of the body" },
    fatMass: { from: "bodyComposition.fatMass", unit: "kg", meaning: "fat mass" },
    adiposeFat: {
      from: "bodyComposition.adiposeFat",
      unit: "kg",
      meaning: "fat in adipose tissue",
    },
    healthyFatShare: {
      from: "referenceBody.fatShare",
      unit: "1",
      meaning: "healthy fat share",
    },
    weight: { from: "bodyComposition.weight", unit: "kg", meaning: "body mass" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
    adulthood: {
      from: "referenceBody.adulthood",
      unit: "1",
      meaning: "0 in the child, 1 in the adult",
    },
    availability: {
      from: "energy.availability",
      unit: "1",
      meaning: "energy eaten over energy spent",
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = normal",
      absent: 1,
    },
    midsleep: { from: "clock.midsleep", unit: "1", meaning: "phase from mid-sleep" },
  },
  parameters: {
    production: {
      value: 1,
      unit: "1",
      meaning: "leptin made by fat over normal (0 in leptin deficiency)",
      source: "lesion",
    },
    bioactivity: {
      value: 1,
      unit: "1",
      meaning: "activity of the leptin that is made (0 for a measurable but inactive leptin)",
      source: "lesion",
    },
    productionPerFat: {
      value: 198,
      unit: "ng/min/kg",
      meaning: "leptin made per kg of fat in a body that were all fat, men",
      source: "klein1996",
      note: "3.2 ng per 100 g and minute in men of 16-17 % fat; whole body 0.8 ug/min at a body-mass index of 27",
    },
    womanFactor: {
      value: 1.35,
      unit: "1",
      meaning: "production of women over men at the same fat share",
      source: "ruhl2001",
      note: "mean 12.7 against 4.6 ug/L in the population; most of it is their larger fat share",
    },
    clearance: {
      value: 1.5,
      unit: "mL/min/kg",
      meaning: "clearance of leptin",
      source: "klein1996",
    },
    halfLife: {
      value: 24.9,
      unit: "min",
      meaning: "half-life of leptin",
      source: "klein1996",
    },
    fastingFloor: {
      value: 0.33,
      unit: "1",
      meaning: "production left in a total fast",
      source: "boden1996",
      note: "-64 % in the lean and -72 % in the obese after 52 h; -54 % after 4 days in women",
    },
    fastingHalf: {
      value: 0.7,
      unit: "1",
      meaning: "availability of energy at which half of the rest is left, with its rise above 1",
      source: "muller2015",
      note: "-44 % after 3 weeks on half of the energy, with a sixth of the fat lost",
    },
    delay: {
      value: 13,
      unit: "h",
      meaning: "time constant of production",
      source: "kolaczynski1996",
      note: "falls after 12 h of fasting to a nadir at 36 h, back within 24 h of eating",
    },
    glucocorticoidGain: {
      value: 1.5,
      unit: "1",
      meaning: "rise of production under glucocorticoids without bound",
      source: "dagogo2003",
      note: "hydrocortisone for 24 h: +8 % by 30 mg, +43 % by 100 mg, +115 % by 300 mg over placebo; none while fasting",
    },
    glucocorticoidHalf: {
      value: 20,
      unit: "1",
      meaning: "how that saturates",
      source: "dagogo2003",
    },
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 with the rhythm of the day, 0 for its mean",
      source: "design",
      note: "a switch",
    },
    amplitude: {
      value: 0.24,
      unit: "1",
      meaning: "relative amplitude, lean men",
      source: "sinha1996",
      note: "zenith over nadir 1.76 in the lean, 1.52 in the obese",
    },
    peakBeforeMidsleep: {
      value: 0.437,
      unit: "1",
      meaning: "phase of the peak before mid-sleep",
      source: "saad1998",
      note: "peak at 01:20 h, mid-sleep at 03 h",
    },
  },
  variables: {
    perShare: {
      unit: "ng/min/kg",
      is: "productionPerFat*(1 + (womanFactor - 1)*female*adulthood)",
      meaning: "production per kg of fat and fat share",
    },
    hourOfDay: {
      unit: "1",
      is: "1 + rhythm*amplitude*cos(midsleep + peakBeforeMidsleep)",
      meaning: "secretion at this hour over the day's mean",
    },
    released: {
      unit: "ng/min",
      is: "production*perShare*fatShare*adiposeFat*secretory*hourOfDay",
      meaning: "leptin secreted",
    },
    normal: {
      unit: "ug/L",
      is: "perShare*healthyFatShare^2/clearance",
      meaning: "leptin of the healthy body of this age, sex and size",
    },
    relative: {
      unit: "1",
      is: "bioactivity*plasma/normal",
      meaning: "active leptin over the healthy",
    },
    level: {
      unit: "1",
      is: "relative/hourOfDay",
      meaning: "active leptin over the healthy at this hour",
    },
    glucocorticoidEffect: {
      unit: "1",
      is: "1 + glucocorticoidGain*(glucocorticoid - 1)/(glucocorticoidHalf + max(glucocorticoid, 0))*min(max(availability, 0), 1)",
      meaning: "production by glucocorticoids over normal",
    },
  },
  states: {
    secretory: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "((fastingFloor + (1 - fastingFloor)*(1 + fastingHalf)*max(availability, 0)/(fastingHalf + max(availability, 0)))*glucocorticoidEffect - secretory)/delay",
      meaning: "leptin made per fat over normal",
    },
    plasma: {
      unit: "ug/L",
      start: "normal",
      scale: 5,
      rate: "ln(2)/halfLife*(released/(clearance*weight) - plasma)",
      meaning: "leptin in plasma",
    },
  },
});
