import { testosteroneEnanthate } from "../treatments/drugs/testosteroneEnanthate.ts";
import { about, atMost, between, meanAndDeviation, unchanged } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import { ill } from "./illness.ts";
import type { Question } from "./question.ts";
import { numbers } from "./readValue.ts";

const prolactin = "lactotrophs.prolactin";
const T = "testosterone.total";
const daysPerMonth = 30.44;

/** A man with the largest adenoma of the disorder, on cabergoline from day 0 on. */
const treated: Plan = {
  patient: "adult-male",
  disorders: [{ id: "prolactinoma", severity: 1 }],
  treatments: [{ id: "cabergoline", dose: 3.2 }],
};
/** Upper limit of men, ug/L. */
const normalProlactin = 20;

const pill: Plan = { patient: "adult-female", treatments: [{ id: "combined-pill" }] };
/** Day of the third pack, when the pill has its whole effect. */
const thirdPack = 70;

function onPill(path: string, unit: string): number {
  return valueOn(pill, path, unit, thirdPack);
}

function offPill(path: string, unit: string): number {
  return valueOn({ patient: "adult-female" }, path, unit, 0);
}

/** Treatments of prolactinoma, hypogonadism and polycystic ovaries, the pill, and growth hormone in Turner's. */
export const gonadTreatments: readonly Question[] = [
  {
    id: "prolactin-before-after-cabergoline-3-2-mg-wk-in-macroprolactinoma",
    note: "the largest adenoma of the disorder, smaller than those of the source: the fall, and the level at the printed week",
    unit: "1",
    ask: ({ value }) => {
      const week = Number(value.normalised_by_wk);
      const [before = 0, later = 0, last = 0] = values(treated, prolactin, "ug/L", [
        0,
        week * 168,
        182 * 24,
      ]);
      return [
        {
          label: "fall in % after half a year",
          value: 100 * (1 - last / before),
          expected: about(Number(value.fall_pct)),
        },
        {
          label: `prolactin in ug/L at week ${week}`,
          value: later,
          expected: atMost(normalProlactin),
        },
      ];
    },
  },
  {
    id: "prolactin-after-gh-recovery-cabergoline-in-macroprolactinoma",
    cannot:
      "the adenoma of the model does not press on the cells beside it, so that GH has nothing to recover from",
  },
  {
    id: "tmax-testosterone-undecanoate-injection",
    cannot: "testosterone undecanoate is not among the drugs",
  },
  {
    id: "serum-t-profile-testosterone-enanthate-200-mg-im",
    note: "a man without testes, one injection of 200 mg; day 0, before it, is what his failing testes leave and is not asked",
    ask: ({ unit, value }) => {
      const days = numbers(value, "x_days");
      const plan: Plan = {
        patient: "adult-male",
        disorders: [{ id: "primary-hypogonadism" }],
        lived: 365,
        link: [testosteroneEnanthate],
        actions: [{ at: 8, add: { "testosteroneEnanthate.injected": 200 } }],
      };
      const seen = values(
        plan,
        T,
        unit ?? "1",
        days.map((day) => 8 + 24 * day),
      );
      return numbers(value, "approx").flatMap((level, i) =>
        days[i] === 0
          ? []
          : [{ label: `day ${days[i]}`, value: seen[i] as number, expected: about(level) }],
      );
    },
  },
  {
    id: "ovulation-per-cycle-clomifene-metformin-in-cc-resistant-pcos",
    cannot:
      "a share of cycles of women who do not answer to clomifene, which the usual patient does",
  },
  {
    id: "total-cortisol-and-cbg-vs-control-low-dose-oral-contraceptive",
    unit: "1",
    note: "the third pack over no pill",
    ask: ({ value }) => {
      const over = (path: string, unit: string): number => onPill(path, unit) / offPill(path, unit);
      return [
        {
          label: "cortisol",
          value: over("cortisol.total", "nmol/L"),
          expected: about(Number(value.cortisol_total)),
        },
        { label: "CBG", value: over("cbg.plasma", "nmol/L"), expected: about(Number(value.CBG)) },
        {
          label: "free cortisol",
          value: over("cortisol.free", "nmol/L"),
          expected: unchanged(1),
        },
        {
          label: "cortisol of urine",
          value: over("cortisol.urineFree", "nmol/d"),
          expected: unchanged(1),
        },
      ];
    },
  },
  {
    id: "adult-height-gh-in-turner-syndrome-median-3-8-y",
    note: "somatropin 0.05 mg a day for each kg at 13 years, the dose for this syndrome, from 11 years on for 3.8 years; height at 19",
    ask: ({ value }) => {
      const from = 11;
      const child: Plan = { patient: "girl", age: 13, disorders: [{ id: "turner" }] };
      const dose = 0.05 * valueOn(child, "weight", "kg", 0);
      const grown = (treatments: NonNullable<Plan["treatments"]>): number =>
        values(
          {
            patient: "girl",
            age: from,
            resolution: "daily",
            disorders: [{ id: "turner" }],
            treatments,
          },
          "height",
          "cm",
          [(19 - from) * 8766],
        )[0] as number;
      const height = grown([{ id: "somatropin", dose, to: 3.8 * 365.25 }]);
      return [
        {
          label: "height",
          value: height,
          expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
        },
        {
          label: "gain",
          value: height - grown([]),
          expected: meanAndDeviation(Number(value.gain), Number(value.gain_sd)),
        },
      ];
    },
  },
  {
    id: "normoprolactinaemia-cabergoline-vs-bromocriptine-webster-1994",
    cannot: "shares of patients with each of two drugs: the usual patient is normal on both",
  },
  {
    id: "ovulation-inhibited-e2-combined-oral-contraceptive",
    note: "ovulations in the first three packs, and oestradiol and LH of the third",
    unit: "mixed",
    ask: ({ value }) => {
      const times = every(24, 0, 24 * 84);
      const count = values(pill, "corpusLuteum.ovulations", "1", times);
      const [low = 0, high = 0] = numbers(value, "LH_IU_L");
      return [
        {
          label: "ovulations",
          value: (count.at(-1) as number) - (count[0] as number),
          expected: atMost(0.5),
        },
        {
          label: "oestradiol pg/mL",
          value: onPill("oestradiol.plasma", "pg/mL"),
          expected: atMost(Number(value.E2_pg_mL_lt)),
        },
        {
          label: "LH IU/L",
          value: onPill("gonadotrophs.LH", "[IU]/L"),
          expected: between(low, high),
        },
      ];
    },
  },
  {
    id: "testosterone-normal-gnrh-pulsatile-hcg-in-kallmann",
    note: "month in which testosterone of a man on GnRH in pulses reaches the lower limit of men, 9.2 nmol/L",
    ask: ({ value }) => {
      const plan: Plan = {
        ...ill("kallmann"),
        patient: "adult-male",
        treatments: [{ id: "gnrh-pump" }],
        resolution: "daily",
      };
      const times = every(24, 0, 24 * 365);
      const at = values(plan, T, "nmol/L", times).findIndex((level) => level >= 9.2);
      return {
        value: at < 0 ? Number.NaN : at / daysPerMonth,
        expected: between(Number(value.low), Number(value.high)),
      };
    },
  },
];
