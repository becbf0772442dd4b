import type { Discrimination } from "./discrimination.ts";

/** Resistance with failing beta cells: the mild patient has impaired tolerance, not diabetes. */
const typeTwo = [0.25, 0.6] as const;
/** Beta cells keep a reserve, and without any the patient does not live to the test. */
const typeOne = [0.88, 0.92] as const;
/** Somatotrophs, and the whole anterior lobe, by the share lost. */
const lost = { somatotrophs: [0.95, 1], lobe: [0.9, 1] } as const;

const noGrowthHormone: Discrimination["diseases"] = [
  { id: "gh-deficiency", severities: lost.somatotrophs, reading: /^No normal answer of GH/ },
];

const failingPituitary: Discrimination["diseases"] = [
  ...noGrowthHormone,
  { id: "simmonds", severities: lost.lobe, reading: /^No normal answer/ },
];

/** Tests of islets, fuels and growth hormone with the diseases that they tell, in the order of the page. */
export const fuelDiscriminations: readonly Discrimination[] = [
  {
    id: "ogtt",
    shows: ["fastingGlucose", "glucose120", "homaResistance", "matsuda", "insulinogenic"],
    cutOff: "glucose of 7.0 mmol/L fasting or 11.1 at 120 min is diabetes, 7.8 at 120 min impaired",
    healthy: /^Normal tolerance/,
    diseases: [
      {
        id: "type-2-diabetes",
        severities: typeTwo,
        reading: /^(Diabetes|Impaired glucose tolerance)/,
      },
      { id: "type-1-diabetes", severities: typeOne, reading: /^Diabetes/ },
    ],
  },
  {
    id: "ogtt-gh",
    shows: ["baseline", "nadir", "IGF1overUsual"],
    cutOff: "GH below 0.4 ug/L is normal, 1 ug/L or above in all samples acromegaly",
    healthy: /^Normal suppression/,
    diseases: [{ id: "acromegaly", severities: [0.1, 1], reading: /^No suppression/ }],
  },
  {
    id: "ivgtt",
    shows: ["Si", "Sg", "acuteResponse", "disposition"],
    cutOff: "Si of 1.6e-4/min per mU/L, an acute response of 33 mU/L",
    healthy: /^Normal/,
    diseases: [
      { id: "type-2-diabetes", severities: typeTwo, reading: /^No normal first phase/ },
      { id: "type-1-diabetes", severities: typeOne, reading: /^No normal first phase/ },
    ],
  },
  {
    id: "clamp-hyperinsulinaemic",
    shows: ["M", "MoverInsulin", "insulinHeld", "glucoseHeld"],
    cutOff: "M below 4.7 mg/kg/min is resistance",
    healthy: /^Normal sensitivity/,
    diseases: [
      { id: "type-2-diabetes", severities: typeTwo, reading: /^Insulin resistance/ },
      { id: "acromegaly", severities: [0.25, 1], reading: /^Insulin resistance/ },
    ],
  },
  {
    id: "clamp-hyperglycaemic",
    shows: ["firstPhase", "firstPhasePerGlucose", "secondPhase", "M"],
    cutOff: "insulin up by 30 pmol/L for each mmol/L of glucose in the first 6 min",
    healthy: /^Normal first phase/,
    diseases: [
      { id: "type-2-diabetes", severities: typeTwo, reading: /^No normal first phase/ },
      { id: "type-1-diabetes", severities: typeOne, reading: /^No normal first phase/ },
    ],
  },
  {
    id: "mixed-meal",
    shows: ["glucosePeak", "glucosePeakMinute", "insulinPeak", "insulinPeakMinute", "CpeptidePeak"],
    cutOff: "C-peptide below 0.2 nmol/L is lack of insulin",
    healthy: /^C-peptide above 0\.6 nmol\/L: glucose stays below/,
    diseases: [{ id: "type-1-diabetes", severities: typeOne, reading: /^Lack of insulin/ }],
  },
  {
    id: "insulin-tolerance",
    shows: ["glucoseNadir", "GHpeak", "cortisolPeak"],
    cutOff: "GH of 3 ug/L, cortisol of 500 nmol/L at a glucose of 2.2 mmol/L or less",
    healthy: /^Normal answers/,
    diseases: [
      ...failingPituitary,
      {
        id: "secondary-adrenal-insufficiency",
        severities: lost.lobe,
        reading: /^No normal answer of cortisol/,
      },
    ],
  },
  {
    id: "glucagon-stimulation",
    shows: ["GHpeak", "cortisolPeak", "glucosePeak", "glucoseNadir"],
    cutOff: "GH of 3 ug/L, cortisol of 243 nmol/L",
    healthy: /^Normal answers/,
    diseases: failingPituitary,
  },
  {
    id: "fast-72h",
    shows: ["duration", "glucose", "insulin", "Cpeptide", "proinsulin", "ketones", "glucagonRise"],
    cutOff:
      "below 3.0 mmol/L of glucose insulin of 18 and proinsulin of 5 pmol/L, C-peptide of 0.2 nmol/L or more, ketones of 2.7 mmol/L or less",
    healthy: /^Normal fast/,
    diseases: [{ id: "insulinoma", severities: [0.25, 1], reading: /^Own insulin/ }],
  },
  {
    id: "arginine-ghrh",
    shows: ["baseline", "peak", "limit"],
    cutOff: "GH of 11.5, 8.0 or 4.2 ug/L by body mass index",
    healthy: /^Normal answer/,
    diseases: failingPituitary,
  },
  {
    id: "exercise-test",
    shows: ["GHpeak", "cortisolRise", "adrenalinePeak", "noradrenalinePeak", "glucoseChange"],
    cutOff: "GH of 3 ug/L",
    healthy: /^Normal answer/,
    diseases: noGrowthHormone,
  },
];
