import type { Entry } from "./entry.ts";
import { atLeast, atMost } from "./expectation.ts";
import { normal, type Plan, valueOn } from "./experiment.ts";
import { shareRule } from "./illness.ts";
import { pregnantIn } from "./pregnancy.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";

/** A signal in a week of a pregnancy with this hCG over normal from week 5. */
function withHCG(factor: number, signal: string, unit: string, week = 10): number {
  const plan: Plan = {
    ...pregnantIn(5),
    actions: [{ at: 0, set: { "trophoblast.hCGfactor": factor } }],
  };
  return valueOn(plan, signal, unit, (week - 5) * 7);
}

const firstTrimester = { tshLow: 0.03, ft4High: 18.4 };

function askHyperemesisCourse({ value }: Entry): readonly Part[] {
  const clinical = Number(value.hCG_clinical_gt);
  const [low = 0, high = 0] = numbers(value, "hCG_subclinical_IU_L");
  const usual = withHCG(1, "hCG.plasma", "[IU]/L");
  const severe = (1.1 * clinical) / usual;
  const mild = (low + high) / 2 / usual;
  return [
    {
      label: "fT4 with hCG above 180000",
      value: withHCG(severe, "fT4", "pmol/L"),
      expected: atLeast(firstTrimester.ft4High),
    },
    {
      label: "TSH with hCG 110000",
      value: withHCG(mild, "TSH", "m[IU]/L"),
      expected: atMost(normal("TSH").low as number),
    },
    {
      label: "fT4 with hCG 110000",
      value: withHCG(mild, "fT4", "pmol/L"),
      expected: atMost(normal("fT4").high as number),
    },
    {
      label: "fT4 of week 20",
      value: withHCG(severe, "fT4", "pmol/L", 20),
      expected: atMost(normal("fT4").high as number),
    },
  ];
}

function askSuppressedShare({ value }: Entry): readonly Part[] {
  const limit = normal("TSH").low as number;
  const [low, high] = [100000, 250000];
  const factor = (low + high) / 2 / withHCG(1, "hCG.plasma", "[IU]/L");
  const share = (name: string): number => Number(value[name]);
  return [
    {
      label: `hyperemesis (${share("hyperemesis")} %)`,
      value: withHCG(factor, "TSH", "m[IU]/L"),
      expected: atMost(limit),
    },
    {
      label: `control (${share("controls")} %)`,
      value: withHCG(1, "TSH", "m[IU]/L"),
      expected: atLeast(limit),
    },
  ];
}

/** Hyperemesis as far as the thyroid is concerned: pregnancies with much hCG. */
export const hyperemesis: readonly Question[] = [
  {
    id: "tsh-suppressed-prevalence-hyperemesis-hcg-gestational-thyrotoxicosis",
    note: `${shareRule}; hyperemesis as hCG of 175000 IU/L at week 10, suppressed as below the interval outside pregnancy`,
    unit: "m[IU]/L",
    ask: askSuppressedShare,
  },
  {
    id: "thyrotoxicosis-prevalence-in-hg-hyperemesis-hcg-gestational-thyrotoxicosis",
    note: "the hCG of clinical and of subclinical thyrotoxicosis, and its end in the second trimester",
    unit: "mixed",
    ask: askHyperemesisCourse,
  },
  {
    id: "hcg-hyperemesis-hcg-gestational-thyrotoxicosis",
    cannot: "why hCG is high in hyperemesis is not modelled; it is given as a cause",
  },
];
