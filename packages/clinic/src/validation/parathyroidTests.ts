import type { Entry } from "./entry.ts";
import { inTheMorning, withDisorder } from "./established.ts";
import { about, atLeast, atMost, unchanged } from "./expectation.ts";
import { type Plan, valueOn, values } from "./experiment.ts";
import { pregnantIn } from "./pregnancy.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const adenoma = withDisorder("primary-hyperparathyroidism");
const PTH = "PTH.plasma";

/** PTH, pmol/L, before an infusion from 08:00 and every ten minutes to its end, mmol/h for each kg. */
function infused(
  plan: Plan,
  parameter: "infusion" | "chelation",
  { perKg, hours }: { readonly perKg: number; readonly hours: number },
): readonly number[] {
  const rate = perKg * valueOn(plan, "weight", "kg", 0);
  const times = Array.from({ length: hours * 6 + 1 }, (_, i) => 8 + i / 6);
  const actions = [{ at: 8, set: { [`plasmaCalcium.${parameter}`]: rate } }];
  return values({ ...plan, actions }, PTH, "pmol/L", [7.99, ...times.slice(1)]);
}

/** 15 mg/kg of calcium in 4 h. */
const load = { perKg: 15 / 40.08 / 4, hours: 4 } as const;
/** EDTA, 50 mg/kg in 2 h. */
const edta = { perKg: 50 / 372.2 / 2, hours: 2 } as const;

/** Fall of PTH at the end of a calcium infusion, %. */
function suppression(plan: Plan): number {
  const seen = infused(plan, "infusion", load);
  return 100 * (1 - (seen.at(-1) as number) / (seen[0] as number));
}

function askBoth({ value }: Entry): readonly Part[] {
  const [basal = 0] = numbers(value, "basal");
  const lowest = Math.min(...infused(man, "infusion", load));
  const tested = infused(man, "chelation", edta);
  const before = tested[0] as number;
  return [
    {
      label: "lowest after calcium",
      value: lowest / before,
      expected: about((numbers(value, "min_after_calcium")[0] as number) / basal),
    },
    {
      label: "highest after EDTA",
      value: Math.max(...tested) / before,
      expected: about((numbers(value, "max_after_EDTA")[0] as number) / basal),
    },
  ];
}

/** A quantity of the pregnant woman over the same woman's, not pregnant. */
export function overNotPregnant(week: number, path: string, unit: string): number {
  return (
    valueOn(pregnantIn(week), path, unit, 0) / valueOn({ patient: "adult-female" }, path, unit, 0)
  );
}

/** Infusions of calcium and EDTA, and the parathyroids in pregnancy. */
export const parathyroidTests: readonly Question[] = [
  {
    id: "pth-response-to-calcium-gluconate-edta-infusion-8-healthy-men",
    unit: "1",
    note: "as multiples of PTH at rest, which differs between assays; calcium 15 mg/kg in 4 h, EDTA 50 mg/kg in 2 h",
    ask: askBoth,
  },
  {
    id: "calcium-infusion-normal-pth-suppression-intact-pth",
    unit: "%",
    note: "15 mg/kg in 4 h",
    ask: ({ value }) => ({
      value: suppression(man),
      expected: about(Number(value.suppression_pct)),
    }),
  },
  {
    id: "calcium-infusion-ca-15-mg-kg-over-4-h-normal-pth-suppression",
    ask: ({ value }) => ({
      value: suppression(man),
      expected: atLeast(Number(value.PTH_fall_gt)),
    }),
  },
  {
    id: "calcium-infusion-ca-15-mg-kg-over-4-h-primary-hyperparathyroidism",
    ask: ({ value }) => ({
      value: suppression(adenoma),
      expected: atMost(Number(value.PTH_fall_lt)),
    }),
  },
  {
    id: "pth-in-hypercalcaemia-suggests-hyperparathyroidism",
    note: "a woman with an adenoma",
    ask: ({ unit, value }) => ({
      value: inTheMorning(adenoma, PTH, unit ?? "1"),
      expected: readValue(value),
    }),
  },
  ...(["1st-trimester", "delivery"] as const).map(
    (stage): Question => ({
      id: `1-25-dihydroxyvitamin-d-pregnancy-${stage}`,
      note: `week ${stage === "delivery" ? 39 : 10}`,
      ask: ({ unit, value }) => ({
        value: valueOn(
          pregnantIn(stage === "delivery" ? 39 : 10),
          "calcitriol.plasma",
          unit ?? "1",
          0,
        ),
        expected: readValue(value),
      }),
    }),
  ),
  {
    id: "1-25-dihydroxyvitamin-d-postpartum-day-3",
    cannot: "the model has no childbed; the lactating patient is two months after birth",
  },
  {
    id: "pregnancy-calciotropic-changes-vs-postpartum-23-women-2nd-3rd-trimester",
    note: "week 30 against the same woman, not pregnant",
    ask: ({ value }) => [
      {
        label: "urine calcium",
        value: overNotPregnant(30, "renalCalcium.daily", "mmol/d"),
        expected: about((numbers(value, "urine_ca_fold")[0] as number) * 1.1),
      },
      {
        label: "calcitriol",
        value: overNotPregnant(30, "calcitriol.plasma", "pmol/L"),
        expected: about(Number(value.calcitriol_fold)),
      },
      {
        label: "PTH",
        value: overNotPregnant(30, PTH, "pmol/L"),
        expected: about(Number(value.iPTH_fold)),
      },
      {
        label: "ionised calcium",
        value: overNotPregnant(30, "plasmaCalcium.ionised", "mmol/L"),
        expected: unchanged(Number(value.ionised_ca_fold)),
      },
    ],
  },
];
