import type { Action, ModuleDefinition } from "@endocrine/engine";
import { mean } from "../mean.ts";
import { cortisoneAcetate } from "../treatments/drugs/cortisoneAcetate.ts";
import { desmopressin } from "../treatments/drugs/desmopressin.ts";
import { dexamethasone } from "../treatments/drugs/dexamethasone.ts";
import { fludrocortisone } from "../treatments/drugs/fludrocortisone.ts";
import { hydrocortisone } from "../treatments/drugs/hydrocortisone.ts";
import { prednisolone } from "../treatments/drugs/prednisolone.ts";
import { prednisone } from "../treatments/drugs/prednisone.ts";
import type { Entry } from "./entry.ts";
import { about, atMost, between, type Expectation } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { ill, twin } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

/** Tablets of every day: hours of the day and the share of the dose at each. */
type Regimen = readonly (readonly [hour: number, share: number])[];

const thrice: Regimen = [
  [7, 1 / 3],
  [13, 1 / 3],
  [19, 1 / 3],
];
/** Two thirds in the morning, a third in the late afternoon. */
const twice: Regimen = [
  [7, 2 / 3],
  [17, 1 / 3],
];

function daily(into: string, dose: number, regimen: Regimen, days: number): readonly Action[] {
  return Array.from({ length: days }, (_, day) =>
    regimen.map(([hour, share]) => ({ at: 24 * day + hour, add: { [into]: dose * share } })),
  ).flat();
}

function inOrder(...lists: readonly (readonly Action[])[]): readonly Action[] {
  return lists.flat().sort((a, b) => a.at - b.at);
}

/** Nobody's own ACTH: from day 0 on the tablets alone make the glucocorticoid. */
const without = ill("secondary-adrenal-insufficiency", 1);

/** Days until tablets and tissue are in step. */
const inStep = 10;

/** Mean glucocorticoid action in tissue over the tenth day of a steroid, relative to the healthy day. */
function action(drugs: readonly ModuleDefinition[], dose: number, regimen = thrice): number {
  const [drug] = drugs;
  const plan: Plan = {
    ...without,
    link: drugs,
    actions: daily(`${drug?.id}.gut`, dose, regimen, inStep),
  };
  const times = every(0.5, 24 * (inStep - 1), 24 * inStep);
  return mean(values(plan, "glucocorticoid.tissue", "1", times));
}

const steroids: Readonly<Record<string, readonly ModuleDefinition[]>> = {
  hydrocortisone: [hydrocortisone],
  cortisone: [cortisoneAcetate],
  cortisone_acetate: [cortisoneAcetate],
  prednisone: [prednisone],
  prednisolone: [prednisolone],
  dexamethasone: [dexamethasone],
};

/** Each dose against hydrocortisone's of the same list. */
function equivalence(id: string, more: Readonly<Record<string, number>> = {}): Question {
  return {
    id,
    unit: "1",
    note: "action in tissue, in three doses a day without own ACTH, against that of 20 mg of hydrocortisone",
    ask: ({ value }: Entry) => {
      const listed = { ...(value as Readonly<Record<string, number>>), ...more };
      const reference = action([hydrocortisone], listed.hydrocortisone as number);
      return Object.entries(listed).flatMap(([name, dose]): readonly Part[] => {
        const drugs = steroids[name];
        if (drugs === undefined || name === "hydrocortisone") return [];
        return [{ label: name, value: action(drugs, dose), expected: about(reference) }];
      });
    },
  };
}

/** The daily hydrocortisone that makes the healthy day's mean action, mg: by bisection. */
function replacement(): number {
  let low = 5;
  let high = 60;
  while (high - low > 0.5) {
    const dose = (low + high) / 2;
    if (action([hydrocortisone], dose, twice) < 1) low = dose;
    else high = dose;
  }
  return (low + high) / 2;
}

function replacementDose(id: string, expected: (entry: Entry) => Expectation): Question {
  return {
    id,
    note: "the dose, two thirds in the morning, that makes the healthy day's mean action in tissue",
    ask: (entry) => ({ value: replacement(), expected: expected(entry) }),
  };
}

/** Urine of central diabetes insipidus after a week of desmopressin, L/d. */
function urineOn(into: string, dose: number): number {
  const half: Regimen = [
    [8, 0.5],
    [20, 0.5],
  ];
  const plan: Plan = {
    ...ill("central-diabetes-insipidus"),
    link: [desmopressin],
    actions: daily(into, dose, half, 14),
  };
  return values(plan, "urine.volume24h", "L/d", [14 * 24])[0] as number;
}

function askDesmopressin({ value }: Entry): readonly Part[] {
  const middle = (key: string): number => mean(numbers(value, key));
  return [
    { label: "nose", into: "desmopressin.nose", dose: middle("intranasal_ug_d") },
    { label: "injected", into: "desmopressin.injected", dose: middle("parenteral_ug_d") },
  ].map(({ label, into, dose }) => ({
    label: `${dose} ug/d, ${label}`,
    value: urineOn(into, dose),
    expected: atMost(3),
  }));
}

function askProfile({ value, unit }: Entry): readonly Part[] {
  const hours = numbers(value, "x_h");
  const plan: Plan = {
    ...ill("addison", 1),
    link: [hydrocortisone, fludrocortisone],
    // replacement until the evening before; the tablet is taken fasting at 08:00 of the fifth day
    actions: inOrder(
      daily("hydrocortisone.gut", 15, [[7, 1]], 4),
      daily("fludrocortisone.gut", 0.1, [[7, 1]], 5),
      [{ at: 4 * 24 + 8, add: { "hydrocortisone.gut": 10 } }],
    ),
  };
  const course = values(
    plan,
    "cortisol.total",
    unit ?? "1",
    hours.map((hour) => 4 * 24 + 7.999 + hour),
  );
  return hours.map((hour, i) => ({
    label: `${hour} h`,
    value: course[i] as number,
    expected: about(numbers(value, "value")[i] as number),
  }));
}

/** Months after half a year of prednisolone 10 mg a day until cortisol at 08:00 is normal again. */
function recovery(): number {
  const treated = 182;
  const plan: Plan = {
    ...twin,
    link: [prednisolone],
    actions: daily("prednisolone.gut", 10, [[8, 1]], treated),
  };
  const times = every(24 * 7, 24 * (treated + 2) + 8, 24 * (treated + 500) + 8);
  const course = values(plan, "cortisol.total", "nmol/L", times);
  const week = course.findIndex((level) => level >= 276);
  return week < 0 ? Number.POSITIVE_INFINITY : (week * 7) / 30.4;
}

/** Steroids and desmopressin as treatment. */
export const steroidTreatments: readonly Question[] = [
  {
    ...equivalence("anti-inflammatory-equivalent-doses-glucocorticoid-equivalence"),
    note: "action in tissue against that of hydrocortisone, three doses a day without own ACTH; methylprednisolone is not among the drugs",
  },
  equivalence("5-mg-equals-prednisolone-equivalence", { prednisolone: 5 }),
  equivalence("equivalent-cortisone-vs-hydrocortisone"),
  replacementDose("mean-dose-hydrocortisone-replacement-pai", ({ value }) => readValue(value)),
  replacementDose("dose-hydrocortisone-replacement", ({ value }) => {
    const [low = 0, high = 0] = numbers(value, "adult");
    return between(low, high);
  }),
  {
    id: "dose-desmopressin",
    unit: "L/d",
    note: "central diabetes insipidus after two weeks on the middle of the doses: no polyuria",
    ask: askDesmopressin,
  },
  {
    id: "half-life-dexamethasone-plasma-biological",
    note: "in plasma, between 4 and 8 h after 1 mg by mouth; the biological half-life is that of its effects",
    ask: ({ value }) => {
      const plan: Plan = {
        ...twin,
        link: [dexamethasone],
        actions: [{ at: 9, add: { "dexamethasone.gut": 1 } }],
      };
      const [early = 0, late = 0] = values(plan, "dexamethasone.plasma", "nmol/L", [13, 17]);
      const [low = 0, high = 0] = numbers(value, "plasma");
      return { value: (Math.LN2 * 4) / Math.log(early / late), expected: between(low, high) };
    },
  },
  {
    id: "bp-and-potassium-triamterene-in-liddle-syndrome",
    cannot: "triamterene is not among the drugs",
  },
  {
    id: "serum-cortisol-profile-hydrocortisone-10-mg-oral",
    note: "Addison's disease",
    ask: askProfile,
  },
  {
    id: "cortisol-recovery-hpa-recovery-after-6-wk-prednisolone-7-5-mg",
    note: "after half a year of 10 mg a day, until cortisol at 08:00 is 276 nmol/L; against the range",
    ask: ({ value }) => {
      const [low = 0, high = 0] = numbers(value, "range");
      return { value: recovery(), expected: between(low, high) };
    },
  },
];
