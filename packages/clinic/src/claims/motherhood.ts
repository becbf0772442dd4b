import { chanceOfConception } from "@endocrine/body";
import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

const day = 24;
const week = 7 * day;
/** A woman at the end of week 37, who goes into labour by herself. */
const mother = { patient: "pregnant", set: { "pregnancy.week": 37 } } as const;
/** Hours between looks. */
const step = 6;
/** Feeds a day of a child that lives on milk alone. */
const feeds = 8;

function pregnantIn(weeks: number): Readonly<Record<string, number>> {
  return measure({ patient: "pregnant", set: { "pregnancy.week": weeks } });
}

/** Birth of the woman at the end of week 37: week of it, and the strongest contractions. */
function birth(): { readonly hour: number; readonly week: number; readonly contraction: number } {
  const at = Array.from({ length: (6 * week) / step }, (_, i) => i * step);
  const seen = follow(mother, { at, signals: ["pregnancy.present"] });
  const hour =
    at[(seen["pregnancy.present"] ?? []).findIndex((value) => value < 0.5)] ?? Number.NaN;
  const quarters = Array.from({ length: 4 * day }, (_, i) => hour - day + i / 4);
  const { uterineContraction = [] } = follow(mother, {
    at: quarters,
    signals: ["uterineContraction"],
  });
  return { hour, week: 37 + hour / week, contraction: Math.max(...uterineContraction) };
}

/** Conception, pregnancy, birth and milk. */
export const motherhood: Claim = {
  ids: ["H28"],
  claim: "Ovum and sperm join, and pregnancy follows.",
  criteria: [
    {
      of: "fertile",
      says: "chance of conception by one act two days before ovulation",
      unit: "1",
      low: 0.15,
      high: 0.4,
      source: "0.27 (Wilcox 1995)",
    },
    {
      of: "infertile",
      says: "the same a day after ovulation",
      unit: "1",
      high: 0.01,
      source: "none (Wilcox 1995)",
    },
    {
      of: "hCG",
      says: "hCG in week 10",
      unit: "IU/L",
      low: 25700,
      high: 288000,
      source: "weeks 9 to 12 since the last menses",
    },
    {
      of: "progesterone",
      says: "progesterone in week 34, over the luteal phase",
      unit: "1",
      low: 5,
      source: "10 to 15 times",
    },
    {
      of: "birthWeek",
      says: "week of birth",
      unit: "wk",
      low: 38,
      high: 42,
      source: "term is 37 to 42 weeks",
    },
    {
      of: "contraction",
      says: "contractions before birth, Montevideo units",
      unit: "1",
      low: 150,
      high: 300,
      source: "100 to 250 as the cervix opens, some 250 at birth (Caldeyro-Barcia)",
    },
    {
      of: "milk",
      says: "milk two months after birth",
      unit: "mL/d",
      low: 500,
      high: 1000,
      source: "some 780 mL a day",
    },
    {
      of: "quiet",
      says: "ovulations in three months of full breast feeding",
      unit: "1",
      high: 0.5,
      source: "2 % in six months of full breast feeding with amenorrhoea",
    },
    {
      of: "dry",
      says: "ovulations in the three months after birth without breast feeding",
      unit: "1",
      low: 0.5,
      source: "six to ten weeks after birth",
    },
  ],
  experiment() {
    const luteal = measure({ patient: woman, set: { "cycle.day": 21 } });
    const born = birth();
    const nursing = measure({ patient: "lactating" });
    const months = 91 * 24;
    const ovulations = (nursed: boolean): number => {
      const { "corpusLuteum.ovulations": counted = [] } = follow(mother, {
        actions: nursed ? [{ at: born.hour + 2, set: { "suckling.feeds": feeds } }] : [],
        at: [born.hour, born.hour + months],
        signals: ["corpusLuteum.ovulations"],
      });
      return (counted[1] as number) - (counted[0] as number);
    };
    return {
      fertile: chanceOfConception({ age: 28, acts: [-2] }),
      infertile: chanceOfConception({ age: 28, acts: [1] }),
      hCG: pregnantIn(10).hCG as number,
      progesterone: (pregnantIn(34).progesterone as number) / (luteal.progesterone as number),
      birthWeek: born.week,
      contraction: born.contraction,
      milk: nursing.milkVolume as number,
      quiet: ovulations(true),
      dry: ovulations(false),
    };
  },
  note: "The chance of conception is the published one by day; what follows is the placenta's and the mother's equations. Labour is called by the placenta's clock and driven by oxytocin.",
};
