import type { Claim, Criterion } from "./claim.ts";
import { measure, woman } from "./observe.ts";

interface Pair {
  readonly of: string;
  readonly gland: string;
  /** What harms, as a signal of the laboratory or a sign. */
  readonly sign: string;
  readonly signal: string;
  readonly unit: string;
  readonly excess: string;
  readonly lack: string;
  /** Least harm by excess, and greatest by lack. */
  readonly high: number;
  readonly low: number;
  readonly patient?: string;
  readonly highSource: string;
  readonly lowSource: string;
}

/** Every gland with a disorder of too much and one of too little. */
const pairs: readonly Pair[] = [
  {
    of: "thyroid",
    gland: "thyroid",
    sign: "resting heart rate",
    signal: "heartRate",
    unit: "/min",
    excess: "graves",
    lack: "hashimoto",
    high: 90,
    low: 65,
    highSource: "palpitation",
    lowSource: "slow pulse of myxoedema",
  },
  {
    of: "parathyroids",
    gland: "parathyroids",
    sign: "ionised calcium",
    signal: "ionisedCalcium",
    unit: "mmol/L",
    excess: "primary-hyperparathyroidism",
    lack: "hypoparathyroidism",
    high: 1.33,
    low: 1.1,
    highSource: "stones and bone loss",
    lowSource: "tetany",
  },
  {
    of: "cortex",
    gland: "adrenal cortex",
    sign: "cortisol of urine",
    signal: "urineFreeCortisol",
    unit: "nmol/d",
    excess: "adrenal-cushing",
    lack: "addison",
    high: 200,
    low: 30,
    highSource: "more than the upper limit of 138 nmol/d wastes muscle and bone",
    lowSource: "crisis, and death without treatment",
  },
  {
    of: "islets",
    gland: "beta cells",
    sign: "fasting glucose",
    signal: "glucose",
    unit: "mmol/L",
    excess: "insulinoma",
    lack: "type-1-diabetes",
    // too much insulin lowers it
    high: 3.5,
    low: 11,
    highSource: "hypoglycaemia",
    lowSource: "diabetes",
  },
  {
    of: "vasopressin",
    gland: "posterior lobe",
    sign: "sodium",
    signal: "sodium",
    unit: "mmol/L",
    excess: "siadh",
    lack: "central-diabetes-insipidus",
    high: 132,
    low: 140,
    highSource: "hyponatraemia",
    lowSource: "water is lost",
  },
  {
    of: "lactotrophs",
    gland: "anterior lobe",
    sign: "oestradiol",
    signal: "estradiol",
    unit: "pmol/L",
    excess: "prolactinoma",
    lack: "simmonds",
    high: 147,
    low: 110,
    highSource: "cycles stop under much prolactin",
    lowSource: "ovaries stand still without gonadotropins",
  },
];

/** Glands whose excess lowers what is looked at. */
const lowering = ["islets", "vasopressin", "lactotrophs"];

function criteria({
  of,
  gland,
  sign,
  unit,
  high,
  low,
  highSource,
  lowSource,
}: Pair): readonly Criterion[] {
  const down = lowering.includes(of);
  const lackUp = of === "islets" || of === "vasopressin";
  return [
    {
      of: `${of}Excess`,
      says: `${sign} in too much of the ${gland}`,
      unit,
      ...(down ? { high } : { low: high }),
      source: highSource,
    },
    {
      of: `${of}Lack`,
      says: `${sign} in too little`,
      unit,
      ...(lackUp ? { low } : { high: low }),
      source: lowSource,
    },
  ];
}

/** Too much and too little of a gland both harm. */
export const excessAndLack: Claim = {
  ids: ["K5"],
  claim: "Every gland can do too much or too little, and both harm.",
  criteria: pairs.flatMap(criteria),
  experiment: () =>
    Object.fromEntries(
      pairs.flatMap(({ of, signal, excess, lack, patient = woman }) =>
        (
          [
            [`${of}Excess`, excess],
            [`${of}Lack`, lack],
          ] as const
        ).map(([name, id]) => [name, measure({ patient, disorders: [{ id }] })[signal] as number]),
      ),
    ),
  note: "One sign a gland stands for its harm; the glands' own statements show more of them. Growth hormone is shown by giants and dwarfs (K9), the testes by H26, the pineal and the thymus do no harm by excess.",
};
