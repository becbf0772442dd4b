import { inTheMorning, withDisorder } from "./established.ts";
import { every, type Plan, values } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const hoursPerYear = 24 * 365.25;
/** Ages at which a life is looked at, a: a tenth of a year apart. */
const ages = every(0.1, 0, 20);
const lived = ages.map((age) => age * hoursPerYear);

/** A healthy child from birth on, at daily means. */
const life = (patient: "girl" | "boy"): Plan => ({ patient, age: 0, resolution: "daily" });

function ofLife(patient: "girl" | "boy", path: string, unit: string): readonly number[] {
  return values(life(patient), path, unit, lived);
}

/** Growth from one age to another, cm a year. */
function growthOf(patient: "girl" | "boy", from: number, to: number): number {
  const heights = ofLife(patient, "height", "cm");
  const at = (age: number): number => heights[Math.round(age * 10)] as number;
  return (at(to) - at(from)) / (to - from);
}

/** Age and size of the spurt. */
function spurt(patient: "girl" | "boy"): { readonly age: number; readonly velocity: number } {
  const velocity = ofLife(patient, "heightVelocity", "cm/a");
  const after = velocity.map((value, i) => ((ages[i] as number) < 8 ? 0 : value));
  const highest = Math.max(...after);
  return { age: ages[after.indexOf(highest)] as number, velocity: highest };
}

/** Both sexes. */
function inChildren(id: string, ask: (patient: "girl" | "boy") => number): Question {
  return {
    id,
    ask: ({ value }) =>
      (["girl", "boy"] as const).map((patient) => ({
        label: patient,
        value: ask(patient),
        expected: readValue(value),
      })),
  };
}

/** Growth of a patient over the next year, cm. */
export function yearAhead(plan: Plan): number {
  const [now = 0, later = 0] = values({ ...plan, resolution: "daily" }, "height", "cm", [
    0,
    hoursPerYear,
  ]);
  return later - now;
}

const giant: Plan = withDisorder("gigantism", undefined, "boy");
const dwarf: Plan = { patient: "girl", disorders: [{ id: "gh-deficiency" }] };

/** Growth of the healthy, of giants and of dwarfs. */
export const growth: readonly Question[] = [
  {
    id: "age-peak-height-velocity-girls",
    ask: ({ value }) => ({ value: spurt("girl").age, expected: readValue(value) }),
  },
  {
    id: "peak-height-velocity-boys",
    ask: ({ value }) => ({ value: spurt("boy").velocity, expected: readValue(value) }),
  },
  inChildren("height-velocity-infant-year-1", (patient) => growthOf(patient, 0, 1)),
  inChildren("height-velocity-child-5-10-y", (patient) => growthOf(patient, 5, 10)),
  {
    id: "height-velocity-gh-deficiency-dwarfism",
    note: "girl from 8 to 9 years",
    ask: ({ value }) => ({ value: yearAhead(dwarf), expected: readValue(value) }),
  },
  {
    id: "height-velocity-pituitary-gigantism",
    note: "boy four years after the onset at 8",
    ask: ({ value }) => ({
      value: inTheMorning(giant, "heightVelocity", "cm/a"),
      expected: readValue(value),
    }),
  },
];
