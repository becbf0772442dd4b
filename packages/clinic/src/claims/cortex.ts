import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

const removed = [{ id: "adrenalectomy" }];
const laboratory = "reference interval of the laboratory";

/** What the cortex makes: glucocorticoids, sex steroids and mineralocorticoids. */
export const cortexSecretion: Claim = {
  ids: ["L13"],
  claim:
    "The cortex makes glucocorticoids, sex steroids (androgens, oestrogens) and mineralocorticoids.",
  criteria: [
    {
      of: "cortisol",
      says: "cortisol of a healthy woman at 08:00",
      unit: "nmol/L",
      low: 166,
      high: 635,
      source: "6-23 ug/dL",
    },
    {
      of: "aldosterone",
      says: "aldosterone",
      unit: "pmol/L",
      low: 100,
      high: 831,
      source: laboratory,
    },
    {
      of: "DHEAS",
      says: "DHEA sulfate",
      unit: "umol/L",
      low: 1.31,
      high: 9.49,
      source: "woman of 25 years (LIFE Child and Adult)",
    },
    {
      of: "cortisolLeft",
      says: "share of cortisol left 3 days after both adrenals are gone",
      unit: "1",
      high: 0.02,
      source: "no other gland makes it",
    },
    {
      of: "aldosteroneLeft",
      says: "share of aldosterone left",
      unit: "1",
      high: 0.02,
      source: "no other gland makes it",
    },
    {
      of: "DHEASleft",
      says: "share of DHEA sulfate left",
      unit: "1",
      high: 0.15,
      source: "over 90 % of it is adrenal, half-life 10-20 h",
    },
    {
      of: "androstenedioneLeft",
      says: "share of androstenedione left",
      unit: "1",
      low: 0.3,
      high: 0.8,
      source: "about half comes from the ovaries (Burger 2002)",
    },
    {
      of: "oestroneLeft",
      says: "share of oestrone left",
      unit: "1",
      low: 0.3,
      high: 0.95,
      source: "part is made of adrenal androstenedione",
    },
    {
      of: "cortisolUndriven",
      says: "share of cortisol a month after all ACTH is lost",
      unit: "1",
      high: 0.02,
      source: "ACTH drives the inner zones",
    },
    {
      of: "aldosteroneUndriven",
      says: "share of aldosterone then",
      unit: "1",
      low: 0.5,
      source: "angiotensin and potassium drive the outer zone",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const without = measure({ patient: woman, disorders: removed }, 3);
    const undriven = measure(
      { patient: woman, disorders: [{ id: "secondary-adrenal-insufficiency", severity: 1 }] },
      30,
    );
    const left = (id: string, other: Readonly<Record<string, number>>): number =>
      (other[id] as number) / (healthy[id] as number);
    return {
      cortisol: healthy.cortisol as number,
      aldosterone: healthy.aldosterone as number,
      DHEAS: healthy.DHEAS as number,
      cortisolLeft: left("cortisol", without),
      aldosteroneLeft: left("aldosterone", without),
      DHEASleft: left("DHEAS", without),
      androstenedioneLeft: left("androstenedione", without),
      oestroneLeft: left("estrone", without),
      cortisolUndriven: left("cortisol", undriven),
      aldosteroneUndriven: left("aldosterone", undriven),
    };
  },
  note: "The cortex itself makes hardly any oestrogen: its androstenedione becomes oestrone in fat and skin.",
};

/** The cortex is needed for life, the medulla is not. */
export const cortexIsVital: Claim = {
  ids: ["H12"],
  claim: "The cortex is essential to life, the medulla is not.",
  criteria: [
    {
      of: "deathDay",
      says: "death after both adrenals are removed, untreated",
      unit: "d",
      low: 2,
      high: 21,
      source:
        "within days to weeks, longer where salt is eaten (Addisonian crisis, Bornstein 2016)",
    },
    {
      of: "aliveWithoutMedulla",
      says: "alive a year after the medullae are removed",
      unit: "1",
      low: 1,
      high: 1.01,
      source: "medullectomy is survived",
    },
    {
      of: "pressureWithoutMedulla",
      says: "mean pressure then, share of healthy",
      unit: "1",
      low: 0.9,
      high: 1.1,
      source: "sympathetic nerves hold pressure at rest",
    },
    {
      of: "aliveReplaced",
      says: "alive 3 months after both adrenals are removed, on hydrocortisone 20 mg and fludrocortisone 0.1 mg",
      unit: "1",
      low: 1,
      high: 1.01,
      source: "replacement (Bornstein 2016)",
    },
    {
      of: "sodiumReplaced",
      says: "sodium then",
      unit: "mmol/L",
      low: 135,
      high: 145,
      source: laboratory,
    },
    {
      of: "potassiumReplaced",
      says: "potassium then",
      unit: "mmol/L",
      low: 3.5,
      high: 5.1,
      source: laboratory,
    },
    {
      of: "pressureReplaced",
      says: "mean pressure then",
      unit: "mm[Hg]",
      low: 75,
      high: 105,
      source: laboratory,
    },
  ],
  experiment() {
    const days = Array.from({ length: 60 }, (_, i) => 12 * (i + 1));
    const { alive = [] } = follow(
      { patient: woman, disorders: removed },
      { at: days, signals: ["alive"] },
    );
    const death = alive.findIndex((value) => value < 0.5);
    const without = measure({ patient: woman, disorders: [{ id: "adrenal-medullectomy" }] }, 365);
    const replaced = measure(
      {
        patient: woman,
        disorders: removed,
        treatments: [{ id: "hydrocortisone" }, { id: "fludrocortisone" }],
      },
      90,
    );
    return {
      deathDay: death < 0 ? Number.POSITIVE_INFINITY : (days[death] as number) / 24,
      aliveWithoutMedulla: without.alive as number,
      pressureWithoutMedulla:
        (without.meanPressure as number) / (measure({ patient: woman }).meanPressure as number),
      aliveReplaced: replaced.alive as number,
      sodiumReplaced: replaced.sodium as number,
      potassiumReplaced: replaced.potassium as number,
      pressureReplaced: replaced.meanPressure as number,
    };
  },
  note: "Death is by the model's stated limits of pressure, potassium and sodium. The patient eats and drinks as much as appetite and thirst ask.",
};
