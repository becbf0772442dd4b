import { desmopressin } from "../treatments/drugs/desmopressin.ts";
import type { Entry } from "./entry.ts";
import { atLeast, atMost } from "./expectation.ts";
import { figure } from "./figure.ts";
import { ill, twin, whenIll } from "./illness.ts";
import type { Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";
import { answer } from "./stimulation.ts";

const siadh = ill("siadh");
const central = ill("central-diabetes-insipidus");
const nephrogenic = ill("nephrogenic-diabetes-insipidus");

/** Sodium lost over sodium filtered, %. */
function fractionalExcretion(): number {
  return whenIll(siadh, "tubule.fractionalExcretion", "%");
}

/** Disorders of vasopressin and of water at their usual severity on the day of their full picture. */
export const waterDisorders: readonly Question[] = [
  figure("osmolality-serum-siadh", siadh, "osmolality.plasma"),
  {
    id: "osmolality-urine-siadh",
    ask: ({ unit, value }: Entry) => ({
      value: whenIll(siadh, "urine.osmolality", unit ?? "1"),
      expected: readValue(value),
    }),
  },
  {
    id: "sodium-urine-siadh",
    note: "above the laxer of two criteria",
    ask: ({ unit, value }) => ({
      value: whenIll(siadh, "urine.sodiumConcentration", unit ?? "1"),
      expected: atLeast(numbers(value, "gt")[0] as number),
    }),
  },
  {
    id: "sodium-urine-siadh-2",
    note: "mmol/L; the fractional excretion is of the hours around 08:00, in steady state",
    ask: ({ value }) => [
      {
        label: "concentration",
        value: whenIll(siadh, "urine.sodiumConcentration", "mmol/L"),
        expected: readValue(value),
      },
      {
        label: "fractional excretion in %",
        value: fractionalExcretion(),
        expected: atLeast(Number(value.FENa_gt_pct)),
      },
    ],
  },
  { id: "uric-acid-siadh", cannot: "the model has no uric acid" },
  {
    id: "aldosterone-siadh",
    unit: "pmol/L",
    note: "normal or low: not above the upper limit of a supine woman, 831 pmol/L",
    ask: () => ({ value: whenIll(siadh, "aldosterone.plasma", "pmol/L"), expected: atMost(831) }),
  },
  figure("vasopressin-siadh", siadh, "vasopressin.plasma"),
  {
    id: "oedema-siadh",
    unit: "1",
    note: "oedema comes with some 3 L of extracellular water, a quarter more",
    ask: () => ({
      value: whenIll(siadh, "fluids.relativeExtracellular", "1"),
      expected: atMost(1.2 * whenIll(twin, "fluids.relativeExtracellular", "1")),
    }),
  },
  figure("osmolality-urine-central-diabetes-insipidus", central, "urine.osmolality"),
  figure("osmolality-serum-central-diabetes-insipidus", central, "osmolality.plasma"),
  figure("urine-volume-central-diabetes-insipidus", central, "urine.volume24h"),
  figure("copeptin-baseline-central-diabetes-insipidus", central, "vasopressin.copeptin"),
  figure("vasopressin-central-diabetes-insipidus", central, "vasopressin.plasma"),
  figure("osmolality-serum-nephrogenic-diabetes-insipidus", nephrogenic, "osmolality.plasma"),
  figure("urine-volume-nephrogenic-diabetes-insipidus", nephrogenic, "urine.volume24h"),
  figure("vasopressin-nephrogenic-diabetes-insipidus", nephrogenic, "vasopressin.plasma"),
  {
    id: "urine-osmolality-after-desmopressin-nephrogenic-diabetes-insipidus",
    note: "2 h after 2 ug injected at 09:00",
    ask: ({ unit, value }) => {
      const stimulus = {
        drug: desmopressin,
        doses: [{ hour: 9, into: "desmopressin.injected", amount: 2 }],
      };
      const [after = 0] = answer(nephrogenic, stimulus, "urine.osmolality", unit ?? "1", [11]);
      return { value: after, expected: readValue(value) };
    },
  },
];
