import { calciumDiscriminations } from "./calciumTestCases.ts";
import type { Discrimination } from "./discrimination.ts";
import { fuelDiscriminations } from "./fuelTestCases.ts";
import { reproductionDiscriminations } from "./reproductionTestCases.ts";

/** Failing glands keep a large reserve: their mild forms begin when most of the tissue is gone. */
const lost = {
  addison: [0.8, 0.88],
  secondary: [0.9, 1],
  centralInsipidus: [0.94, 1],
  nephrogenicInsipidus: [0.92, 1],
} as const;

/** Tumours by how much they secrete. */
const tumour = [0.25, 1] as const;

const cushing = (readings: readonly [RegExp, RegExp, RegExp]): Discrimination["diseases"] => [
  { id: "cushing-disease", severities: tumour, reading: readings[0] },
  { id: "ectopic-acth", severities: tumour, reading: readings[1] },
  { id: "adrenal-cushing", severities: tumour, reading: readings[2] },
];

const anyCushing = cushing([
  /^No normal suppression/,
  /^No normal suppression/,
  /^No normal suppression/,
]);

/** The tests of the table, in the order of the page. */
export const discriminations: readonly Discrimination[] = [
  {
    id: "dexamethasone-overnight",
    shows: ["cortisolAfter"],
    cutOff: "cortisol below 50 nmol/L is normal",
    healthy: /^Normal suppression/,
    diseases: anyCushing,
  },
  {
    id: "dexamethasone-low-dose",
    shows: ["cortisolBefore", "cortisolAfter"],
    cutOff: "cortisol below 50 nmol/L is normal",
    healthy: /^Normal suppression/,
    diseases: anyCushing,
  },
  {
    id: "dexamethasone-high-dose",
    shows: ["cortisolBefore", "cortisolAfter", "fall"],
    cutOff: "a fall of cortisol by 50 % or more points to the pituitary",
    healthy: /^Suppression/,
    diseases: cushing([/^Suppression/, /^No suppression with ACTH not low/, /with low ACTH/]),
    note: "The test is done when Cushing's syndrome is proven: the pituitary's is told from the others.",
  },
  {
    id: "cosyntropin",
    shows: ["peak", "ACTHbefore", "hydroxyprogesteronePeak"],
    cutOff: "cortisol of 500 nmol/L, 17-hydroxyprogesterone of 30 nmol/L",
    healthy: /^Normal rise/,
    diseases: [
      { id: "addison", severities: lost.addison, reading: /with high ACTH/ },
      {
        id: "secondary-adrenal-insufficiency",
        severities: lost.secondary,
        reading: /with ACTH not high/,
      },
      { id: "cah-21", severities: [0.4, 0.8], reading: /^21-hydroxylase deficiency/ },
    ],
  },
  {
    id: "crh-test",
    shows: ["ACTHbefore", "ACTHrise", "cortisolRise"],
    cutOff: "a rise of ACTH by 35 % or more",
    healthy: /^Rise of ACTH/,
    diseases: cushing([/^Rise of ACTH/, /from a high baseline/, /from a low baseline/]),
    note: "The test is done when Cushing's syndrome is proven: the pituitary's is told from the others.",
  },
  {
    id: "metyrapone-test",
    shows: ["deoxycortisolAfter", "cortisolAfter", "ACTHbefore"],
    cutOff: "11-deoxycortisol of 200 nmol/L",
    healthy: /^Normal rise/,
    diseases: [
      {
        id: "secondary-adrenal-insufficiency",
        severities: lost.secondary,
        reading: /pituitary does not answer/,
      },
      { id: "addison", severities: lost.addison, reading: /cortex fails/ },
    ],
  },
  {
    id: "water-deprivation",
    shows: ["urineAfterThirst", "urineAfterDesmopressin", "rise"],
    cutOff: "urine of 700 and 300 mosm/kg after thirst, a rise by 50 or 9 % after desmopressin",
    healthy: /^Normal concentration/,
    diseases: [
      {
        id: "central-diabetes-insipidus",
        severities: lost.centralInsipidus,
        reading: /entral diabetes insipidus/,
      },
      {
        id: "nephrogenic-diabetes-insipidus",
        severities: lost.nephrogenicInsipidus,
        reading: /ephrogenic diabetes insipidus/,
      },
    ],
  },
  {
    id: "hypertonic-saline",
    shows: ["copeptinBefore", "copeptinAfter", "sodiumAfter"],
    cutOff: "copeptin of 4.9 pmol/L at a sodium of 150 mmol/L; a baseline above 21.4",
    healthy: /^Normal answer/,
    diseases: [
      {
        id: "central-diabetes-insipidus",
        severities: lost.centralInsipidus,
        reading: /^Central/,
      },
      {
        id: "nephrogenic-diabetes-insipidus",
        severities: lost.nephrogenicInsipidus,
        reading: /^Nephrogenic/,
      },
    ],
  },
  {
    id: "saline-infusion",
    shows: ["aldosteroneBefore", "aldosteroneAfter"],
    cutOff: "aldosterone below 139 pmol/L is normal, above 277 pmol/L primary aldosteronism",
    healthy: /^Normal suppression/,
    diseases: [{ id: "conn", severities: tumour, reading: /^No suppression/ }],
  },
  {
    id: "captopril-test",
    shows: ["aldosteroneAfter", "fall", "reninActivityBefore", "reninActivityAfter"],
    cutOff:
      "a fall of aldosterone by 30 % is normal; renin activity of 12 ug/L/h after a rise by 10 and by 150 %, 400 % from below 3, points to a renal artery",
    healthy: /^Normal suppression/,
    diseases: [
      { id: "conn", severities: tumour, reading: /^No suppression/ },
      {
        id: "renal-artery-stenosis",
        severities: [0.5, 0.95],
        reading: /^High renin activity/,
      },
    ],
    misses: {
      "renal-artery-stenosis":
        "a stenosis that takes three tenths of the pressure raises renin activity after captopril to 12, by 8.9 ug/L/h: hardly more than in the healthy",
    },
  },
  {
    id: "upright-posture",
    shows: ["aldosteroneLying", "aldosteroneUpright", "rise", "reninLying", "reninUpright"],
    cutOff: "a rise of aldosterone by 30 %",
    healthy: /^Normal rise/,
    diseases: [{ id: "conn", severities: tumour, reading: /^No normal rise/ }],
  },
  {
    id: "clonidine-suppression",
    shows: ["catecholaminesBefore", "catecholaminesAfter", "fall"],
    cutOff: "noradrenaline and adrenaline of 2.96 nmol/L at 3 h",
    healthy: /^Normal suppression/,
    diseases: [{ id: "pheochromocytoma", severities: [0.1, 1], reading: /^No normal suppression/ }],
  },
  {
    id: "tsst",
    shows: ["salivaBefore", "salivaPeak", "rise", "peakMinute"],
    cutOff: "a rise of salivary cortisol by 1.5 nmol/L",
    healthy: /^Normal answer/,
    diseases: [
      { id: "addison", severities: lost.addison, reading: /^No answer/ },
      {
        id: "secondary-adrenal-insufficiency",
        severities: lost.secondary,
        reading: /^No answer/,
      },
    ],
  },
  {
    id: "orthostatic",
    shows: ["systolicLying", "systolicStanding", "diastolicFall", "heartRateRise"],
    cutOff:
      "a fall by 20 mmHg systolic or 10 diastolic within 3 min, or to below 90 systolic from below 110",
    healthy: /^Normal/,
    diseases: [
      {
        id: "autonomic failure",
        severities: [0.85, 0.92, 1],
        reading: /^Orthostatic hypotension/,
        lesion: "baroreflex.function",
      },
      { id: "addison", severities: lost.addison, reading: /^Orthostatic hypotension/ },
    ],
    note: "By a fall of 20 mmHg alone no degree of Addison's disease would be told: it falls by 13 to 15.",
    misses: {
      addison:
        "in the mild patient the cortex that is left, under high renin and potassium, makes enough aldosterone to keep the blood volume",
    },
  },
  {
    id: "light-pulse",
    shows: ["melatoninDark", "melatoninLight", "suppression", "delay"],
    cutOff: "melatonin of 43 pmol/L in the dark, suppression by 36 %",
    healthy: /^Normal suppression/,
    diseases: [
      { id: "pinealectomy", severities: [0.9, 0.95], reading: /^No melatonin/ },
      { id: "shift-work", severities: [0.5, 0.8], reading: /^No melatonin/ },
    ],
    misses: {
      "shift-work":
        "night work moves the pacemaker by an hour or so (doi:10.1113/JP275462), and away from its lamps, in the dim light of the test, the pineal works at night",
    },
  },
  ...fuelDiscriminations,
  ...calciumDiscriminations,
  ...reproductionDiscriminations,
];
