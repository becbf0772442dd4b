import { mean } from "../mean.ts";
import { inTheMorning } from "./established.ts";
import { atMost } from "./expectation.ts";
import { type Plan, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };

/** Healthy adults: each of these patients must keep the published limits at 08:00. */
function healthy(
  id: string,
  signal: string,
  patients: Readonly<Record<string, Plan>> = { man, woman },
): Question {
  return {
    id,
    ask: ({ unit, value }) =>
      Object.entries(patients).map(
        ([label, plan]): Part => ({
          label,
          value: inTheMorning(plan, signal, unit ?? "1"),
          expected: readValue(value),
        }),
      ),
  };
}

/** Correlation of two lists. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const sum = (each: (i: number) => number): number =>
    x.reduce((total, _, i) => total + each(i), 0);
  const [dx, dy] = [
    (i: number) => (x[i] as number) - mx,
    (i: number) => (y[i] as number) - my,
  ] as const;
  return (
    sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) * dx(i)) * sum((i) => dy(i) * dy(i)))
  );
}

/** Excision circles of a man against his age, from 23 to 58 years. */
function circlesByAge(): number {
  const ages = [23, 30, 37, 44, 51, 58];
  const circles = values(
    { patient: "boy", age: 0, resolution: "daily" },
    "tCells.TREC",
    "1",
    ages.map((age) => age * 24 * 365.25),
  );
  return correlation(ages, circles);
}

const ofAnAssay =
  "a titre or a count of copies of one assay; the model tells shares of a young adult's";

/** Calcium, phosphate, their hormones, bone and thymus in healthy adults. */
export const calciumAdults: readonly Question[] = [
  healthy("calcium-total-adult", "plasmaCalcium.total"),
  healthy("calcium-ionised-adult", "plasmaCalcium.ionised"),
  healthy("phosphate-adult", "phosphate.plasma"),
  healthy("phosphate-child-1-10-y", "phosphate.plasma", {
    "boy of 2": { patient: "boy", age: 2, resolution: "daily" },
    "girl of 5": { patient: "girl", age: 5, resolution: "daily" },
    "boy of 9": { patient: "boy", age: 9, resolution: "daily" },
  }),
  healthy("pth-adult", "PTH.plasma"),
  healthy("25-hydroxyvitamin-d-adult-sufficient", "vitaminD.calcidiol"),
  healthy("1-25-dihydroxyvitamin-d-adult", "calcitriol.plasma"),
  healthy("alp-adult", "boneMarkers.ALP"),
  healthy("alp-adolescent", "boneMarkers.ALP", {
    girl: { patient: "adolescent-female" },
    boy: { patient: "adolescent-male" },
  }),
  healthy("urine-calcium-adult", "renalCalcium.daily"),
  { id: "thymulin-child", cannot: ofAnAssay },
  { id: "sjtrec-low-value-cut-off", cannot: ofAnAssay },
  {
    id: "trec-age-correlation-adults-23-58-y-pbmc",
    note: "of one man over the years, without the scatter between people: at least as strong",
    ask: ({ value }) => ({ value: circlesByAge(), expected: atMost(Number(value.value)) }),
  },
];
