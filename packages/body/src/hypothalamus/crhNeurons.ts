import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** CRH and vasopressin neurons of the paraventricular nucleus that drive the corticotrophs. */
export const crhNeurons: ModuleDefinition = defineModule({
  id: "crhNeurons",
  about:
    "CRH and vasopressin of the portal blood: a circadian drive of two harmonics held back by cortisol through both receptors, and stress, which only the glucocorticoid receptor restrains.",
  sources: ["karin2020", "grosskopf2025", "deKloet1998"],
  inputs: {
    phase: { from: "pacemaker.phase", unit: "h", meaning: "clock time of the pacemaker" },
    stress: {
      from: "stress.drive",
      unit: "1",
      meaning: "drive of stress, 1 = mean circadian drive",
      absent: 0,
    },
    inflammation: {
      from: "inflammation.hypothalamicDrive",
      unit: "1",
      meaning: "drive of cytokines, 1 = mean circadian drive",
      absent: 0,
    },
    pulse: {
      from: "crhPulses.drive",
      unit: "1",
      meaning: "pulsatile release over its mean",
      absent: 1,
    },
    glucocorticoid: {
      from: "glucocorticoid.hypothalamus",
      unit: "1",
      meaning: "glucocorticoid action, 1 = mean of the healthy day",
      absent: 1,
    },
  },
  parameters: {
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 for the circadian drive, 0 for its mean",
      source: "design",
      note: "0 in runs over years",
    },
    firstHarmonic: {
      value: 0.696,
      unit: "1",
      meaning: "amplitude of the 24-h harmonic",
      source: "grosskopf2025",
    },
    firstPhase: {
      value: 5.391,
      unit: "1",
      meaning: "phase of the 24-h harmonic at midnight, rad",
      source: "grosskopf2025",
    },
    secondHarmonic: {
      value: 0.2206,
      unit: "1",
      meaning: "amplitude of the 12-h harmonic",
      source: "grosskopf2025",
    },
    secondPhase: {
      value: 4.063,
      unit: "1",
      meaning: "phase of the 12-h harmonic at midnight, rad",
      source: "grosskopf2025",
    },
    contrast: {
      value: 2.05,
      unit: "1",
      meaning: "power that deepens the rhythm",
      source: "debono2009",
      fitted: "packages/body/fit/hpaRhythm.ts",
      note: "cortisol 15.5 ug/dL at its peak, below 2 at its nadir",
    },
    circadianScale: {
      value: 1.148,
      unit: "1",
      meaning: "scale of the drive with which ACTH is normal on the mean of a day",
      source: "debono2009",
      fitted: "packages/body/fit/hpaRhythm.ts",
    },
    advance: {
      value: 0.4,
      unit: "h",
      meaning: "how much earlier the drive is than the fitted harmonics",
      source: "debono2009",
      fitted: "packages/body/fit/hpaRhythm.ts",
      note: "cortisol peaks at 08:32 and is lowest at 00:18",
    },
    dayLength: {
      value: 24,
      unit: "h",
      meaning: "length of the pacemaker's day",
      source: "design",
      note: "clock time of the pacemaker runs from 0 to 24",
    },
    halfLife: { value: 4, unit: "min", meaning: "half-life of portal CRH", source: "karin2020" },
    receptorFloor: {
      value: 0.15,
      unit: "1",
      meaning: "glucocorticoid below which the mineralocorticoid receptor restrains no less",
      source: "design",
      note: "the published law, 1/cortisol, has no bound when cortisol is gone; ACTH of untreated Addison's disease sets it",
    },
    halfRestraint: {
      value: 4,
      unit: "1",
      meaning: "glucocorticoid of half the restraint through its own receptor",
      source: "karin2020",
    },
    steepness: {
      value: 3,
      unit: "1",
      meaning: "steepness of that restraint",
      source: "karin2020",
    },
    delay: {
      value: 1,
      unit: "h",
      meaning: "time constant of the genomic restraint",
      source: "kellerWood1984",
      note: "delayed feedback sets in 45 to 120 min after the steroid",
    },
    vasopressinByStress: {
      value: 0.1,
      unit: "1",
      meaning: "rise of portal vasopressin over the drive of stress",
      source: "design",
      note: "vasopressin is released by stress more than by the clock and escapes steroids",
    },
    input: {
      value: 1,
      unit: "1",
      meaning: "lasting drive of the brain on the neurons over normal",
      source: "lesion",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "functioning share of the CRH neurons",
      source: "lesion",
    },
  },
  variables: {
    turn: {
      unit: "1",
      is: "2*pi*(phase + advance)/dayLength",
      meaning: "phase of the day",
    },
    wave: {
      unit: "1",
      is: "(1 + firstHarmonic*sin(turn + firstPhase) + secondHarmonic*sin(2*turn + secondPhase))^contrast",
      meaning: "shape of the circadian drive",
    },
    circadian: {
      unit: "1",
      is: "input*(1 - rhythm + rhythm*circadianScale*wave)",
      meaning: "drive of the pacemaker",
    },
    fastRestraint: {
      unit: "1",
      is: "sqrt((1 + receptorFloor^2)/(glucocorticoid^2 + receptorFloor^2))",
      meaning: "factor of the mineralocorticoid receptor, at once",
    },
    slowRestraint: {
      unit: "1",
      is: "(1 + halfRestraint^(-steepness))/(1 + (max(genomic, 0)/halfRestraint)^steepness)",
      meaning: "factor of the glucocorticoid receptor",
    },
    alarm: {
      unit: "1",
      is: "stress + inflammation",
      meaning: "drive of stress and of cytokines",
    },
    release: {
      unit: "1",
      is: "function*pulse*(circadian*fastRestraint + alarm)*slowRestraint",
      meaning: "CRH towards which portal CRH moves",
    },
    portalAVP: {
      unit: "1",
      is: "function*(1 + vasopressinByStress*alarm)",
      meaning: "vasopressin of the portal blood, 1 = healthy",
    },
  },
  states: {
    CRH: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "ln(2)/halfLife*(release - CRH)",
      meaning: "portal CRH, 1 = mean of the healthy day",
    },
    genomic: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(glucocorticoid - genomic)/delay",
      meaning: "glucocorticoid action that has reached the genes",
    },
  },
});
