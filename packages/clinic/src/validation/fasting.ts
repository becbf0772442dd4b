import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import { withDisorder } from "./established.ts";
import { about, aboveTwin, belowTwin } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";
import { type Column, course } from "./series.ts";

/** Hour from which nothing is eaten: the morning after a night's fast is hour 0 of the sources. */
export const start = 8;
const glucose = "glucose.plasma";

/** The patient who eats nothing from 08:00 of day 0 on, and drinks water. */
export function starved(plan: Plan): Plan {
  return { ...plan, actions: [{ at: start, set: { "meals.fed": 0 } }] };
}

/** Hours of fasting at which any entry looks, so that all share one run. */
const looks = every(2, 0, 72);
const hours = looks.map((hour) => start + hour);

/** A signal after these hours of fasting. */
export function fasted(
  plan: Plan,
  path: string,
  unit: string,
  at: readonly number[],
): readonly number[] {
  const all = values(starved(plan), path, unit, hours);
  return at.map((hour) => all[looks.indexOf(hour)] as number);
}

const man: Plan = { patient: "adult-male" };
export const woman: Plan = { patient: "adult-female" };
const obese = withDisorder("obesity");

/** A signal over the first and the last day of three. */
function firstAndLast(plan: Plan, path: string, unit: string): readonly [number, number] {
  const first = fasted(plan, path, unit, every(2, 0, 24));
  const last = fasted(plan, path, unit, every(2, 48, 72));
  return [mean(first), mean(last)];
}

/** Up or down from the first to the third day of a fast. */
function turned(label: string, path: string, unit: string, up: boolean): Part {
  const [before, after] = firstAndLast(man, path, unit);
  return { label, value: after, expected: up ? aboveTwin(before) : belowTwin(before) };
}

/** The same against the morning before. */
function since(label: string, path: string, unit: string, up: boolean): Part {
  const [before = 0, after = 0] = fasted(man, path, unit, [0, 72]);
  return { label, value: after, expected: up ? aboveTwin(before) : belowTwin(before) };
}

function leptin(id: string, plan: Plan): Question {
  return {
    id,
    unit: "%",
    note: "fall in per cent: absolute values depend on fat and assay",
    ask: ({ value }) => {
      const [before = 0, after = 0] = fasted(
        plan,
        "leptin.plasma",
        "ug/L",
        numbers(value, "hours"),
      );
      return { value: 100 * (after / before - 1), expected: about(Number(value.pct)) };
    },
  };
}

const ofFast: readonly Column[] = [
  { key: "glucose_mg_dL", path: glucose, unit: "mg/dL", label: "glucose mg/dL" },
  { key: "insulin_uU_mL", path: "insulin.plasma", unit: "u[IU]/mL", label: "insulin uU/mL" },
  { key: "bhb_mmol_L", path: "ketones.plasma", unit: "mmol/L", label: "ketones mmol/L" },
  { key: "nefa_mmol_L", path: "FFA.plasma", unit: "mmol/L", label: "fatty acids mmol/L" },
];

/** Three weeks without food. */
function askStarvation({ value }: Entry): readonly Part[] {
  const plan = starved(obese);
  const at = [start, start + 21 * 24];
  const of = (path: string, unit: string): readonly [number, number] => {
    const [before = 0, after = 0] = values(plan, path, unit, at);
    return [before, after];
  };
  const level = (label: string, path: string, unit: string, key: string): Part => ({
    label,
    value: of(path, unit)[1],
    expected: about(Number(value[key])),
  });
  const change = (label: string, path: string, unit: string, key: string): Part => {
    const [before, after] = of(path, unit);
    return { label, value: 100 * (after / before - 1), expected: about(Number(value[key])) };
  };
  return [
    level("glucose mg/dL", glucose, "mg/dL", "glucose_mg_dL"),
    level("ketones mmol/L", "ketones.plasma", "mmol/L", "bhb_mmol_L"),
    level("insulin uU/mL", "insulin.plasma", "u[IU]/mL", "insulin_uU_mL"),
    change("T3 in %", "T3", "nmol/L", "T3_change_pct"),
    change("resting expenditure in %", "energy.resting", "kcal/d", "REE_change_pct"),
  ];
}

/** Fasts of the healthy and the obese. */
export const fasting: readonly Question[] = [
  leptin("52-h-fast-leptin-normal-weight", woman),
  leptin("52-h-fast-leptin-obese", obese),
  {
    id: "72-h-fast-gh-igf-directions-14-healthy-adults",
    unit: "direction",
    note: "GH, mean of the third day against the first; the binding proteins IGFBP-1 and GHBP are not modelled",
    ask: () => [
      turned("GH", "somatotrophs.GH", "ug/L", true),
      since("IGF-1", "liverIGF.IGF1", "ug/L", false),
      since("insulin", "insulin.plasma", "pmol/L", false),
    ],
  },
  {
    id: "72-h-fast-glucose-insulin-bhb-nefa-healthy-men",
    ask: (entry) => {
      const at = numbers(entry.value, "hours");
      return course(
        entry,
        starved(man),
        at.map((hour) => start + hour),
        at.map((hour) => `${hour} h`),
        ofFast,
      );
    },
  },
  {
    id: "72-h-fast-neuroendocrine-directions-healthy-lean-men",
    note: "of what is modelled: leptin",
    unit: "direction",
    ask: () => since("leptin", "leptin.plasma", "ug/L", false),
  },
  {
    id: "72-h-fast-neuroendocrine-directions-detail-healthy-lean-men",
    note: "of what is modelled without pulses: T3",
    unit: "direction",
    ask: () => since("T3", "T3", "nmol/L", false),
  },
  {
    id: "t3-after-72-h-fast-healthy-men",
    ask: ({ value }) =>
      (
        [
          ["T3", value.T3_change],
          ["rT3", value.rT3_change],
        ] as const
      ).map(([id, change]) => {
        const [before = 0, after = 0] = fasted(man, id, "nmol/L", [0, 72]);
        return { label: id, value: 100 * (after / before - 1), expected: about(Number(change)) };
      }),
  },
  {
    id: "starvation-3-weeks-obese-adults",
    note: "woman with obesity of usual severity",
    ask: askStarvation,
  },
  {
    id: "sleep-restriction-6-x-4-h-leptin-11-men-spiegel-2004-vs-12-h-bedtime",
    cannot: "sleep does not act on leptin or appetite in the model",
  },
];
