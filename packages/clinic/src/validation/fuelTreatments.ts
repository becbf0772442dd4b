import { mean } from "../mean.ts";
import type { Scenario } from "../scenario.ts";
import type { Entry } from "./entry.ts";
import { established, inTheMorning, withDisorder } from "./established.ts";
import { about, atLeast, belowTwin, meanAndDeviation } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import { yearAhead } from "./growth.ts";
import { shareRule, twin } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const HbA1c = "HbA1c.percent";
const IGF1 = "liverIGF.IGF1";
const GH = "somatotrophs.GH";
const glucose = "glucose.plasma";

/** A disorder treated for some days, or until the usual control. */
function treated(id: string, treatments: NonNullable<Scenario["treatments"]>, days?: number): Plan {
  const plan: Plan = { ...twin, disorders: [{ id }], treatments };
  return days === undefined ? established(plan) : { ...plan, lived: days };
}

function askMetformin({ value }: Entry): Part {
  const before = inTheMorning(withDisorder("type-2-diabetes"), HbA1c, "%");
  const after = inTheMorning(treated("type-2-diabetes", [{ id: "metformin" }], 365), HbA1c, "%");
  const [obese = 0] = numbers(value, "obese");
  return { value: after - before, expected: about(obese) };
}

/** HbA1c against fasting glucose, untreated and treated, mild and usual. */
function askLine({ value }: Entry): readonly Part[] {
  const plans = {
    untreated: withDisorder("type-2-diabetes"),
    milder: withDisorder("type-2-diabetes", 0.4),
    "on metformin": treated("type-2-diabetes", [{ id: "metformin" }], 365),
  };
  return Object.entries(plans).map(([label, plan]) => ({
    label,
    value: inTheMorning(plan, HbA1c, "%"),
    expected: about(
      Number(value.intercept) +
        Number(value.slope_per_mmolL) * inTheMorning(plan, glucose, "mmol/L"),
    ),
  }));
}

/** Mean glucose of a day that goes with an HbA1c of 7 %, mmol/L (Nathan 2008). */
const aim = 8.6;

/** Dose of basal and rapid insulin, in halves, that brings mean glucose to its aim, units/kg/d: by bisection. */
function insulinNeed(): number {
  const mass = valueOn(twin, "weight", "kg", 0);
  const meanGlucose = (perKg: number): number => {
    const dose = (perKg * mass) / 2;
    const insulins = [
      { id: "insulin-basal", dose },
      { id: "insulin-bolus", dose },
    ];
    return mean(
      values(treated("type-1-diabetes", insulins, 14), glucose, "mmol/L", every(0.5, 0, 24)),
    );
  };
  let [low, high] = [0.1, 1.1];
  while (high - low > 0.06) {
    const middle = (low + high) / 2;
    if (meanGlucose(middle) > aim) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A girl of 5 years who was born without GH, and the same given it, ug/kg/d. */
const dwarf: Plan = { patient: "girl", age: 5, disorders: [{ id: "gh-deficiency" }] };
const given = (perKg: number): Plan => ({
  ...dwarf,
  treatments: [{ id: "somatropin", dose: 0 }],
  set: { "somatropin.dailyPerMass": perKg },
});
/** The middle of 0.17 to 0.23 mg/kg a week. */
const usualDose = 200 / 7;

function askYear({ value }: Entry): readonly Part[] {
  const years = 15;
  const final = values({ ...given(usualDose), resolution: "daily" }, "heightSDS", "1", [
    0,
    years * 365.25 * 24,
  ])[1] as number;
  return [
    {
      label: "first year over the one without",
      value: yearAhead(given(usualDose)) / yearAhead(dwarf),
      expected: about(Number(value.fold)),
    },
    {
      label: "final height SDS",
      value: final,
      expected: meanAndDeviation(Number(value.final_height_SDS), Number(value.final_sd)),
    },
  ];
}

const acromegaly = withDisorder("acromegaly");
const ofAnotherBirth = "children who are short without lack of GH are not among the disorders";
/** Upper limit of IGF-1 in women of 30 years, ng/mL. */
const upperLimit = 270;

/** Doses and courses of treatment of diabetes and of growth hormone. */
export const fuelTreatments: readonly Question[] = [
  {
    id: "rebound-hyperglycaemia-180-mg-dl-in-24-h-insulinoma-resection",
    cannot: "the operation is not among the treatments",
  },
  {
    id: "height-velocity-year-2-gh-in-sga-short-children-0-04-mg-kg-d",
    cannot: ofAnotherBirth,
  },
  { id: "height-velocity-increase-gh-in-idiopathic-short-stature-26-wk", cannot: ofAnotherBirth },
  {
    id: "height-velocity-year-1-vs-baseline-gh-in-idiopathic-ghd-0-17-0-23-mg-kg-wk",
    unit: "1",
    note: "girl of 5 years, 29 ug/kg/d to the age of 20",
    ask: askYear,
  },
  {
    id: "height-velocity-year-1-gh-in-idiopathic-ghd-classic",
    note: "girl of 5 years, 29 ug/kg/d",
    ask: ({ value }) => [
      { label: "before", value: yearAhead(dwarf), expected: about(Number(value.before)) },
      { label: "after", value: yearAhead(given(usualDose)), expected: about(Number(value.after)) },
    ],
  },
  {
    id: "normalisation-of-gh-igf-1-octreotide-lar-lanreotide-in-acromegaly",
    unit: "ng/mL",
    note: "reduced in 90 %; normal in about half, which asks nothing of the usual patient",
    ask: () => {
      const plan = treated("acromegaly", [{ id: "octreotide" }]);
      return [
        {
          label: "GH",
          value: inTheMorning(plan, GH, "ng/mL"),
          expected: belowTwin(inTheMorning(acromegaly, GH, "ng/mL")),
        },
        {
          label: "IGF-1",
          value: inTheMorning(plan, IGF1, "ng/mL"),
          expected: belowTwin(inTheMorning(acromegaly, IGF1, "ng/mL")),
        },
      ];
    },
  },
  {
    id: "normalisation-dopamine-agonist-in-acromegaly",
    unit: "ng/mL",
    note: `${shareRule}: IGF-1 stays above 270, the upper limit of women of 30 years`,
    ask: () => ({
      value: inTheMorning(treated("acromegaly", [{ id: "cabergoline" }]), IGF1, "ng/mL"),
      expected: atLeast(upperLimit),
    }),
  },
  {
    id: "hba1c-change-metformin-in-t2d",
    note: "after a year of 2 g a day; the years after are of a disease that goes on",
    ask: askMetformin,
  },
  { id: "hba1c-vs-fpg-line-t2d-therapies", unit: "%", ask: askLine },
  {
    id: "total-daily-dose-basal-bolus-insulin-in-t1d",
    note: "the dose, half of it basal, that brings mean glucose to 8.6 mmol/L, an HbA1c of 7 %",
    ask: ({ value }) => ({ value: insulinNeed(), expected: readValue(value) }),
  },
  {
    id: "hba1c-dcct-intensive-vs-conventional",
    cannot: "what people reach with how they are taught to dose",
  },
  {
    id: "gh-suppression-octreotide-100-ug-sc-acute",
    cannot: "octreotide is modelled in its long-acting form",
  },
];
