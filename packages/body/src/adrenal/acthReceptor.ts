import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The ACTH receptor of the cortex: what ACTH asks of steroidogenesis, within minutes. */
export const acthReceptor: ModuleDefinition = defineModule({
  id: "acthReceptor",
  about:
    "ACTH drives the entry of cholesterol into the side-chain cleavage along a sigmoid of its concentration; the answer sets in within minutes. While it answers the cortex tires, within a pulse, so that the same ACTH asks for less in the recovery of a pulse than at its onset. A slower memory of the drive serves what answers to a change of ACTH and not to its level; lasting excess makes the receptor less sensitive.",
  sources: ["keenan2004", "roelfsema2012"],
  inputs: {
    ACTH: {
      from: "corticotrophs.ACTH",
      unit: "pmol/L",
      meaning: "plasma ACTH",
      absent: 2.5,
    },
    cosyntropin: {
      from: "cosyntropin.plasma",
      unit: "pmol/L",
      meaning: "ACTH 1-24, given as a test",
      absent: 0,
    },
  },
  parameters: {
    EC50: {
      value: 5.2,
      unit: "pmol/L",
      meaning: "ACTH of the half-greatest drive",
      source: "keenan2004",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "26 ng/L, 5.7 pmol/L, in 32 adults; 20 ng/L, 4.4 pmol/L, at the onset of a pulse and 15 in its recovery in the 36 controls of PMC3410358; the value here gives the published profile of cortisol and its rise with cosyntropin",
    },
    steepness: {
      value: 1.9,
      unit: "1",
      meaning: "Hill coefficient",
      source: "keenan2004",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "cortisol swings about tenfold where ACTH swings about sixfold",
    },
    sensitivity: {
      value: 1,
      unit: "1",
      meaning: "sensitivity of the receptor (0 in familial glucocorticoid deficiency)",
      source: "lesion",
    },
    usualDrive: {
      value: 0.141,
      unit: "1",
      meaning: "mean drive of the healthy day",
      source: "keenan2004",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "that of the profile of cortisol",
    },
    adaptation: {
      value: 0.18,
      unit: "1",
      meaning: "rise of EC50 with lasting excess of the drive",
      source: "roelfsema2012",
      note: "EC50 59 against 20 ng/L at the onset of a pulse in Cushing's disease, where the cortex is also tired; back to normal after cure",
    },
    tiring: {
      value: 3,
      unit: "1",
      meaning: "rise of EC50 with the drive of the last half hour",
      source: "roelfsema2012",
      note: "EC50 20 ng/L at the onset of a pulse, 70 in its recovery; 59 and 128 in Cushing's disease",
    },
    tiringTime: {
      value: 20,
      unit: "min",
      meaning: "time over which the cortex tires and recovers within a pulse",
      source: "design",
      note: "the half-life of ACTH: onset and recovery are parts of one pulse",
    },
    tolerance: {
      value: 1.25,
      unit: "1",
      meaning: "mean drive over the usual one from which the cortex adapts",
      source: "design",
      note: "the swings of healthy days do not",
    },
    delay: {
      value: 4,
      unit: "min",
      meaning: "time constant from ACTH to steroid secretion",
      source: "carroll2019",
      note: "after CRH cortisol begins to rise minutes after ACTH; the 10-15 min by which the level of cortisol follows that of ACTH are this and its spread through the body",
    },
    memoryTime: {
      value: 3,
      unit: "d",
      meaning: "time over which the cortex gets used to a drive",
      source: "design",
      note: "aldosterone falls back within days of continued ACTH",
    },
  },
  variables: {
    EC50now: {
      unit: "pmol/L",
      is: "EC50*(1 + tiring*max(tired, 0))*(1 + adaptation*max(memory/usualDrive - tolerance, 0))",
      meaning: "ACTH of half the drive now",
    },
    stimulus: {
      unit: "1",
      is: "sensitivity*(ACTH + cosyntropin)/EC50now",
      meaning: "ACTH over that of half the drive",
    },
  },
  states: {
    drive: {
      unit: "1",
      start: 0.2,
      scale: 0.2,
      rate: "(max(stimulus, 0)^steepness/(1 + max(stimulus, 0)^steepness) - drive)/delay",
      meaning: "steroidogenic drive, 1 = greatest",
    },
    tired: {
      unit: "1",
      start: 0.16,
      scale: 0.2,
      rate: "(drive - tired)/tiringTime",
      meaning: "mean drive of the last half hour",
    },
    memory: {
      unit: "1",
      start: 0.16,
      scale: 0.2,
      rate: "(drive - memory)/memoryTime",
      meaning: "mean drive of the last days",
    },
  },
});
