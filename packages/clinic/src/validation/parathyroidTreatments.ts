import { inTheMorning } from "./established.ts";
import { atLeast, atMost, both } from "./expectation.ts";
import type { Plan } from "./experiment.ts";
import { shareRule, twin } from "./illness.ts";
import type { Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const calcium = "plasmaCalcium.total";

/** Hypoparathyroidism after a year of calcium 1.5 g and calcitriol, ug a day. */
const replaced = (dose: number): Plan => ({
  ...twin,
  disorders: [{ id: "hypoparathyroidism" }],
  treatments: [
    { id: "calcitriol-drug", dose },
    { id: "calcium", dose: 1.5 },
  ],
  lived: 365,
});

/** The middle of the range that treatment aims at, mg/dL. */
const aim = 8.5;

/** Dose of calcitriol that brings calcium to its aim, ug/d: by bisection. */
function need(): number {
  let [low, high] = [0.1, 2.5];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (inTheMorning(replaced(middle), calcium, "mg/dL") < aim) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Treatment of hypoparathyroidism. */
export const parathyroidTreatments: readonly Question[] = [
  {
    id: "time-weighted-calcium-calcium-active-vitamin-d-in-hypoparathyroidism",
    note: `a year of calcitriol 0.75 ug and calcium 1.5 g a day; ${shareRule}: urine calcium is not above 300 mg`,
    ask: ({ value }) => {
      const [low = 0, high = 0] = numbers(value, "range");
      const plan = replaced(0.75);
      return [
        {
          label: "calcium",
          value: inTheMorning(plan, calcium, "mg/dL"),
          expected: both(atLeast(low), atMost(high)),
        },
        {
          label: "urine calcium, mg/d",
          value: inTheMorning(plan, "renalCalcium.daily", "mg/d"),
          expected: atMost(300),
        },
      ];
    },
  },
  {
    id: "dose-calcitriol-in-hypoparathyroidism",
    note: "the dose, with 1.5 g of calcium a day, that holds 8.5 mg/dL after a year",
    ask: ({ value }) => ({ value: need(), expected: readValue(value) }),
  },
];
