import { defineModule } from "@endocrine/engine";

/** TSH cells of the anterior lobe and plasma TSH. */
export const thyrotrophs = defineModule({
  id: "thyrotrophs",
  about:
    "TSH cells: T4 and T3 make nuclear T3, which holds back synthesis and release; TRH drives both; the cell mass adapts in weeks.",
  sources: ["eisenberg2010", "korem2022"],
  inputs: {
    FT4: { from: "binding.FT4", unit: "pmol/L", meaning: "free T4" },
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3" },
    TRH: { from: "trhNeurons.relative", unit: "1", meaning: "TRH, 1 = normal mean" },
    size: { from: "person.size", unit: "1", meaning: "body size" },
    clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
    pulse: { from: "tshPulses.drive", unit: "1", meaning: "pulsatile release over its mean", absent: 1 },
  },
  parameters: {
    normalFT4: { value: 15.06, unit: "pmol/L", meaning: "free T4 of the euthyroid reference", source: "bagga2023" },
    normalFT3: { value: 5.81, unit: "pmol/L", meaning: "free T3 of the euthyroid reference", source: "bagga2023" },
    fromT4: {
      value: 0.523, unit: "1", meaning: "share of nuclear T3 that the cell's own D2 makes from T4", source: "blakesley2004",
      fitted: "packages/clinic/fit/tshFeedback.ts",
    },
    steepness: {
      value: 2.96, unit: "1", meaning: "fall of ln TSH for a doubling of nuclear T3", source: "blakesley2004",
      fitted: "packages/clinic/fit/tshFeedback.ts",
    },
    turnover: {
      value: 0.0433, unit: "/h", meaning: "turnover of nuclear T3", source: "blakesley2004",
      fitted: "packages/clinic/fit/tshFeedback.ts", note: "THYROSIM has 0.037 /h",
    },
    receptorGain: { value: 1, unit: "1", meaning: "gain of the T3 receptor beta", source: "lesion" },
    production: { value: 104.3, unit: "m[IU]/d", meaning: "TSH production of the reference adult", source: "ridgway1974" },
    maximum: { value: 42.6, unit: "1", meaning: "greatest production over normal", source: "ridgway1974", note: "4440 / 104.3 mU/d" },
    volume: { value: 4.0, unit: "L", meaning: "volume of distribution of TSH, 70 kg", source: "odell1967", note: "5.8 % of body mass" },
    clearance: { value: 50.7, unit: "mL/min", meaning: "metabolic clearance rate of TSH, 70 kg, euthyroid", source: "ridgway1974" },
    clearanceFloor: {
      value: 0.3, unit: "1", meaning: "share of the clearance that does not depend on thyroid hormone", source: "ridgway1974",
      note: "with clearanceHalf: 30.9 mL/min in hypothyroidism, 60.9 in hyperthyroidism",
    },
    clearanceHalf: { value: 0.9, unit: "1", meaning: "relative free T3 of half the dependent clearance", source: "ridgway1974" },
    releaseMaximum: {
      value: 3.48, unit: "/h", meaning: "greatest fractional release of stored TSH", source: "snyder1972",
      fitted: "packages/clinic/fit/trhTest.ts",
      note: "with releaseBasal: size of the answer to 200-500 ug TRH",
    },
    releaseBasal: { value: 0.04, unit: "/h", meaning: "fractional release at normal TRH and T3", source: "snyder1972" },
    massFeedback: {
      value: 1, unit: "1", meaning: "steepness of the cell mass against nuclear T3", source: "korem2022",
      note: "thyrotroph hyperplasia in long hypothyroidism, atrophy in thyrotoxicosis",
    },
    massTime: { value: 45, unit: "d", meaning: "time constant of the cell mass", source: "korem2022", note: "TSH stays low for weeks after T4 is normal" },
    function: { value: 1, unit: "1", meaning: "functioning share of the thyrotrophs", source: "lesion" },
    adenoma: { value: 0, unit: "m[IU]/d", meaning: "autonomous secretion of a TSH adenoma", source: "lesion" },
  },
  variables: {
    T3effect: { unit: "1", is: "receptorGain*T3n", meaning: "T3 signal at the receptor" },
    restraint: { unit: "1", is: "exp(-steepness*(T3effect - 1))", meaning: "factor of thyroid hormone on TSH" },
    drive: { unit: "1", is: "TRH*restraint", meaning: "drive of synthesis and release" },
    synthesis: {
      unit: "m[IU]/d",
      is: "production*clearanceSize*function*maximum*mass*drive/(maximum - 1 + mass*drive)",
      meaning: "TSH synthesis",
    },
    releaseRate: {
      unit: "/h",
      is: "releaseMaximum*drive*pulse/(releaseMaximum/releaseBasal - 1 + drive*pulse)",
      meaning: "fractional release",
    },
    secretion: { unit: "m[IU]/d", is: "releaseRate*store + adenoma*clearanceSize", meaning: "TSH secretion" },
    clearanceNow: {
      unit: "mL/min",
      is: "clearance*clearanceSize*(clearanceFloor + (1 - clearanceFloor)*(1 + clearanceHalf)*x3/(clearanceHalf + x3))",
      meaning: "metabolic clearance rate",
    },
    x3: { unit: "1", is: "FT3/normalFT3", meaning: "free T3, 1 = normal" },
  },
  states: {
    T3n: {
      unit: "1", start: 1, scale: 1,
      rate: "turnover*(fromT4*FT4/normalFT4 + (1 - fromT4)*x3 - T3n)",
      meaning: "nuclear T3 of the feedback tissues, 1 = normal",
    },
    mass: {
      unit: "1", start: 1, scale: 1,
      rate: "-mass*(massFeedback*(min(T3effect, 4) - 1) + ln(mass))/massTime",
      meaning: "thyrotroph cell mass, 1 = normal",
    },
    store: { unit: "m[IU]", start: "production/releaseBasal", scale: 100, rate: "synthesis - releaseRate*store", meaning: "releasable TSH" },
    TSH: {
      unit: "m[IU]/L", start: 1.5, scale: 1, rate: "(secretion - clearanceNow*TSH)/(volume*size)", meaning: "TSH of plasma",
    },
  },
});
