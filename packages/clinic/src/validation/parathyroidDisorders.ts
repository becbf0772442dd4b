import type { Entry } from "./entry.ts";
import { established, inTheMorning, inTheTwin, withDisorder } from "./established.ts";
import {
  about,
  aboveTwin,
  atLeast,
  atMost,
  belowTwin,
  both,
  meanAndDeviation,
} from "./expectation.ts";
import type { Plan } from "./experiment.ts";
import { shareRule } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readDirection, readValue } from "./readValue.ts";

const calcium = "plasmaCalcium.total";
const phosphate = "phosphate.plasma";
const PTH = "PTH.plasma";
const calcidiol = "vitaminD.calcidiol";
const calcitriol = "calcitriol.plasma";

/** Limits of healthy adults: calcium mg/dL, phosphate mg/dL, PTH pg/mL, calcitriol pg/mL, threshold of phosphate mmol/L. */
const limits = {
  calcium: 10.2,
  ionised: 1.15,
  phosphate: { low: 2.5, high: 4.5 },
  PTH: { low: 15, high: 65 },
  calcitriol: 72,
  TmP: 0.8,
} as const;

const adenoma = withDisorder("primary-hyperparathyroidism");
const lost = withDisorder("hypoparathyroidism");
const deaf = withDisorder("pseudohypoparathyroidism");
const unlit = withDisorder("vitamin-d-deficiency");
const pouchless = withDisorder("digeorge");

/** The printed value and direction in a patient at 08:00. */
function printed(id: string, plan: Plan, signal: string, note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ unit, value, direction }) => {
      const seen = { value: inTheMorning(plan, signal, unit ?? "1") };
      if (direction !== "up" && direction !== "down") {
        return { ...seen, expected: readValue(value) };
      }
      const towards = readDirection(direction, inTheTwin(plan, signal, unit ?? "1"));
      return { ...seen, expected: both(readValue(value), towards) };
    },
  };
}

/** A direction alone, against the healthy twin or a limit of the healthy. */
function way(
  id: string,
  plan: Plan,
  signal: string,
  unit: string,
  expected: "up" | "down" | { readonly most: number } | { readonly least: number },
  note?: string,
): Question {
  return {
    id,
    unit,
    ...(note === undefined ? {} : { note }),
    ask: () => {
      const value = inTheMorning(plan, signal, unit);
      if (expected === "up") return { value, expected: aboveTwin(inTheTwin(plan, signal, unit)) };
      if (expected === "down") return { value, expected: belowTwin(inTheTwin(plan, signal, unit)) };
      return {
        value,
        expected: "most" in expected ? atMost(expected.most) : atLeast(expected.least),
      };
    },
  };
}

/** Share of normal filtration of a stage of kidney disease, in the middle of its span. */
const filtration = { G3: 45 / 120, G4: 22 / 120, G5D: 8 / 120 } as const;

/** Severity of kidney disease that leaves this share of the nephrons: a twentieth is left at severity 1. */
const leaving = (share: number): number => (1 - share) / 0.95;

/** A quantity at the printed stages of kidney disease after the usual years. */
function byStage(id: string, signal: string): Question {
  return {
    id,
    note: "GFR of 45, 22 and 8 mL/min",
    ask: ({ unit, value }: Entry) =>
      Object.entries(filtration).flatMap(([stage, share]): Part[] => {
        if (value[stage] === undefined) return [];
        const plan = withDisorder("chronic-kidney-disease", leaving(share));
        return [
          {
            label: stage,
            value: inTheMorning(plan, signal, unit ?? "1"),
            expected: about(Number(value[stage])),
          },
        ];
      }),
  };
}

/** A girl of 11 years who has lived on a share of the usual supply of vitamin D. */
const girl = (supply: number): Plan => ({
  patient: "girl",
  age: 11,
  resolution: "daily",
  set: { "sunlight.outdoors": supply, "vitaminD.dietFactor": supply },
});
/** Supplies that hold a calcidiol of some 20, 33 and 60 nmol/L. */
const supplies = { deficient: 0.22, insufficient: 0.42, sufficient: 1 } as const;

function askGirls({ value }: Entry): readonly Part[] {
  return Object.entries(supplies).map(([group, supply]) => {
    const [mean = 0, deviation = 0] = numbers(value, group);
    const level = inTheMorning(girl(supply), calcidiol, "nmol/L");
    return {
      label: `${group}, ${Math.round(level)} nmol/L`,
      value: inTheMorning(girl(supply), PTH, "pg/mL"),
      expected: meanAndDeviation(mean, deviation),
    };
  });
}

/** A boy of 10 years with kidneys of stage 2, and his healthy twin. */
const boy: Plan = { patient: "boy", age: 10, resolution: "daily" };
const stage2: Plan = established({
  ...boy,
  disorders: [{ id: "chronic-kidney-disease", severity: leaving(75 / 120) }],
});

/** T cells of blood of a healthy adult: two thirds of the lymphocytes, per microlitre. */
const healthyTcells = 1330;

/** T cells of a patient over those of the healthy of the age. */
function askTcells({ value }: Entry): Part {
  const number = (path: string): number => inTheMorning(pouchless, path, "10*9");
  const share =
    (number("tCells.naive") + number("tCells.memory")) /
    (number("tCellsByAge.naive") + number("tCellsByAge.memory"));
  return { value: healthyTcells * share, expected: readValue(value) };
}

/** Disorders of calcium, phosphate, vitamin D and the thymus at their usual severity. */
export const parathyroidDisorders: readonly Question[] = [
  printed("calcium-total-primary-hyperparathyroidism", adenoma, calcium),
  printed("25-hydroxyvitamin-d-primary-hyperparathyroidism", adenoma, calcidiol),
  {
    id: "phosphate-primary-hyperparathyroidism",
    unit: "mmol/L",
    note: `${shareRule}: phosphate is not below 0.81 mmol/L, its threshold (TmP/GFR) is below 0.8`,
    ask: () => [
      {
        label: "phosphate",
        value: inTheMorning(adenoma, phosphate, "mmol/L"),
        expected: both(
          atLeast(limits.phosphate.low / 3.0974),
          belowTwin(inTheTwin(adenoma, phosphate, "mmol/L")),
        ),
      },
      {
        label: "TmP/GFR",
        value: inTheMorning(adenoma, "renalPhosphate.TmP", "mmol/L"),
        expected: atMost(limits.TmP),
      },
    ],
  },
  way(
    "1-25-dihydroxyvitamin-d-primary-hyperparathyroidism",
    adenoma,
    calcitriol,
    "pg/mL",
    { most: limits.calcitriol },
    `${shareRule}: not above the healthy limit of 72 pg/mL`,
  ),
  printed("pth-range-58-proven-primary-hyperparathyroidism", adenoma, PTH),
  printed("phosphate-primary-hyperparathyroidism-2", adenoma, phosphate),
  printed("1-25-dihydroxyvitamin-d-primary-hyperparathyroidism-2", adenoma, calcitriol),
  printed("urine-calcium-primary-hyperparathyroidism", adenoma, "renalCalcium.daily"),
  way(
    "calcium-ionised-sheehan-syndrome-panhypopituitarism",
    withDisorder("simmonds"),
    "plasmaCalcium.ionised",
    "mmol/L",
    { least: limits.ionised },
    `${shareRule}: not below 1.15 mmol/L`,
  ),
  way("phosphate-hypoparathyroidism", lost, phosphate, "mg/dL", "up"),
  way(
    "pth-hypoparathyroidism",
    lost,
    PTH,
    "pg/mL",
    { most: limits.PTH.high },
    "low, or normal at a low calcium: not above 65 pg/mL",
  ),
  {
    id: "calcium-ionised-tetany-hypoparathyroidism",
    note: "and the index of tetany reaches its threshold, 1",
    ask: ({ unit, value }) => [
      {
        label: "ionised calcium",
        value: inTheMorning(lost, "plasmaCalcium.ionised", unit ?? "1"),
        expected: readValue(value),
      },
      { label: "index", value: inTheMorning(lost, "tetany.index", "1"), expected: atLeast(1) },
    ],
  },
  printed("phosphate-hypoparathyroidism-2", lost, phosphate),
  printed("1-25-dihydroxyvitamin-d-hypoparathyroidism", lost, calcitriol),
  printed("qtc-hypoparathyroidism", lost, "tetany.QTc"),
  way("pth-pseudohypoparathyroidism", deaf, PTH, "pg/mL", "up"),
  printed("calcium-total-pseudohypoparathyroidism", deaf, calcium),
  printed("phosphate-pseudohypoparathyroidism", deaf, phosphate),
  printed("pth-pseudohypoparathyroidism-2", deaf, PTH),
  {
    id: "urine-camp-response-to-pth-pseudohypoparathyroidism",
    cannot: "cyclic AMP is not in the model; the gain of the receptor is the lesion itself",
  },
  {
    id: "pth-600-pg-ml-at-dialysis-start-secondary-hyperparathyroidism-ckd",
    unit: "pg/mL",
    note: `${shareRule}: PTH is not above 600 pg/mL`,
    ask: () => {
      const plan = withDisorder("secondary-hyperparathyroidism");
      return {
        value: inTheMorning(plan, PTH, "pg/mL"),
        expected: both(atMost(600), aboveTwin(inTheTwin(plan, PTH, "pg/mL"))),
      };
    },
  },
  {
    id: "ckd-stage-2-z-scores-children-secondary-hyperparathyroidism-ckd",
    note: "boy of 10 years at a GFR of 75 % against his healthy twin: the signs of the scores that are of hormones and phosphate",
    ask: () =>
      (
        [
          ["FGF23", "FGF23.plasma", "ng/L", aboveTwin],
          ["phosphate", phosphate, "mmol/L", belowTwin],
          ["calcitriol", calcitriol, "pmol/L", belowTwin],
        ] as const
      ).map(([label, path, unit, expected]) => ({
        label,
        value: inTheMorning(stage2, path, unit),
        expected: expected(inTheTwin(stage2, path, unit)),
      })),
  },
  byStage("pth-secondary-hyperparathyroidism-ckd", PTH),
  byStage("phosphate-secondary-hyperparathyroidism-ckd", phosphate),
  way(
    "calcium-total-vitamin-d-deficiency-rickets-osteomalacia",
    unlit,
    calcium,
    "mg/dL",
    { most: limits.calcium },
    "normal or down: not above 10.2 mg/dL",
  ),
  way(
    "phosphate-vitamin-d-deficiency-rickets-osteomalacia",
    unlit,
    phosphate,
    "mg/dL",
    { most: limits.phosphate.high },
    "normal or down: not above 4.5 mg/dL",
  ),
  way("alp-vitamin-d-deficiency-rickets-osteomalacia", unlit, "boneMarkers.ALP", "[IU]/L", "up"),
  way(
    "pth-vitamin-d-deficiency-rickets-osteomalacia",
    unlit,
    PTH,
    "pg/mL",
    { least: limits.PTH.low },
    "normal or up: not below 15 pg/mL",
  ),
  {
    id: "25-hydroxyvitamin-d-vitamin-d-deficiency-rickets-osteomalacia",
    ask: ({ unit, value }) => ({
      value: inTheMorning(unlit, calcidiol, unit ?? "1"),
      expected: atMost(Number(value.deficient_lt)),
    }),
  },
  {
    id: "pth-by-25ohd-group-girls-10-12-y-vitamin-d-deficiency-rickets-osteomalacia",
    note: "girls of 11 years on three supplies; groups of at most 25, 26 to 40 and more than 40 nmol/L",
    ask: askGirls,
  },
  printed("phosphate-vitamin-d-deficiency-rickets-osteomalacia-2", unlit, phosphate),
  printed("pth-vitamin-d-deficiency-rickets-osteomalacia-2", unlit, PTH),
  {
    id: "cd3-t-cells-digeorge-thymectomy",
    note: "a woman with the usual syndrome; 1330/uL are those of the healthy, two thirds of the lymphocytes",
    ask: askTcells,
  },
  printed("calcium-total-digeorge-thymectomy", pouchless, calcium),
  printed("pth-digeorge-thymectomy", pouchless, PTH),
  way("thymulin-digeorge-thymectomy", pouchless, "thymicHormones.thymulin", "%", "down"),
  {
    id: "calcium-pth-men1",
    unit: "1",
    note: `${shareRule}: both are above the healthy twin's`,
    ask: () => {
      const plan = withDisorder("men1");
      return [
        {
          label: "calcium in mg/dL",
          value: inTheMorning(plan, calcium, "mg/dL"),
          expected: atLeast(limits.calcium),
        },
        {
          label: "PTH in pg/mL",
          value: inTheMorning(plan, PTH, "pg/mL"),
          expected: aboveTwin(inTheTwin(plan, PTH, "pg/mL")),
        },
      ];
    },
  },
  {
    id: "prolactin-men1",
    cannot:
      "prolactin comes with the cells that secrete it; a fifth of patients have such a tumour",
  },
  {
    id: "normetanephrine-metanephrine-men2a",
    cannot: "half of the patients have it, which says nothing of the usual one",
  },
  {
    id: "pth-calcium-men2a",
    unit: "mg/dL",
    note: `${shareRule}: calcium is not above 10.2 mg/dL`,
    ask: () => ({
      value: inTheMorning(withDisorder("men2"), calcium, "mg/dL"),
      expected: atMost(limits.calcium),
    }),
  },
];
