import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Parameter of the fit to the medians of weight by age. */
const fitted = (value: number, unit: string, meaning: string) =>
  ({
    value,
    unit,
    meaning,
    source: "who2006",
    fitted: "packages/body/fit/referenceBody.ts",
  }) as const;

/** Parameter of the fit to the fat share of the reference child. */
const child = (value: number, unit: string, meaning: string) =>
  ({
    value,
    unit,
    meaning,
    source: "hall2013",
    fitted: "packages/body/fit/referenceBody.ts",
  }) as const;

/** Mass and fat of the healthy body of this height, age and sex: what energy balance departs from. */
export const referenceBody: ModuleDefinition = defineModule({
  id: "referenceBody",
  about:
    "Body-mass index by age as a share of the adult's (fill of infancy, rise of puberty), and the fat share: that of the reference child to 18 years, then Jackson's regression by age and body-mass index, as Hall uses it.",
  sources: ["who2006", "deOnis2007", "hall2013", "hall2011"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
    calendar: { from: "person.calendar", unit: "1", meaning: "1 while time goes on", absent: 1 },
    adultIndex: {
      from: "person.adultBodyMassIndex",
      unit: "kg/m2",
      meaning: "body-mass index of the healthy adult that the patient is or becomes",
      absent: 22.6,
    },
    height: { from: "stature.height", unit: "m", meaning: "height" },
    velocity: {
      from: "stature.heightVelocity",
      unit: "m/a",
      meaning: "height velocity",
      absent: 0,
    },
  },
  parameters: {
    lag: fitted(0.3305, "1", "deficit of the young child's index, boys"),
    lagGirl: fitted(0.358, "1", "deficit of the young child's index, girls"),
    riseAge: fitted(13.71, "a", "age at the middle of the rise, boys"),
    riseAgeGirl: fitted(12.83, "a", "age at the middle of the rise, girls"),
    riseSpan: fitted(2.233, "a", "width of the rise, boys"),
    riseSpanGirl: fitted(2.938, "a", "width of the rise, girls"),
    fill: fitted(0.1719, "1", "surplus of infancy, boys"),
    fillGirl: fitted(0.143, "1", "surplus of infancy, girls"),
    fillTime: fitted(1.157, "a", "time in which it goes, boys"),
    fillTimeGirl: fitted(1.571, "a", "time in which it goes, girls"),
    birth: fitted(0.2487, "1", "deficit at birth against that, boys"),
    birthGirl: fitted(0.1995, "1", "deficit at birth against that, girls"),
    birthTime: fitted(0.1774, "a", "time in which the newborn fills out, boys"),
    birthTimeGirl: fitted(0.1616, "a", "time in which the newborn fills out, girls"),
    fatBase: child(0.1154, "1", "fat share of the child, boys"),
    fatBaseGirl: child(0.1654, "1", "fat share of the child, girls"),
    fatInfant: child(0.1524, "1", "further fat of infancy, boys"),
    fatInfantGirl: child(0.1467, "1", "further fat of infancy, girls"),
    fatInfantTime: child(3.116, "a", "time in which it goes, boys"),
    fatInfantTimeGirl: child(1.448, "a", "time in which it goes, girls"),
    fatBirth: child(0.1308, "1", "fat that the newborn lacks, boys"),
    fatBirthGirl: child(0.1631, "1", "fat that the newborn lacks, girls"),
    fatBirthTime: child(0.1039, "a", "time in which it comes, boys"),
    fatBirthTimeGirl: child(0.1961, "a", "time in which it comes, girls"),
    fatPuberty: child(0.01326, "1", "fat gained in puberty, boys"),
    fatPubertyGirl: child(0.08854, "1", "fat gained in puberty, girls"),
    fatPubertyAge: child(13.3, "a", "age of that gain"),
    fatPubertySpan: child(1, "a", "width of that gain"),
    fatBefore: child(0.048, "1", "passing fat before puberty, boys"),
    fatBeforeGirl: child(0.0562, "1", "passing fat before puberty, girls"),
    fatBeforeAge: child(11.66, "a", "age of its peak, boys"),
    fatBeforeAgeGirl: child(10.89, "a", "age of its peak, girls"),
    fatBeforeSpan: child(2.075, "a", "width of the peak, boys"),
    fatBeforeSpanGirl: child(1.717, "a", "width of the peak, girls"),
    ageSlope: { value: 0.0014, unit: "/a", meaning: "rise with age", source: "hall2011" },
    indexSlope: {
      value: 0.3731,
      unit: "1",
      meaning: "rise with ln index, men",
      source: "hall2011",
    },
    indexSlopeWoman: {
      value: 0.3996,
      unit: "1",
      meaning: "rise with ln index, women",
      source: "hall2011",
    },
    offset: { value: 1.0394, unit: "1", meaning: "constant, men", source: "hall2011" },
    offsetWoman: { value: 1.0201, unit: "1", meaning: "constant, women", source: "hall2011" },
    leanest: {
      value: 0.05,
      unit: "1",
      meaning: "smallest healthy fat share",
      source: "design",
      note: "essential fat of a lean man; keeps the regression from falling below it",
    },
    unitIndex: { value: 1, unit: "kg/m2", meaning: "unit of the index", source: "hall2011" },
    usualIndex: {
      value: 22.6,
      unit: "kg/m2",
      meaning: "adult index to which the medians of children lead",
      source: "design",
      note: "that of the reference adults, 70 kg at 176 cm and 60 kg at 163 cm",
    },
    adultAge: {
      value: 18,
      unit: "a",
      meaning: "age from which the adult's regressions hold",
      source: "design",
      note: "the reference child ends at 18 years",
    },
    adultSpan: {
      value: 0.7,
      unit: "a",
      meaning: "width of that change",
      source: "design",
      note: "a smooth passage",
    },
    fatEnergy: { value: 9400, unit: "kcal/kg", meaning: "energy of fat", source: "hall2013" },
    leanEnergy: {
      value: 837,
      unit: "kcal/kg",
      meaning: "energy of the lean tissue of a child without mass",
      source: "hall2013",
    },
    leanEnergyRise: {
      value: 4.3,
      unit: "kcal/kg2",
      meaning: "its rise with lean mass",
      source: "hall2013",
    },
  },
  functions: {
    mix: { args: ["boy", "girl", "f"], is: "boy + (girl - boy)*f" },
    bell: { args: ["u"], is: "exp(-(u^2))" },
  },
  variables: {
    rise: {
      unit: "1",
      is: "1/(1 + exp((age - mix(riseAge, riseAgeGirl, female))/mix(riseSpan, riseSpanGirl, female)))",
      meaning: "share of the rise of puberty that is still to come",
    },
    filled: {
      unit: "1",
      is: "mix(fill, fillGirl, female)*exp(-age/mix(fillTime, fillTimeGirl, female))",
      meaning: "surplus of infancy now",
    },
    newborn: {
      unit: "1",
      is: "mix(birth, birthGirl, female)*exp(-age/mix(birthTime, birthTimeGirl, female))",
      meaning: "deficit of the newborn now",
    },
    bodyMassIndex: {
      unit: "kg/m2",
      is: "adultIndex*(1 - mix(lag, lagGirl, female)*rise + filled - newborn)",
      meaning: "healthy body-mass index for age",
    },
    mass: { unit: "kg", is: "bodyMassIndex*height^2", meaning: "healthy mass" },
    adulthood: {
      unit: "1",
      is: "1/(1 + exp((adultAge - age)/adultSpan))",
      meaning: "0 in the child, 1 in the adult",
    },
    childFat: {
      unit: "1",
      is: "mix(fatBase, fatBaseGirl, female) + infantFat - newbornFat + mix(fatPuberty, fatPubertyGirl, female)/(1 + exp((fatPubertyAge - age)/fatPubertySpan)) + mix(fatBefore, fatBeforeGirl, female)*bell((age - mix(fatBeforeAge, fatBeforeAgeGirl, female))/mix(fatBeforeSpan, fatBeforeSpanGirl, female)) + mix(indexSlope, indexSlopeWoman, female)*ln(adultIndex/usualIndex)",
      meaning: "fat share of the healthy child",
    },
    infantFat: {
      unit: "1",
      is: "mix(fatInfant, fatInfantGirl, female)*exp(-age/mix(fatInfantTime, fatInfantTimeGirl, female))",
      meaning: "further fat of infancy now",
    },
    newbornFat: {
      unit: "1",
      is: "mix(fatBirth, fatBirthGirl, female)*exp(-age/mix(fatBirthTime, fatBirthTimeGirl, female))",
      meaning: "fat that the newborn lacks now",
    },
    filling: {
      unit: "/a",
      is: "calendar*(newbornFat/mix(fatBirthTime, fatBirthTimeGirl, female) - infantFat/mix(fatInfantTime, fatInfantTimeGirl, female))",
      meaning: "rise of the fat share in infancy; its slow changes later are left out",
    },
    adultFat: {
      unit: "1",
      is: "ageSlope*age + mix(indexSlope, indexSlopeWoman, female)*ln(bodyMassIndex/unitIndex) - mix(offset, offsetWoman, female)",
      meaning: "fat share of the healthy adult",
    },
    fatShare: {
      unit: "1",
      is: "max(childFat + (adultFat - childFat)*adulthood, leanest)",
      meaning: "healthy fat share",
    },
    fatMass: { unit: "kg", is: "fatShare*mass", meaning: "healthy fat mass" },
    leanMass: { unit: "kg", is: "mass - fatMass", meaning: "healthy lean mass" },
    gain: {
      unit: "kg/a",
      is: "adultIndex*calendar*(mix(lag, lagGirl, female)*rise*(1 - rise)/mix(riseSpan, riseSpanGirl, female) - filled/mix(fillTime, fillTimeGirl, female) + newborn/mix(birthTime, birthTimeGirl, female))*height^2 + 2*bodyMassIndex*height*velocity",
      meaning: "healthy gain of mass",
    },
    growthEnergy: {
      unit: "kcal/d",
      is: "(gain*fatShare + mass*filling)*fatEnergy + (gain*(1 - fatShare) - mass*filling)*(leanEnergy + leanEnergyRise*leanMass)",
      meaning: "energy laid down in healthy growth",
    },
  },
});
