import { defineModule } from "@endocrine/engine";

/** Height, bone age, and the height of a healthy twin for the standard deviation score. */
export const growth = defineModule({
  id: "growth",
  about:
    "Growth in three phases (infancy, childhood, puberty) after Karlberg, in rate form and run by bone age: thyroid hormone sets the pace of both, so its lack leaves a small child with a young skeleton, and treatment resumes growth from there.",
  sources: ["karlberg1989", "who2006"],
  inputs: {
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3" },
    normalFT3: { from: "thyrotrophs.normalFT3", unit: "pmol/L", meaning: "free T3 of the reference" },
    age: { from: "person.age", unit: "a", meaning: "age" },
    calendar: { from: "person.calendar", unit: "1", meaning: "1 while time makes the patient older" },
    female: { from: "person.female", unit: "1", meaning: "1 in a girl" },
  },
  parameters: {
    infancy: { value: 27.415, unit: "cm", meaning: "growth of infancy, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    infancyGirl: { value: 26.845, unit: "cm", meaning: "growth of infancy, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    infancyRate: { value: 2.0349, unit: "/a", meaning: "rate of the infancy phase, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    infancyRateGirl: { value: 1.8604, unit: "/a", meaning: "rate of the infancy phase, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    childhood: { value: 9.0369, unit: "cm/a", meaning: "velocity of childhood, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    childhoodGirl: { value: 9.2553, unit: "cm/a", meaning: "velocity of childhood, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    slowing: { value: 0.248, unit: "cm/a2", meaning: "slowing of childhood growth, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    slowingGirl: { value: 0.2647, unit: "cm/a2", meaning: "slowing of childhood growth, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    onset: { value: 0.75, unit: "a", meaning: "onset of childhood growth", source: "karlberg1989" },
    onsetRate: { value: 12, unit: "/a", meaning: "steepness of that onset", source: "karlberg1989" },
    spurt: { value: 23.528, unit: "cm", meaning: "growth of puberty, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    spurtGirl: { value: 12.915, unit: "cm", meaning: "growth of puberty, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    spurtRate: { value: 0.8232, unit: "/a", meaning: "rate of the spurt, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    spurtRateGirl: { value: 1.0783, unit: "/a", meaning: "rate of the spurt, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    spurtAge: { value: 13.448, unit: "a", meaning: "age of the spurt, boys", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    spurtAgeGirl: { value: 11.187, unit: "a", meaning: "age of the spurt, girls", source: "who2006", fitted: "packages/clinic/fit/growth.ts" },
    paceFloor: {
      value: 0.35, unit: "1", meaning: "pace of growth and bone age without thyroid hormone", source: "wilkins1941",
      note: "untreated cretins of 15-20 years look 7-8; height velocity below 4 cm/a",
    },
    paceHalf: { value: 0.3, unit: "1", meaning: "relative T3 of half the T3 share of the pace", source: "design", note: "growth is impaired only when T3 is clearly low" },
    spread: { value: 0.042, unit: "1", meaning: "standard deviation of height over its mean", source: "who2006", note: "0.041-0.046 from 1 to 19 y" },
    boneLag: { value: 7, unit: "d", meaning: "time constant of T3's effect on the growth plate", source: "design", note: "days" },
    yearPerYear: { value: 1, unit: "a/a", meaning: "healthy advance of bone age", source: "karlberg1989" },
  },
  variables: {
    pace: { unit: "1", is: "min(paceFloor + (1 - paceFloor)*(1 + paceHalf)*T3bone/(paceHalf + T3bone), 1.15)", meaning: "pace of growth and bone age, 1 = normal" },
    velocityByBoneAge: { unit: "cm/a", is: "velocity(boneAge, female, infancy, infancyGirl, infancyRate, infancyRateGirl) + onsetShare(boneAge, onset, onsetRate)*childPart(boneAge, female, childhood, childhoodGirl, slowing, slowingGirl) + spurtPart(boneAge, female, spurt, spurtGirl, spurtRate, spurtRateGirl, spurtAge, spurtAgeGirl)", meaning: "velocity of a healthy child of this bone age" },
    velocityByAge: { unit: "cm/a", is: "velocity(age, female, infancy, infancyGirl, infancyRate, infancyRateGirl) + onsetShare(age, onset, onsetRate)*childPart(age, female, childhood, childhoodGirl, slowing, slowingGirl) + spurtPart(age, female, spurt, spurtGirl, spurtRate, spurtRateGirl, spurtAge, spurtAgeGirl)", meaning: "velocity of a healthy child of this age" },
    heightVelocity: { unit: "cm/a", is: "calendar*pace*velocityByBoneAge", meaning: "height velocity" },
    heightSDS: { unit: "1", is: "(height - healthyHeight)/(spread*healthyHeight)", meaning: "standard deviation score of height" },
  },
  functions: {
    mix: { args: ["boy", "girl", "female"], is: "boy + (girl - boy)*female" },
    velocity: { args: ["t", "f", "b", "bg", "c", "cg"], is: "mix(b, bg, f)*mix(c, cg, f)*exp(-mix(c, cg, f)*t)" },
    onsetShare: { args: ["t", "on", "steep"], is: "1/(1 + exp(-steep*(t - on)))" },
    childPart: { args: ["t", "f", "v", "vg", "s", "sg"], is: "max(mix(v, vg, f) - 2*mix(s, sg, f)*t, 0)" },
    spurtPart: {
      args: ["t", "f", "p", "pg", "k", "kg", "a", "ag"],
      is: "mix(p, pg, f)*mix(k, kg, f)*logistic(mix(k, kg, f)*(t - mix(a, ag, f)))*(1 - logistic(mix(k, kg, f)*(t - mix(a, ag, f))))",
    },
    logistic: { args: ["u"], is: "1/(1 + exp(-u))" },
  },
  states: {
    T3bone: { unit: "1", start: 1, scale: 1, rate: "(FT3/normalFT3 - T3bone)/boneLag", meaning: "T3 effect in the growth plate" },
    boneAge: { unit: "a", start: 30, scale: 10, rate: "calendar*pace*yearPerYear", meaning: "bone age" },
    height: { unit: "m", start: 1.76, scale: 1, rate: "heightVelocity", meaning: "height" },
    healthyHeight: { unit: "m", start: 1.76, scale: 1, rate: "calendar*velocityByAge", meaning: "height of a healthy twin" },
  },
});
