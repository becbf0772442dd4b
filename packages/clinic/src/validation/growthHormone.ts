import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import { inTheMorning, inTheTwin, withDisorder } from "./established.ts";
import { about, aboveTwin, atLeast, atMost, belowTwin, between, both } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { fuelEntries } from "./fuelEntries.ts";
import { shareRule } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const GH = "somatotrophs.GH";
/** Secretion of GH over a day of a girl of this age, units. */
function secretion(id: string, age: number, stage: string): Question {
  return {
    id,
    unit: "U/d",
    note: `${stage}: a girl of ${age} years; 2.6 units a mg (preparation 80/505)`,
    ask: ({ value }) => ({
      value: values(
        { patient: "girl", age, resolution: "daily" },
        "somatotrophs.dailySecretion",
        "[IU]/d",
        [0],
      )[0] as number,
      expected: about(Number(value.mean)),
    }),
  };
}

function askHalfLife({ value }: Entry): Part {
  const man: Plan = { patient: "adult-male" };
  const added: Plan = { ...man, actions: [{ at: 12, add: { [GH]: 100 } }] };
  const times = [12.1, 12.6];
  const usual = values(man, GH, "ug/L", times);
  const [early = 0, late = 0] = values(added, GH, "ug/L", times).map(
    (level, i) => level - (usual[i] as number),
  );
  return { value: (30 * Math.LN2) / Math.log(early / late), expected: about(Number(value.value)) };
}

const giant: Plan = withDisorder("gigantism", undefined, "boy");
const acromegaly = withDisorder("acromegaly");
const dwarf: Plan = { patient: "girl", disorders: [{ id: "gh-deficiency" }] };
const infant: Plan = { patient: "newborn", age: 0.25, disorders: [{ id: "gh-deficiency" }] };
const lobeless = withDisorder("simmonds");

/** The lower limit of an interval between those of two neighbouring ages. */
function lowerLimit(
  quantity: string,
  [young, old]: readonly [number, number],
  age: number,
): number {
  const of = (year: number): number => {
    const found = fuelEntries.find(({ id }) => id === `${quantity}-female-age-${year}-y`);
    return Number(found?.value.low);
  };
  return of(young) + ((age - young) / (old - young)) * (of(old) - of(young));
}

/** A level below the printed -2 SD: the lower limit of the healthy of that age. */
function belowInterval(
  id: string,
  plan: Plan,
  path: string,
  quantity: string,
  neighbours: readonly [number, number],
  age: number,
): Question {
  return {
    id,
    unit: "ng/mL",
    note: `-2 SD read as the lower limit of females of ${age} years, between those of ${neighbours.join(" and ")}`,
    ask: () => ({
      value: inTheMorning(plan, path, "ng/mL"),
      expected: atMost(lowerLimit(quantity, neighbours, age)),
    }),
  };
}

/** Growth hormone and IGF-1, too much and too little of them. */
export const growthHormone: readonly Question[] = [
  secretion("gh-secretion-rate-girls-tanner-3", 12.2, "Tanner 3"),
  secretion("gh-secretion-rate-girls-tanner-4", 13.2, "Tanner 4"),
  {
    id: "gh-24-h-mean-men-20-22-y",
    note: "2.6 units a mg (preparation 80/505); the period of pulses is not asked",
    ask: ({ value }) => {
      const [low = 0, high = 0] = numbers(value, "mean_range");
      const day = values({ patient: "adult-male", age: 21 }, GH, "m[IU]/L", every(0.5, 0, 23.5));
      return { value: mean(day), expected: between(low, high) };
    },
  },
  { id: "half-life-gh-plasma", note: "of GH added to plasma", ask: askHalfLife },
  {
    id: "comorbidity-prevalence-acromegaly",
    unit: "1",
    note: `${shareRule}: neither diabetes nor hypertension`,
    ask: () => [
      {
        label: "glucose in mg/dL",
        value: inTheMorning(acromegaly, "glucose.plasma", "mg/dL"),
        expected: atMost(126),
      },
      {
        label: "systolic pressure in mmHg",
        value: inTheMorning(acromegaly, "systolic", "mm[Hg]"),
        expected: atMost(140),
      },
    ],
  },
  {
    id: "urine-calcium-acromegaly",
    unit: "mmol/d",
    ask: () => ({
      value: inTheMorning(acromegaly, "renalCalcium.daily", "mmol/d"),
      expected: aboveTwin(inTheTwin(acromegaly, "renalCalcium.daily", "mmol/d")),
    }),
  },
  {
    id: "gh-random-pituitary-gigantism",
    note: "boy four years after the onset at 8",
    ask: ({ value }) => ({ value: inTheMorning(giant, GH, "ng/mL"), expected: readValue(value) }),
  },
  {
    id: "glucose-pituitary-gigantism",
    unit: "mmol/L",
    note: "normal or up: not below the healthy boy's by 5 %",
    ask: () => ({
      value: inTheMorning(giant, "glucose.plasma", "mmol/L"),
      expected: atLeast(0.95 * inTheTwin(giant, "glucose.plasma", "mmol/L")),
    }),
  },
  {
    id: "phosphate-pituitary-gigantism",
    note: "boy four years after the onset at 8",
    ask: ({ unit, value }) => ({
      value: inTheMorning(giant, "phosphate.plasma", unit ?? "1"),
      expected: both(
        readValue(value),
        aboveTwin(inTheTwin(giant, "phosphate.plasma", unit ?? "1")),
      ),
    }),
  },
  {
    id: "gh-random-in-infant-6-months-gh-deficiency-dwarfism",
    note: "girl of three months",
    ask: ({ value }) => ({
      value: inTheMorning(infant, GH, "ng/mL"),
      expected: atMost(Number(value.lt)),
    }),
  },
  belowInterval("igf-1-gh-deficiency-dwarfism", dwarf, "liverIGF.IGF1", "igf-1", [7, 9], 8),
  belowInterval("igfbp-3-gh-deficiency-dwarfism", dwarf, "igfBinding.IGFBP3", "igfbp-3", [3, 9], 8),
  {
    id: "glucose-fasting-infant-gh-deficiency-dwarfism",
    unit: "mmol/L",
    note: "girl of three months at 08:00",
    ask: () => ({
      value: inTheMorning(infant, "glucose.plasma", "mmol/L"),
      expected: belowTwin(inTheTwin(infant, "glucose.plasma", "mmol/L")),
    }),
  },
  belowInterval(
    "igf-1-sheehan-syndrome-panhypopituitarism",
    lobeless,
    "liverIGF.IGF1",
    "igf-1",
    [20, 30],
    28,
  ),
];
