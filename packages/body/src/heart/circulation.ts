import { defineModule } from "@endocrine/engine";

/** Pulse and pressure as thyroid hormone moves them. */
export const circulation = defineModule({
  id: "circulation",
  about:
    "T3 raises heart rate and contractility (receptor alpha) and opens resistance vessels; mean pressure is held, so cardiac output follows resistance. Beta-blockade takes the sympathetic share of the rate.",
  sources: ["klein2001"],
  inputs: {
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3" },
    normalFT3: { from: "thyrotrophs.normalFT3", unit: "pmol/L", meaning: "free T3 of the reference" },
    betaBlock: { from: "propranolol.block", unit: "1", meaning: "share of beta-receptors blocked", absent: 0 },
    age: { from: "person.age", unit: "a", meaning: "age" },
    clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
  },
  parameters: {
    restingRate: { value: 71, unit: "/min", meaning: "resting heart rate of the reference adult", source: "ostchega2011" },
    childRate: {
      value: 55, unit: "/min", meaning: "heart rate of the newborn above the adult's", source: "fleming2011", note: "median 127 /min at birth, 113 at 2 y, 91 at 6 y",
    },
    childRateSpan: { value: 6, unit: "a", meaning: "age span of its fall", source: "fleming2011" },
    meanPressure: { value: 91, unit: "mm[Hg]", meaning: "mean arterial pressure of the young adult", source: "wright2011" },
    pulsePressure: { value: 45, unit: "mm[Hg]", meaning: "pulse pressure of the young adult", source: "wright2011" },
    stiffening: { value: 0.012, unit: "/a", meaning: "rise of pulse pressure with each year above 40", source: "wright2011" },
    stiffeningAge: { value: 40, unit: "a", meaning: "age from which arteries stiffen", source: "wright2011" },
    childPressure: { value: 0.35, unit: "1", meaning: "how far the newborn's mean pressure lies below the adult's", source: "fleming2011", note: "order of 60 mm[Hg] in the first weeks" },
    childPressureSpan: { value: 7, unit: "a", meaning: "age span of its rise", source: "design", note: "between infancy and puberty" },
    betaPressure: { value: 0.06, unit: "1", meaning: "fall of mean pressure under full beta-blockade", source: "design", note: "a few mm[Hg]" },
    resistance: { value: 1600, unit: "dyn.s/cm5", meaning: "systemic vascular resistance", source: "klein2001" },
    rateFloor: { value: 0.73, unit: "1", meaning: "heart rate without T3 over normal", source: "klein2001" },
    rateHalf: {
      value: 5, unit: "1", meaning: "relative T3 of half the T3 share of heart rate", source: "klein2001", note: "88-130 /min in hyperthyroidism, about 58 in hypothyroidism",
    },
    resistanceHalf: { value: 2.5, unit: "1", meaning: "relative T3 that sets the fall of resistance", source: "klein2001", note: "700-1200 dyn.s/cm5 in hyperthyroidism; 30-50 % up in hypothyroidism" },
    contractility: { value: 0.12, unit: "1", meaning: "power of T3 on ejection speed", source: "klein2001", note: "wide pulse pressure in hyperthyroidism, narrow in hypothyroidism" },
    sympatheticShare: { value: 0.15, unit: "1", meaning: "share of resting rate that beta-blockade removes", source: "klein2001" },
    sympatheticGain: { value: 0.6, unit: "1", meaning: "sympathetic share of the rate that T3 adds", source: "klein2001" },
    betaContractility: { value: 0.3, unit: "1", meaning: "fall of ejection force under full beta-blockade", source: "design", note: "systolic pressure then falls with the rate" },
    cardiacTime: { value: 24, unit: "h", meaning: "time constant of T3's nuclear effect on the heart", source: "klein2001", note: "rate rises from 5 h after 50 ug T3 and lasts days" },
  },
  variables: {
    rateFactor: { unit: "1", is: "rateFloor + (1 - rateFloor)*(1 + rateHalf)*T3heart/(rateHalf + T3heart)", meaning: "heart rate over normal without drugs" },
    healthyRate: { unit: "/min", is: "restingRate + childRate*exp(-age/childRateSpan)", meaning: "healthy rate for age" },
    heartRate: {
      unit: "/min",
      is: "healthyRate*(rateFactor - betaBlock*(sympatheticShare + sympatheticGain*(rateFactor - 1)))",
      meaning: "resting heart rate",
    },
    resistanceNow: { unit: "dyn.s/cm5", is: "resistance/clearanceSize*(1 + resistanceHalf)/(resistanceHalf + T3heart)", meaning: "systemic vascular resistance" },
    output: { unit: "L/min", is: "mean/resistanceNow", meaning: "cardiac output" },
    strokeVolume: { unit: "mL", is: "output/heartRate", meaning: "stroke volume" },
    normalStroke: { unit: "mL", is: "mean/(resistance/clearanceSize)/healthyRate", meaning: "stroke volume at normal T3" },
    ageFactor: { unit: "1", is: "1 + stiffening*max(age - stiffeningAge, 0)", meaning: "stiffening of the arteries with age" },
    mean: {
      unit: "mm[Hg]", is: "meanPressure*(1 - childPressure*exp(-age/childPressureSpan))*(1 - betaPressure*betaBlock)", meaning: "mean arterial pressure",
    },
    pulse: {
      unit: "mm[Hg]",
      is: "pulsePressure*ageFactor*(strokeVolume/normalStroke)*max(T3heart, 0.05)^contractility*(1 - betaContractility*betaBlock)",
      meaning: "pulse pressure",
    },
    systolic: { unit: "mm[Hg]", is: "mean + 2*pulse/3", meaning: "systolic pressure" },
    diastolic: { unit: "mm[Hg]", is: "mean - pulse/3", meaning: "diastolic pressure" },
  },
  states: {
    T3heart: { unit: "1", start: 1, scale: 1, rate: "(FT3/normalFT3 - T3heart)/cardiacTime", meaning: "T3 effect in the heart, 1 = normal" },
  },
});
