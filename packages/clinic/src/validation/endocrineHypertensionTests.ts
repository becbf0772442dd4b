import { captopril } from "../treatments/drugs/captopril.ts";
import { clonidine } from "../treatments/drugs/clonidine.ts";
import { fludrocortisone } from "../treatments/drugs/fludrocortisone.ts";
import type { Entry } from "./entry.ts";
import { atLeast, atMost, meanAndError } from "./expectation.ts";
import { type Plan, values } from "./experiment.ts";
import { fullPicture, ill, twin } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { readValue } from "./readValue.ts";
import { answer, fall, tablets } from "./stimulation.ts";

const conn = ill("conn");
const tumour = ill("pheochromocytoma");

/** Aldosterone, ng/dL, after 2 L of isotonic saline in 4 h from 08:00, lying. */
function afterSaline(plan: Plan): number {
  const start = fullPicture(plan) * 24 + 8;
  const infused: Plan = {
    ...plan,
    actions: [
      { at: start, set: { "fluids.infusion": 0.5, "extracellular.infusion": 77 } },
      { at: start + 4, set: { "fluids.infusion": 0, "extracellular.infusion": 0 } },
    ],
  };
  return values(infused, "aldosterone.plasma", "ng/dL", [start + 4])[0] as number;
}

/** Aldosterone, ng/dL, before and 2 h after 50 mg of captopril at 09:00. */
function afterCaptopril(plan: Plan): readonly [number, number] {
  const [before = 0, after = 0] = answer(
    plan,
    tablets(captopril, 50, [9]),
    "aldosterone.plasma",
    "ng/dL",
    [8.99, 11],
  );
  return [before, after];
}

function askCaptopril({ value }: Entry): readonly Part[] {
  const [, healthy] = afterCaptopril(twin);
  const [before, after] = afterCaptopril(conn);
  return [
    { label: "Conn's", value: after, expected: atLeast(Number(value.cutoff)) },
    { label: "healthy twin", value: healthy, expected: atMost(Number(value.cutoff)) },
    {
      label: "fall in Conn's in %",
      value: fall(before, after),
      expected: atMost(Number(value.suppression_pct)),
    },
  ];
}

/** Aldosterone (ng/dL, upright at 10:00) and renin activity on the fifth day of 0.1 mg every 6 h. */
function askFludrocortisone({ value }: Entry): readonly Part[] {
  const doses = Array.from({ length: 16 }, (_, i) => 8 + 6 * i);
  const on5 = (path: string, unit: string): number =>
    answer(conn, tablets(fludrocortisone, 0.1, doses), path, unit, [4 * 24 + 10])[0] as number;
  return [
    {
      label: "aldosterone",
      value: on5("aldosterone.plasma", "ng/dL"),
      expected: atLeast(Number(value.aldo_gt)),
    },
    {
      label: "renin activity in ng/mL/h",
      value: on5("angiotensin.reninActivity", "ng/mL/h"),
      expected: atMost(Number(value.PRA_lt)),
    },
  ];
}

/** Noradrenaline and adrenaline, nmol/L, before and 3 h after 300 ug of clonidine at 09:00. */
function afterClonidine(plan: Plan): readonly [number, number] {
  const sum = (hour: number): number =>
    ["medulla.noradrenaline", "medulla.adrenaline"].reduce((total, path) => {
      const [value = 0] = answer(plan, tablets(clonidine, 0.3, [9]), path, "nmol/L", [hour]);
      return total + value;
    }, 0);
  return [sum(8.99), sum(12)];
}

/** Tests of the glands that raise the pressure: aldosterone of the cortex, catecholamines of the medulla. */
export const endocrineHypertensionTests: readonly Question[] = [
  {
    id: "saline-infusion-test-2-l-0-9-over-4-h-supine-primary-aldosteronism",
    note: "above the stricter criterion; the healthy twin below the laxer one",
    ask: ({ value }) => [
      {
        label: "Conn's",
        value: afterSaline(conn),
        expected: atLeast(Number(value.aldo_conservative_gt)),
      },
      {
        label: "healthy twin",
        value: afterSaline(twin),
        expected: atMost(Number(value.aldo_permissive_gt)),
      },
    ],
  },
  { id: "captopril-challenge-optimal-post-cct-aldosterone", ask: askCaptopril },
  {
    id: "fludrocortisone-suppression-0-1-mg-q6h-4-d-primary-aldosteronism",
    ask: askFludrocortisone,
  },
  {
    id: "clonidine-suppression-non-phaeochromocytoma-ne-e-0-3-h",
    ask: ({ value }) => {
      const [before, after] = afterClonidine(twin);
      return [
        {
          label: "before",
          value: before,
          expected: meanAndError(Number(value.baseline), Number(value.baseline_sem), undefined),
        },
        {
          label: "3 h",
          value: after,
          expected: meanAndError(Number(value.h3), Number(value.h3_sem), undefined),
        },
      ];
    },
  },
  {
    id: "clonidine-suppression-phaeochromocytoma-ne-e-3-h-cut-off",
    ask: ({ value }) => ({ value: afterClonidine(tumour)[1], expected: readValue(value) }),
  },
  { id: "clonidine-suppression-protocol", cannot: "how the test is done: no value to compare" },
  {
    id: "plasma-free-metanephrines-phaeochromocytoma-performance",
    cannot: "how often the test is right: no cut-off",
  },
];
