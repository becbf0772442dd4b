import { type Limits, nursing, type Person, pregnant, under, woman } from "./limits.ts";

const boyUnder =
  (years: number) =>
  ({ age, female }: Person): boolean =>
    !female && age < years;
const olderWoman = ({ female, age }: Person): boolean => female && age >= 52;
const olderMan = ({ female, age }: Person): boolean => !female && age >= 52;

/**
 * Limits of calcium, bone and the thymus, the more special first, in the units of the analyte or sign; of children
 * by the partitions of CALIPER (Colantonio 2012).
 */
export const calciumLimits: Readonly<Record<string, readonly Limits[]>> = {
  calcium: [
    { low: 1.95, high: 2.35, source: "oxfordMedicalDictionary", when: pregnant },
    { low: 2.13, high: 2.74, source: "colantonio2012", when: under(1) },
    { low: 2.29, high: 2.63, source: "colantonio2012", when: under(18) },
    { low: 2.12, high: 2.65, source: "oxfordMedicalDictionary" },
  ],
  ionisedCalcium: [{ low: 1.15, high: 1.32, source: "ingbar2005" }],
  phosphate: [
    { low: 1.8, high: 3.4, source: "colantonio2012", when: under(0.04) },
    { low: 1.54, high: 2.72, source: "colantonio2012", when: under(1) },
    { low: 1.38, high: 2.19, source: "colantonio2012", when: under(5) },
    { low: 1.33, high: 1.92, source: "colantonio2012", when: under(13) },
    { low: 1.14, high: 1.99, source: "colantonio2012", when: boyUnder(16) },
    { low: 1.02, high: 1.79, source: "colantonio2012", when: under(16) },
    { low: 0.95, high: 1.62, source: "colantonio2012", when: under(18) },
    { low: 0.8, high: 1.45, source: "oxfordMedicalDictionary" },
  ],
  PTH: [{ low: 1.6, high: 6.9, source: "calciumRanges" }],
  // deficiency below 30 nmol/L, between 30 and 50 not enough for some
  "25OHD": [{ low: 30, high: 200, source: "spegVitaminD" }],
  // 31 to 72 ng/L; children and the pregnant have more
  calcitriol: [
    { low: 74, source: "vitaminDRanges", when: pregnant },
    { source: "vitaminDRanges", when: under(1) },
    { low: 74, source: "vitaminDRanges", when: under(18) },
    { low: 74, high: 173, source: "vitaminDRanges" },
  ],
  FGF23: [
    { source: "khosravi2007", when: under(18) },
    { source: "khosravi2007", when: pregnant },
    { low: 10, high: 50, source: "khosravi2007" },
  ],
  ALP: [
    { source: "colantonio2012", when: pregnant },
    { low: 83, high: 248, source: "colantonio2012", when: under(0.04) },
    { low: 122, high: 469, source: "colantonio2012", when: under(1) },
    { low: 142, high: 335, source: "colantonio2012", when: under(10) },
    { low: 129, high: 417, source: "colantonio2012", when: under(13) },
    { low: 116, high: 468, source: "colantonio2012", when: boyUnder(15) },
    { low: 57, high: 254, source: "colantonio2012", when: under(15) },
    { low: 82, high: 331, source: "colantonio2012", when: boyUnder(17) },
    { low: 50, high: 117, source: "colantonio2012", when: under(17) },
    { low: 55, high: 149, source: "colantonio2012", when: boyUnder(19) },
    { low: 45, high: 87, source: "colantonio2012", when: under(19) },
    { low: 35, high: 105, source: "rustad2004" },
  ],
  CTX: [
    // bone gives calcium to milk
    { source: "michelsen2013", when: nursing },
    { low: 90, high: 1050, source: "michelsen2013", when: olderWoman },
    { low: 50, high: 670, source: "michelsen2013", when: woman },
    { low: 50, high: 580, source: "michelsen2013", when: olderMan },
    { low: 120, high: 830, source: "michelsen2013" },
  ],
  P1NP: [
    { low: 18.2, high: 102.3, source: "michelsen2013", when: olderWoman },
    { low: 19.3, high: 76.3, source: "michelsen2013", when: woman },
    { low: 15.7, high: 68.1, source: "michelsen2013", when: olderMan },
    { low: 31.1, high: 95.9, source: "michelsen2013" },
  ],
  osteocalcin: [
    { source: "cho2020", when: nursing },
    { low: 5.4, high: 41.6, source: "cho2020", when: olderWoman },
    { low: 6.7, high: 24.3, source: "cho2020", when: woman },
    { low: 6.5, high: 36.8, source: "cho2020" },
  ],
  urineCalcium: [
    { source: "mitchell2012", when: under(18) },
    // absorption doubles in pregnancy, and with it the output
    { source: "mitchell2012", when: pregnant },
    { high: 7.5, source: "mitchell2012" },
  ],
  albumin: [
    { low: 25, high: 38, source: "oxfordMedicalDictionary", when: pregnant },
    { low: 35, high: 50, source: "oxfordMedicalDictionary" },
  ],
  boneMineralDensity: [
    { source: "kanis1994", when: under(20) },
    // two and a half standard deviations below the young adult's: osteoporosis
    { low: 70, source: "kanis1994" },
  ],
  stoneRisk: [
    { source: "mitchell2012", when: pregnant },
    { high: 1, source: "mitchell2012" },
  ],
  tetany: [{ high: 1, source: "cooper2008" }],
};
