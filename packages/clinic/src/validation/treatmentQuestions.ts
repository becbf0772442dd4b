import type { Entry } from "./entry.ts";
import {
  about,
  aboveTwin,
  atLeast,
  atMost,
  belowTwin,
  keeps,
  meanAndDeviation,
  rules,
  unchanged,
} from "./expectation.ts";
import { every, normal, type Plan, valueOn, values } from "./experiment.ts";
import { ill, twin } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const weeks = (count: number): number => 7 * count;

/** Body mass of the healthy patient, kg. */
const massOf = (patient: string): number => valueOn({ patient }, "weight", "kg", 0);

/** A patient on so much levothyroxine per kg of body mass. */
function onLevothyroxine(plan: Plan, perKg: number): Plan {
  return {
    ...plan,
    treatments: [{ id: "levothyroxine", dose: perKg * massOf(plan.patient) }],
  };
}

const operated = (patient: string): Plan => ({
  patient,
  disorders: [{ id: "thyroidectomy" }],
  sameDay: true,
});

/** Half a year: TSH has come to rest. */
const settled = 182;

/** The dose that brings TSH to the healthy patient's own, ug/kg/d: by bisection at daily means. */
function fullReplacement(plan: Plan): number {
  const own = valueOn({ patient: plan.patient, resolution: "daily" }, "TSH", "m[IU]/L", 0);
  let low = 0.2;
  let high = 4;
  while (high - low > 0.01) {
    const dose = (low + high) / 2;
    const treated: Plan = { ...onLevothyroxine(plan, dose), resolution: "daily" };
    if (valueOn(treated, "TSH", "m[IU]/L", settled) > own) low = dose;
    else high = dose;
  }
  return (low + high) / 2;
}

/** First week in which none of these signals is above normal limits. */
function weekOfNormal(plan: Plan, signals: readonly string[], longest: number): number {
  const times = every(24, 8, weeks(longest) * 24 + 8);
  const inside = signals.map((id) =>
    values(plan, id, "pmol/L", times).map((value) => keeps(value, { ...normal(id), low: null })),
  );
  const day = times.findIndex((_, i) => inside.every((list) => list[i]));
  return day < 0 ? Number.POSITIVE_INFINITY : day / 7;
}

/** First week from which TSH stays at its final value. */
function weekOfSteadyState(plan: Plan, longest: number): number {
  const times = every(24, 8, weeks(longest) * 24 + 8);
  const tsh = values(plan, "TSH", "m[IU]/L", times);
  const rest = unchanged(tsh.at(-1) as number);
  const lastOutside = tsh.findLastIndex((value) => !keeps(value, rest));
  return (lastOutside + 1) / 7;
}

const withMethimazole = (dose: number): Plan => ({
  ...ill("graves"),
  treatments: [{ id: "methimazole", dose }],
});

function timeToEuthyroid(id: string, dose: number): Question {
  return {
    id,
    note: "first week with neither free T4 nor free T3 above normal",
    ask: ({ value }: Entry) => ({
      value: weekOfNormal(withMethimazole(dose), ["fT4", "fT3"], 52),
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

function dose(id: string, plan: Plan): Question {
  return {
    id,
    note: "the dose that brings TSH to the healthy patient's own, after half a year",
    ask: ({ value }: Entry) => ({ value: fullReplacement(plan), expected: readValue(value) }),
  };
}

function normalOnStartDose(id: string, patient: string, note: string): Question {
  return {
    id,
    unit: "m[IU]/L",
    note,
    ask: ({ value }: Entry) => {
      const perKg = (Number(value.low) + Number(value.high)) / 2;
      const plan = onLevothyroxine(operated(patient), perKg);
      return { value: valueOn(plan, "TSH", "m[IU]/L", weeks(8)), expected: normal("TSH") };
    },
  };
}

function askMonotherapy(): readonly Part[] {
  const plan = onLevothyroxine(operated(twin.patient), fullReplacement(operated(twin.patient)));
  const part = (label: string, id: string, up: boolean): Part => {
    const native = valueOn(twin, id, "pmol/L", 0);
    return {
      label,
      value: valueOn(plan, id, "pmol/L", settled),
      expected: up ? aboveTwin(native) : belowTwin(native),
    };
  };
  return [part("fT3", "fT3", false), part("fT4", "fT4", true)];
}

function askWeight({ value }: Entry): readonly Part[] {
  const plan: Plan = { ...withMethimazole(30), resolution: "daily" };
  const ends = ["rise", "plateau", "fall"].map((key) => numbers(value, key)[1] as number);
  const times = [0, ...ends].map((week) => weeks(week) * 24 + 8);
  const [start = 0, risen = 0, level = 0, end = 0] = values(plan, "weight", "kg", times);
  const rise = risen - start;
  return [
    { label: "kg, weeks 0-8", value: rise, expected: atLeast(0.1) },
    {
      label: "kg, weeks 8-24 (either way)",
      value: Math.abs(level - risen),
      expected: atMost(rules.absent * Math.abs(rise)),
    },
    {
      label: "kg, weeks 24-52",
      value: end - level,
      expected: { low: null, high: 0, text: "falls" },
    },
  ];
}

function askGoitre({ value }: Entry): readonly Part[] {
  const plan: Plan = {
    patient: "girl",
    disorders: [{ id: "iodine-deficiency" }],
    treatments: [{ id: "potassium-iodide", dose: 150 }],
    resolution: "daily",
  };
  const changes = numbers(value, "value");
  const months = numbers(value, "months");
  const times = [0, ...months].map((month) => month * 30.4 * 24);
  const [before = 0, ...after] = values(plan, "thyroidVolume", "mL", times);
  return months.map((month, i) => ({
    label: `month ${month}`,
    value: 100 * ((after[i] as number) / before - 1),
    expected: about(changes[i] as number),
  }));
}

/** Doses and courses of treatment. */
export const treatmentQuestions: readonly Question[] = [
  {
    id: "time-to-new-steady-state-tsh-levothyroxine",
    note: "from the first 1.6 ug/kg/d in Hashimoto's disease until TSH stays within 5 % of its value at 26 weeks",
    ask: ({ value }) => ({
      value: weekOfSteadyState(onLevothyroxine(ill("hashimoto"), 1.6), 26),
      expected: readValue(value),
    }),
  },
  dose("full-replacement-dose-athyreotic-levothyroxine", operated(twin.patient)),
  dose("full-replacement-dose-primary-hypothyroidism-levothyroxine", ill("hashimoto")),
  normalOnStartDose(
    "start-dose-after-thyroidectomy-benign-levothyroxine",
    twin.patient,
    "59 % are euthyroid at the first visit: TSH of the usual patient at 8 weeks on 1.55 ug/kg/d from the day of operation",
  ),
  normalOnStartDose(
    "elderly-cardiac-start-dose-levothyroxine",
    "elderly-female",
    "read as the dose above: TSH at 8 weeks on 1.35 ug/kg/d from the day of operation",
  ),
  {
    id: "post-thyroidectomy-monotherapy-pattern-n-135-levothyroxine",
    unit: "pmol/L",
    note: "on the dose that brings TSH to the patient's own",
    ask: askMonotherapy,
  },
  { id: "weight-trajectory-methimazole-in-graves", unit: "kg", ask: askWeight },
  {
    id: "tsh-normal-at-recheck-levothyroxine-in-primary-hypothyroidism",
    note: "TSH at 6 weeks of 1.6 ug/kg/d in Hashimoto's disease",
    unit: "m[IU]/L",
    ask: ({ value }) => ({
      value: valueOn(
        onLevothyroxine(ill("hashimoto"), 1.6),
        "TSH",
        "m[IU]/L",
        weeks(Number(value.value)),
      ),
      expected: normal("TSH"),
    }),
  },
  {
    id: "normal-ft4-at-12-wk-methimazole-30-mg-d-in-graves",
    note: "96.5 % of patients: free T4 of the usual patient is normal by then",
    unit: "pmol/L",
    ask: () => ({
      value: valueOn(withMethimazole(30), "fT4", "pmol/L", weeks(12)),
      expected: { ...normal("fT4"), low: null, text: `<= ${normal("fT4").high}` },
    }),
  },
  timeToEuthyroid("time-to-euthyroid-methimazole-30-mg-d-divided-in-graves", 30),
  timeToEuthyroid("time-to-euthyroid-methimazole-15-mg-d-once-in-graves", 15),
  {
    id: "relapse-after-stopping-methimazole-1-y-course-in-graves",
    cannot: "how many relapse; remission of the immune disease is not modelled",
  },
  {
    id: "school-child-goitre-volume-change-iodised-salt-repletion-in-endemic-goitre",
    note: "girl of 8 years with endemic goitre, 150 ug iodide a day",
    ask: askGoitre,
  },
  {
    id: "ft4-rise-at-steady-state-levothyroxine-100-ug-d",
    note: "rise of free T4 in Hashimoto's disease after 6 weeks",
    ask: ({ unit, value }) => {
      const plan: Plan = {
        ...ill("hashimoto"),
        treatments: [{ id: "levothyroxine", dose: 100 }],
      };
      const at = (day: number): number => valueOn(plan, "fT4", unit ?? "1", day, 7);
      return {
        value: at(weeks(Number(value.weeks))) - at(0),
        expected: about(Number(value.value)),
      };
    },
  },
  {
    id: "hypothyroid-at-6-mo-radioactive-iodine-10-mci-graves",
    note: "70 % of patients: TSH of the usual patient is above the interval 6 months after 370 MBq",
    unit: "m[IU]/L",
    ask: () => {
      const plan: Plan = { ...ill("graves"), treatments: [{ id: "radioiodine", dose: 370 }] };
      return {
        value: valueOn(plan, "TSH", "m[IU]/L", 183),
        expected: atLeast(normal("TSH").high as number),
      };
    },
  },
];
