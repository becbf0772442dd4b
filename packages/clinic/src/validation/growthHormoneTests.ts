import { ghrhDose } from "../treatments/drugs/ghrhDose.ts";
import { inTheMorning, withDisorder } from "./established.ts";
import { about, atLeast, atMost } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { afterLoad, asOverweight, overweight } from "./glucoseLoad.ts";
import type { Question } from "./question.ts";

const GH = "somatotrophs.GH";
const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };

/** Lowest GH after the load in people of usual and of higher weight. */
function nadir(id: string, lean: Plan): Question {
  const heavy = overweight(lean);
  const lowest = (plan: Plan): number =>
    Math.min(...afterLoad(plan, GH, "ug/L", [30, 60, 90, 120, 150]));
  return {
    id,
    note: asOverweight,
    ask: ({ value }) => [
      { label: "lean", value: lowest(lean), expected: about(Number(value.lean_mean)) },
      { label: "overweight", value: lowest(heavy), expected: about(Number(value.overweight_mean)) },
    ],
  };
}

const lacking = withDisorder("gh-deficiency");

/** The patient with 30 g of arginine by vein from 08:00 to 08:30, fasting. */
const withArginine = (plan: Plan): Plan => ({
  ...plan,
  actions: [
    { at: 0, set: { "meals.fed": 0 } },
    { at: 8, set: { "aminoAcids.arginineInfusion": 60 } },
    { at: 8.5, set: { "aminoAcids.arginineInfusion": 0 } },
  ],
});

/** Highest GH in the two hours of a test, ug/L. */
function peakOf(plan: Plan): number {
  return Math.max(...values(plan, GH, "ug/L", every(0.25, 8.25, 10)));
}

/** The same with GHRH 1 ug/kg besides. */
function afterBoth(plan: Plan): number {
  const mass = inTheMorning(plan, "weight", "kg");
  const infused = withArginine(plan);
  const [fast, ...rest] = infused.actions ?? [];
  return peakOf({
    ...infused,
    link: [ghrhDose],
    actions: [
      ...(fast === undefined ? [] : [fast]),
      { at: 8, add: { "ghrhDose.amount": mass } },
      ...rest,
    ],
  });
}

/** Tests of growth hormone: what glucose leaves of it, and what GHRH and arginine bring. */
export const growthHormoneTests: readonly Question[] = [
  nadir("ogtt-gh-nadir-isys-healthy-men", man),
  nadir("ogtt-gh-nadir-isys-healthy-premenopausal-women-no-oc", woman),
  nadir("ogtt-gh-nadir-isys-healthy-postmenopausal-women", { patient: "elderly-female", age: 60 }),
  {
    id: "gh-nadir-in-ogtt-acromegaly",
    unit: "ng/mL",
    note: "IGF-1 above 270 ng/mL, the upper limit of women of 30 years",
    ask: ({ value }) => {
      const ill = withDisorder("acromegaly");
      const seen = afterLoad(ill, GH, "ng/mL", [0, 30, 60, 90, 120]);
      const [IGF1 = 0] = afterLoad(ill, "liverIGF.IGF1", "ng/mL", [0]);
      return [
        { label: "lowest", value: Math.min(...seen), expected: atLeast(Number(value.ge)) },
        { label: "before", value: seen[0] as number, expected: atLeast(Number(value.random_gt)) },
        { label: "IGF-1", value: IGF1, expected: atLeast(270) },
      ];
    },
  },
  {
    id: "ogtt-gh-nadir-acromegaly-remission-observed-n-71-post-op",
    cannot: "how many are cured by an operation that is not among the treatments",
  },
  {
    id: "ghrh-arginine-ghd-cut-off-by-bmi",
    note: "the healthy woman and the obese one are above the limit of their weight, the woman without GH is below",
    ask: ({ value }) => [
      {
        label: "lean",
        value: afterBoth({ patient: "adult-female" }),
        expected: atLeast(Number(value.lean)),
      },
      {
        label: "obese",
        value: afterBoth(withDisorder("obesity")),
        expected: atLeast(Number(value.obese)),
      },
      { label: "GH deficiency", value: afterBoth(lacking), expected: atMost(Number(value.lean)) },
    ],
  },
  {
    id: "arginine-test-adult-ghd",
    note: "arginine 0.5 g/kg by vein in half an hour",
    ask: ({ value }) => ({
      value: peakOf(withArginine(lacking)),
      expected: atMost(Number(value.lt)),
    }),
  },
];
