import {
  atLeast,
  atMost,
  belowTwin,
  between,
  both,
  meanAndDeviation,
  rules,
} from "./expectation.ts";
import { type Plan, valueOn } from "./experiment.ts";
import { figure } from "./figure.ts";
import { healthyTwin, ill, whenIll } from "./illness.ts";
import type { Question } from "./question.ts";
import { readDirection, readValue } from "./readValue.ts";
import { afterHCG, early, late, tested } from "./reproductionTests.ts";

const LH = "gonadotrophs.LH";
const FSH = "gonadotrophs.FSH";
const E2 = "oestradiol.plasma";
const T = "testosterone.total";
const inhibinB = "inhibinB.plasma";
const prolactin = "lactotrophs.prolactin";

const man = (id: string, severity?: number): Plan => ({
  ...ill(id, severity),
  patient: "adult-male",
});
const pcos = ill("pcos");
const turner = (age: number): Plan => ({ patient: "girl", age, disorders: [{ id: "turner" }] });
const klinefelterInfant: Plan = { patient: "boy", age: 0.25, disorders: [{ id: "klinefelter" }] };
const old: Plan = { patient: "adult-female", age: 58 };

/** A value against the printed one and, where a direction is printed, the young woman. */
function afterMenopause(id: string, signal: string): Question {
  return {
    id,
    note: "at 58 years, against the woman of 28",
    ask: ({ unit, value, direction: way }) => {
      const printed = readValue(value);
      const young = valueOn({ patient: "adult-female" }, signal, unit ?? "1", 0);
      return {
        value: valueOn(old, signal, unit ?? "1", 0),
        expected:
          way === "up" || way === "down" ? both(printed, readDirection(way, young)) : printed,
      };
    },
  };
}

/** A median with the width between the quartiles, and the printed direction. */
function medianOf(id: string, plan: Plan, of: (plan: Plan, unit: string) => number): Question {
  return {
    id,
    ask: ({ unit, value, direction: way }) => ({
      value: of(plan, unit ?? "1"),
      expected: both(
        meanAndDeviation(Number(value.median), Number(value.iqr) / rules.quartiles),
        readDirection(way, of(healthyTwin(plan), unit ?? "1")),
      ),
    }),
  };
}

const morning =
  (signal: string) =>
  (plan: Plan, unit: string): number =>
    whenIll(plan, signal, unit);

/** Glucose, mmol/L, times insulin, mU/L, over 22.5. */
const homa = (plan: Plan): number =>
  (whenIll(plan, "glucose.plasma", "mmol/L") * whenIll(plan, "insulin.plasma", "m[IU]/L")) / 22.5;

/** A printed value beside words for its direction, which a healthy twin cannot be asked. */
function plain(id: string, plan: Plan, signal: string): Question {
  return {
    id,
    ask: ({ unit, value }) => ({
      value: whenIll(plan, signal, unit ?? "1"),
      expected: readValue(value),
    }),
  };
}

/** Disorders of the gonads, of what drives them, and of prolactin. */
export const gonadDisorders: readonly Question[] = [
  figure("fsh-premature-ovarian-failure", ill("premature-ovarian-failure"), FSH),
  figure("inhibin-b-premature-ovarian-failure", ill("premature-ovarian-failure"), inhibinB),
  figure("lh-klinefelter-syndrome-infant-3-mo", klinefelterInfant, LH),
  figure("fsh-klinefelter-syndrome-infant-3-mo", klinefelterInfant, FSH),
  medianOf("shbg-pcos", pcos, morning("SHBG.plasma")),
  medianOf(
    "free-androgen-index-pcos",
    pcos,
    (plan) => (100 * whenIll(plan, T, "nmol/L")) / whenIll(plan, "SHBG.plasma", "nmol/L"),
  ),
  medianOf("insulin-fasting-pcos", pcos, morning("insulin.plasma")),
  medianOf("homa-ir-pcos", pcos, homa),
  medianOf("glucose-2-h-pcos", pcos, (plan) => tested("ogtt", plan).glucose120 as number),
  figure("testosterone-total-pcos-2", pcos, T),
  figure("dhea-s-pcos", pcos, "DHEAS.plasma"),
  figure("prolactin-sheehan-syndrome-panhypopituitarism", ill("simmonds"), prolactin),
  figure(
    "prolactin-prolactinoma-macro-men",
    man("prolactinoma", 1),
    prolactin,
    "the largest adenoma of the disorder; men of the source had 15 to 20 times its size",
  ),
  {
    id: "gh-peak-in-itt-ghd-prolactinoma-macro",
    cannot: "the adenoma of the model does not press on the cells beside it",
  },
  figure("adult-height-untreated-turner-syndrome", turner(19), "height"),
  {
    id: "adult-height-deficit-turner-syndrome",
    ask: ({ unit, value }) => ({
      value:
        valueOn(turner(19), "height", unit ?? "1", 0) -
        valueOn({ patient: "girl", age: 19 }, "height", unit ?? "1", 0),
      expected: readValue(value),
    }),
  },
  {
    id: "lh-peak-after-gnrh-central-precocious-puberty",
    ask: ({ value, direction: way }) => ({
      value: tested("gnrh-test", early).LHpeak as number,
      expected: both(
        readValue(value),
        readDirection(way, tested("gnrh-test", healthyTwin(early)).LHpeak as number),
      ),
    }),
  },
  figure("basal-lh-central-precocious-puberty", early, LH),
  afterMenopause("fsh-menopause", FSH),
  afterMenopause("inhibin-b-menopause", inhibinB),
  {
    id: "fsh-50-y-menopause",
    note: "at 51 years: a group of all women above 50, of whom many still bleed",
    ask: ({ unit, value, direction: way }) => ({
      value: valueOn({ patient: "adult-female", age: 51 }, FSH, unit ?? "1", 0),
      expected: both(
        readValue(value),
        readDirection(way, valueOn({ patient: "adult-female" }, FSH, unit ?? "1", 0)),
      ),
    }),
  },
  {
    id: "testosterone-rise-after-hcg-delayed-puberty-constitutional",
    note: "a boy of 16 years, 5000 IU once",
    ask: ({ value }) => ({ value: afterHCG(), expected: atLeast(Number(value.gt)) }),
  },
  figure("estradiol-sheehan-syndrome-panhypopituitarism", ill("simmonds"), E2),
  plain("fsh-sheehan-syndrome-panhypopituitarism", ill("simmonds"), FSH),
  figure("prolactin-prolactinoma-micro-women", ill("prolactinoma"), prolactin),
  {
    id: "lh-prolactinoma-micro-women",
    unit: "[IU]/L",
    note: "not above that of the healthy twin",
    ask: () => ({
      value: whenIll(ill("prolactinoma"), LH, "[IU]/L"),
      expected: atMost(1.05 * whenIll({ patient: "adult-female" }, LH, "[IU]/L")),
    }),
  },
  figure("estradiol-prolactinoma-micro-women", ill("prolactinoma"), E2),
  figure("fsh-klinefelter-syndrome", man("klinefelter"), FSH),
  figure("lh-klinefelter-syndrome", man("klinefelter"), LH),
  plain("testosterone-klinefelter-syndrome", man("klinefelter"), T),
  figure("inhibin-b-klinefelter-syndrome", man("klinefelter"), inhibinB),
  figure("lh-kallmann-hypogonadotropic-hypogonadism", man("kallmann"), LH),
  figure("fsh-kallmann-hypogonadotropic-hypogonadism", man("kallmann"), FSH),
  figure("testosterone-kallmann-hypogonadotropic-hypogonadism", man("kallmann"), T),
  {
    id: "gnrh-pulsatile-therapy-kallmann-hypogonadotropic-hypogonadism",
    unit: "nmol/L",
    note: "testosterone after half a year of GnRH in pulses, against the lower limit of men",
    ask: () => ({
      value: valueOn(
        { ...man("kallmann"), treatments: [{ id: "gnrh-pump" }], resolution: "daily" },
        T,
        "nmol/L",
        182,
      ),
      expected: between(9.2, 31.8),
    }),
  },
  {
    id: "anosmia-kallmann-hypogonadotropic-hypogonadism",
    cannot: "the model has no sense of smell",
  },
  {
    id: "lh-fsh-ratio-pcos",
    ask: (entry) => {
      const ratio = (plan: Plan): number =>
        whenIll(plan, LH, "[IU]/L") / whenIll(plan, FSH, "[IU]/L");
      return {
        value: ratio(pcos),
        expected: both(
          readValue(entry.value),
          readDirection(entry.direction, ratio(healthyTwin(pcos))),
        ),
      };
    },
  },
  afterMenopause("fsh-menopause-2", FSH),
  afterMenopause("lh-menopause", LH),
  afterMenopause("estradiol-menopause", E2),
  afterMenopause("amh-menopause", "ovarianReserve.AMH"),
  figure("fsh-adolescent-turner-syndrome", turner(15), FSH),
  figure("estradiol-turner-syndrome", turner(15), E2),
  figure("adult-height-untreated-turner-syndrome-2", turner(19), "height"),
  figure("lh-basal-central-precocious-puberty", early, LH),
  {
    id: "lh-peak-central-precocious-puberty",
    ask: ({ value }) => ({
      value: tested("gnrh-test", early).LHpeak as number,
      expected: readValue(value),
    }),
  },
  {
    id: "bone-age-advance-central-precocious-puberty",
    note: "bone age less age at seven years",
    ask: ({ value }) => ({
      value: valueOn(early, "boneAge", "a", 0) - 7,
      expected: readValue(value),
    }),
  },
  figure(
    "height-velocity-central-precocious-puberty",
    { ...early, age: 5 },
    "heightVelocity",
    "at 5 years",
  ),
  {
    id: "lh-delayed-puberty-constitutional",
    note: "a boy of 14 years",
    ask: ({ unit, value }) => ({
      value: valueOn({ ...late, age: 14 }, LH, unit ?? "1", 0),
      expected: both(
        readValue(value),
        belowTwin(valueOn({ patient: "adolescent-male", age: 14 }, LH, unit ?? "1", 0)),
      ),
    }),
  },
  {
    id: "bone-age-delayed-puberty-constitutional",
    note: "bone age less age at 15 years",
    ask: ({ value }) => ({
      value: valueOn({ ...late, age: 15 }, "boneAge", "a", 0) - 15,
      expected: readValue(value),
    }),
  },
];
