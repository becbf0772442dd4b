/**
 * Parameters that were chosen step by step, each against the published figures named here. Prints what
 * was aimed at and what the model gives; a choice was kept when the figures of its row were met best
 * together. Rows of one mechanism stand together; `calibrates` names the parameters.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/calibration.ts
 */
import { labReport, runPatient, type Scenario } from "../src/index.ts";

interface Row {
  readonly calibrates: readonly string[];
  readonly figure: string;
  readonly source: string;
  readonly expected: string;
  readonly model: () => number;
}

const woman = "adult-female";
const graves = [{ id: "graves" }];
const methimazole = (dose: number) => [{ id: "methimazole", dose }];

function value(id: string, scenario: Partial<Scenario>, day?: number): number {
  const report = labReport({ patient: woman, ...scenario }, day === undefined ? {} : { day });
  return (report.analytes[id] ?? report.signs[id])?.value as number;
}

/** First week in which free T4 and T3 are both normal on this dose. */
function euthyroidWeek(dose: number): number {
  const { signals } = runPatient(
    { patient: woman, disorders: graves, treatments: methimazole(dose) },
    { days: 182, every: 24, signals: ["fT4", "fT3"] },
  );
  const [fT4, fT3] = [signals.fT4?.values ?? [], signals.fT3?.values ?? []];
  const day = Array.from(fT4).findIndex((T4, i) => T4 <= 20.6 && (fT3[i] as number) <= 6.8);
  return day < 0 ? Number.POSITIVE_INFINITY : day / 7;
}

/** Weeks until TSH is within 5 % of its end on a changed dose of levothyroxine. */
function steadyWeek(): number {
  const { signals } = runPatient(
    {
      patient: woman,
      disorders: [{ id: "thyroidectomy" }],
      treatments: [{ id: "levothyroxine", dose: 96 }],
    },
    { days: 180, every: 24, signals: ["TSH"] },
  );
  const TSH = Array.from(signals.TSH?.values ?? []);
  const end = TSH.at(-1) as number;
  return TSH.findLastIndex((now) => Math.abs(now / end - 1) > 0.05) / 7;
}

const volume = (disorder: number, iodide: number, day: number): number =>
  value(
    "thyroidVolume",
    {
      disorders: [{ id: "iodine-deficiency", severity: disorder }],
      ...(iodide > 0 ? { treatments: [{ id: "potassium-iodide", dose: iodide }] } : {}),
    },
    day,
  );

const rows: readonly Row[] = [
  {
    calibrates: ["thyrotrophs.massTime", "thyrotrophs.massFeedback"],
    figure: "weeks to steady TSH on levothyroxine",
    source: "jonklaas2014: recheck after 6-8 weeks",
    expected: "6-8",
    model: steadyWeek,
  },
  {
    calibrates: ["thyrotrophs.massTime", "thyrotrophs.massFeedback"],
    figure: "TSH after 60 d of methimazole 30 mg, free T4 normal (mU/L)",
    source: "korem2022: TSH stays low for weeks after T4",
    expected: "below 0.45",
    model: () => value("TSH", { disorders: graves, treatments: methimazole(30) }, 60),
  },
  {
    calibrates: ["methimazole.maximum", "methimazole.concentration"],
    figure: "weeks to normal free T4 and T3, 30 mg",
    source: "112 patients, 15 mg once against 30 mg divided",
    expected: "5.6 +- 2.7",
    model: () => euthyroidWeek(30),
  },
  {
    calibrates: ["methimazole.maximum", "methimazole.concentration"],
    figure: "weeks to normal free T4 and T3, 15 mg",
    source: "the same",
    expected: "5.8 +- 3.1",
    model: () => euthyroidWeek(15),
  },
  {
    calibrates: ["tshReceptor.antibodyPotency", "follicles.conversionPower"],
    figure: "free T4 of untreated Graves' disease (pmol/L)",
    source: "calissendorff2017",
    expected: "53",
    model: () => value("fT4", { disorders: graves }),
  },
  {
    calibrates: ["follicles.conversionPower"],
    figure: "free T3 of untreated Graves' disease (pmol/L)",
    source: "calissendorff2017",
    expected: "20",
    model: () => value("fT3", { disorders: graves }),
  },
  {
    calibrates: ["thyroidGland.adaptation", "thyroidGland.iodineHalf", "thyroidGland.fixation"],
    figure: "fall of goitre volume after 12 months of iodide (%)",
    source: "kahaly1997",
    expected: "38",
    model: () => 100 * (1 - volume(0.9, 200, 365) / volume(0.9, 0, 1095)),
  },
  {
    calibrates: ["thyroidGland.iodineHalf", "thyroidGland.growthGain"],
    figure: "volume in severe iodine deficiency over healthy",
    source: "kahaly1997: 29 mL against 10-12",
    expected: "2.4-2.9",
    model: () => volume(0.9, 0, 1095) / value("thyroidVolume", {}),
  },
  {
    calibrates: ["radioiodine.sensitivity"],
    figure: "TSH 6 months after 370 MBq (mU/L)",
    source: "most are hypothyroid 6 months after 10 mCi",
    expected: "above 4.1",
    model: () =>
      value("TSH", { disorders: graves, treatments: [{ id: "radioiodine", dose: 370 }] }, 180),
  },
  {
    calibrates: ["appetite.thyroidGain"],
    figure: "weight gained in the first year of methimazole (kg)",
    source: "dale2001",
    expected: "3.95",
    model: () =>
      value("weight", { disorders: graves, treatments: methimazole(15) }, 365) -
      value("weight", { disorders: graves }),
  },
  {
    calibrates: ["thyrotrophs.childDrive", "thyrotrophs.childAge"],
    figure: "TSH of a girl of 6 years (mU/L)",
    source: "surup2021",
    expected: "2.5",
    model: () => value("TSH", { patient: "girl", age: 6 }),
  },
  {
    calibrates: ["deiodinases.childConversion", "thyrotrophs.childT3"],
    figure: "free T3 of a girl of 6 years (pmol/L)",
    source: "surup2021",
    expected: "6.68",
    model: () => value("fT3", { patient: "girl", age: 6 }),
  },
  {
    calibrates: ["thyroidHormones.kD2"],
    figure: "T3 on levothyroxine after thyroidectomy at normal TSH, over before",
    source: "jonklaas2008: 127 over 129 ng/dL; ratio to T4 27 % lower in others",
    expected: "0.8-1.0",
    model: () =>
      value(
        "T3",
        { disorders: [{ id: "thyroidectomy" }], treatments: [{ id: "levothyroxine", dose: 110 }] },
        84,
      ) / value("T3", {}),
  },
  {
    calibrates: [
      "deiodinases.inductionFloor",
      "deiodinases.inductionHalf",
      "thyroidHormones.T4power",
    ],
    figure: "T4 over normal on 300 ug levothyroxine a day",
    source: "braverman1973: 12.8 over 7.3 ug/dL, with tablets half absorbed",
    expected: "1.75",
    model: () =>
      value("T4", { treatments: [{ id: "levothyroxine", dose: 165 }] }, 56) / value("T4", {}),
  },
];

for (const { calibrates, figure, source, expected, model } of rows) {
  console.log(`${figure}: expected ${expected}, model ${model().toPrecision(3)} (${source})`);
  console.log(`    ${calibrates.join(", ")}`);
}
