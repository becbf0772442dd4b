import type { Entry } from "./entry.ts";
import { inTheMorning, withDisorder } from "./established.ts";
import { about, absentBeside, meanAndDeviation } from "./expectation.ts";
import { type Plan, values } from "./experiment.ts";
import { afterMeal, asOverweight, overweight } from "./glucoseLoad.ts";
import type { Part, Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };
const both = { man, woman } as const;
const obese = withDisorder("obesity");

/** Healthy people: each of these patients must keep the published limits at 08:00, before breakfast. */
function healthy(
  id: string,
  signal: string,
  patients: Readonly<Record<string, Plan>> = both,
  note?: string,
): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ unit, value }) => {
      const all = Object.entries(patients);
      return all.map(([label, plan]): Part => {
        const part = {
          value: inTheMorning(plan, signal, unit ?? "1"),
          expected: readValue(value),
        };
        return all.length === 1 ? part : { label, ...part };
      });
    },
  };
}

const ghrelin = "ghrelin.total";

/** Fasting ghrelin of a heavier woman less that of the usual one. */
function difference(id: string, heavier: Plan, note: string): Question {
  return {
    id,
    note,
    ask: ({ value, unit }) => ({
      value:
        inTheMorning(heavier, ghrelin, unit ?? "1") - inTheMorning(woman, ghrelin, unit ?? "1"),
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

/** Ghrelin before and at its lowest in the two hours after a meal. */
function fall(
  plan: Plan,
  unit: string,
  last = 120,
): { readonly before: number; readonly by: number } {
  const minutes = [0, 30, 60, 90, 120];
  const hours = minutes.map((minute) => 8 + minute / 60);
  const seen = values(afterMeal(plan), ghrelin, unit, hours).filter(
    (_, i) => (minutes[i] as number) <= last,
  );
  const before = seen[0] as number;
  return { before, by: Math.min(...seen) - before };
}

const aMeal = "600 kcal, lowest within 2 h";

function decrease(id: string, plan: Plan): Question {
  return {
    id,
    note: aMeal,
    ask: ({ value, unit }: Entry) => ({
      value: fall(plan, unit ?? "1").by,
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

/** Leptin of a woman whose body-mass index is 5 higher, in per cent above her own. */
function askLeptin({ value }: Entry): Part {
  const of = (severity: number, path: string, unit: string): number =>
    inTheMorning(withDisorder("obesity", severity), path, unit);
  const [light, heavy] = [0.15, 0.35] as const;
  const step =
    of(heavy, "bodyComposition.bodyMassIndex", "kg/m2") -
    of(light, "bodyComposition.bodyMassIndex", "kg/m2");
  const ratio = of(heavy, "leptin.plasma", "ug/L") / of(light, "leptin.plasma", "ug/L");
  return {
    value: 100 * (ratio ** (5 / step) - 1),
    expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
  };
}

/** Fuels and their hormones in healthy adults, and by body weight. */
export const fuelAdults: readonly Question[] = [
  healthy("glucose-fasting-adult", "glucose.plasma"),
  healthy("hba1c-adult-non-diabetic", "HbA1c.percent"),
  healthy("hba1c-normoglycaemic-indian-adults", "HbA1c.percent"),
  {
    id: "hba1c-isolated-ifg",
    cannot: "isolated impaired fasting glucose is not among the disorders",
  },
  healthy("insulin-fasting-adult-lean", "insulin.plasma"),
  healthy("c-peptide-fasting-adult", "insulin.Cpeptide"),
  healthy("glucagon-fasting-adult", "glucagon.plasma"),
  healthy("gh-adult-random", "somatotrophs.GH"),
  healthy("leptin-man-lean", "leptin.plasma", { man }),
  healthy("leptin-woman-lean", "leptin.plasma", { woman }),
  healthy("fasting-glucose-reaven-miller-normal", "glucose.plasma"),
  {
    id: "leptin-sensitivity-to-bmi-adult-per-5-kg-m2",
    note: "between two women with light obesity, as the ratio for a step of 5 kg/m2",
    ask: askLeptin,
  },
  {
    id: "ghrelin-fasting-lean-adult",
    cannot:
      "immunoassays of total ghrelin differ fourfold; the obese are asked as a share of this value",
  },
  {
    id: "ghrelin-fasting-obese-adult",
    unit: "1",
    note: "as a share of the lean, 857 pmol/L in the same assay",
    ask: ({ value }) => ({
      value: inTheMorning(obese, ghrelin, "pmol/L") / inTheMorning(woman, ghrelin, "pmol/L"),
      expected: about(Number(value.mean) / 857),
    }),
  },
  difference(
    "ghrelin-vs-normal-weight-overweight-adult-difference",
    overweight(woman),
    asOverweight,
  ),
  difference("ghrelin-vs-normal-weight-obese-adult-difference", obese, "obesity of usual severity"),
  {
    id: "ghrelin-suppression-30-min-after-meal-lean-adult",
    note: "600 kcal",
    ask: ({ value }) => {
      const { before, by } = fall(woman, "pmol/L", 30);
      return { value: (100 * by) / before, expected: about(Number(value.value)) };
    },
  },
  {
    id: "ghrelin-suppression-after-meal-obese-adult",
    unit: "%",
    note: `${aMeal}; none: less than a quarter of the lean woman's fall`,
    ask: () => {
      const share = (plan: Plan): number => {
        const { before, by } = fall(plan, "pmol/L");
        return (-100 * by) / before;
      };
      return { value: share(obese), expected: absentBeside(share(woman)) };
    },
  },
  decrease("ghrelin-postprandial-decrease-normal-weight", woman),
  decrease("ghrelin-postprandial-decrease-obese-normoinsulinaemic", obese),
];
