import { runTest } from "../tests/runTest.ts";
import { leuprorelin } from "../treatments/drugs/leuprorelin.ts";
import { atLeast, atMost, between } from "./expectation.ts";
import { type Plan, valueOn, values } from "./experiment.ts";
import type { Question } from "./question.ts";
import { numbers } from "./readValue.ts";

const LH = "gonadotrophs.LH";

/** A girl of seven years whose puberty has begun too early. */
export const early: Plan = { patient: "girl", age: 7, disorders: [{ id: "precocious-puberty" }] };
/** A boy whose puberty is late, at the age of most who are seen for it (14 to 26 years). */
export const late: Plan = {
  patient: "adolescent-male",
  age: 16,
  disorders: [{ id: "delayed-puberty" }],
};

/** The result of a function test on a patient. */
export function tested(id: string, plan: Plan): Readonly<Record<string, number>> {
  return runTest(id, plan).result;
}

/** Rise of testosterone after hCG in the boy whose puberty is late, nmol/L. */
export function afterHCG(): number {
  return tested("hcg-test", late).rise as number;
}

/** Function tests of the gonadal axis, done as the sources did them. */
export const reproductionTests: readonly Question[] = [
  {
    id: "gnrh-test-central-precocious-puberty",
    note: "the highest LH, and its minute between the printed time of the peak and of the best single sample",
    unit: "1",
    ask: ({ value }) => {
      const { LHpeak = 0, LHpeakMinute = 0 } = tested("gnrh-test", early);
      return [
        { label: "LH IU/L", value: LHpeak, expected: atLeast(Number(value.peak_LH_ge)) },
        {
          label: "minute",
          value: LHpeakMinute,
          expected: between(Number(value.t_peak_min), Number(value.best_single_min)),
        },
      ];
    },
  },
  {
    id: "gnrh-test-central-precocious-puberty-40-min-sample",
    note: "LH between the samples of 30 and 45 min, in early puberty and in the healthy girl",
    ask: ({ value }) => {
      const at = (plan: Plan): number => {
        const { samples } = runTest("gnrh-test", plan);
        const level = (minute: number): number =>
          samples.find((sample) => sample.minute === minute)?.analytes.LH as number;
        return (level(30) + 2 * level(45)) / 3;
      };
      const cutOff = Number(value.LH_cutoff);
      return [
        { label: "early puberty", value: at(early), expected: atLeast(cutOff) },
        {
          label: "healthy girl",
          value: at({ patient: "girl", age: 7 }),
          expected: atMost(cutOff),
        },
      ];
    },
  },
  {
    id: "leuprolide-20-ug-kg-sc-central-precocious-puberty",
    note: "the dissolved drug into the pool of the model, at 09:00; LH 3 h after",
    ask: ({ value }) => {
      const weight = valueOn(early, "weight", "kg", 0);
      const plan: Plan = {
        ...early,
        link: [leuprorelin],
        actions: [{ at: 9, add: { "leuprorelin.body": 0.02 * weight } }],
      };
      return {
        value: values(plan, LH, "[IU]/L", [12])[0] as number,
        expected: atLeast(Number(value.peak_LH_gt)),
      };
    },
  },
  {
    id: "basal-lh-pubertal-vs-prepubertal-girl-6-8-y",
    ask: ({ unit, value }) => [
      {
        label: "early puberty",
        value: valueOn(early, LH, unit ?? "1", 0),
        expected: atLeast(Number(value.cutoff)),
      },
      {
        label: "healthy girl of seven",
        value: valueOn({ patient: "girl", age: 7 }, LH, unit ?? "1", 0),
        expected: atMost(Number(value.cutoff)),
      },
    ],
  },
  {
    id: "hcg-stimulation-test-constitutional-delay-testosterone-increment",
    note: "a boy of 16 years, 5000 IU once",
    ask: ({ value }) => ({ value: afterHCG(), expected: atLeast(Number(value.gt)) }),
  },
  {
    id: "basal-morning-testosterone-constitutional-delay-ppv-100",
    note: "a boy of 16 years",
    ask: ({ unit, value }) => ({
      value: valueOn(late, "testosterone.total", unit ?? "1", 0),
      expected: atLeast(Number(value.gt)),
    }),
  },
  {
    id: "triptorelin-test-lh-3-h-constitutional-delay",
    cannot: "triptorelin is not among the drugs",
  },
  {
    id: "progesterone-challenge-mpa-10-mg-x-5-10-d-oestrogenised-with-outflow-patent",
    note: "a woman with polycystic ovaries, 300 mg of progesterone for 10 days in place of medroxyprogesterone",
    ask: ({ value }) => {
      const { firstDay = 0, bleedingDays = 0 } = tested("progesterone-challenge", {
        patient: "adult-female",
        disorders: [{ id: "pcos" }],
      });
      return {
        value: bleedingDays === 0 ? Number.NaN : firstDay,
        expected: atMost(Number(value.bleed_within)),
      };
    },
  },
  {
    id: "clomifene-test-100-mg-d-x-5-7-d-normal-man",
    unit: "1",
    ask: ({ value }) => {
      const {
        LHrise = 0,
        FSHrise = 0,
        LHpeakDay = 0,
      } = tested("clomifene-test", {
        patient: "adult-male",
      });
      const [from = 0, to = 0] = numbers(value, "t_peak_d");
      return [
        { label: "rise of LH in %", value: LHrise, expected: atLeast(Number(value.LH_rise_ge)) },
        { label: "rise of FSH in %", value: FSHrise, expected: atLeast(Number(value.FSH_rise_ge)) },
        { label: "day of the highest LH", value: LHpeakDay, expected: between(from, to) },
      ];
    },
  },
];
