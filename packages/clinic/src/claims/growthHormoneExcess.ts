import { hoursPerYear } from "../simulation/life.ts";
import type { Claim } from "./claim.ts";
import { follow, woman } from "./observe.ts";

type Who = Parameters<typeof follow>[0];

const signals = ["somatotrophs.GH", "glucose.plasma", "insulin.plasma", "liverIGF.IGF1"] as const;

/** Glucose, insulin and GH in the morning before, one and two hours after 75 g of glucose. */
function load(who: Who, day: number): (signal: (typeof signals)[number]) => readonly number[] {
  const hour = day * 24;
  const seen = follow(who, {
    actions: [
      { at: hour, set: { "meals.fed": 0 } },
      {
        at: hour + 8.0001,
        set: { "meals.glycaemicSpeed": 1 },
        add: { "stomach.carbohydrate": 75 },
      },
    ],
    at: [8, 9, 10].map((time) => hour + time),
    signals,
  });
  return (signal) => seen[signal] ?? [];
}

const healthy = { patient: woman } as const;
const ill = { patient: woman, disorders: [{ id: "acromegaly" }] } as const;
/** Five years of it. */
const days = 1826;

/** GH against insulin. */
export const diabetogenic: Claim = {
  ids: ["L7"],
  claim: "Growth hormone raises blood glucose.",
  criteria: [
    {
      of: "fasting",
      says: "rise of fasting glucose in acromegaly",
      unit: "mmol/L",
      low: 0.15,
      source: "impaired fasting glucose and diabetes in half of patients (Petrossians 2017)",
    },
    {
      of: "twoHours",
      says: "rise of glucose two hours after 75 g",
      unit: "mmol/L",
      low: 0.5,
      source: "impaired tolerance is common (Petrossians 2017)",
    },
    {
      of: "insulin",
      says: "fasting insulin, over healthy",
      unit: "1",
      low: 1.2,
      source: "insulin resistance",
    },
    {
      of: "lacking",
      says: "fasting glucose of an infant born without GH, less than the healthy one's",
      unit: "mmol/L",
      low: 0.1,
      source: "hypoglycaemia of the newborn without GH",
    },
  ],
  experiment() {
    const usual = load(healthy, 0);
    const excess = load(ill, days);
    const first = (list: readonly number[]): number => list[0] as number;
    const infant = (disorders: NonNullable<Who["disorders"]>): number =>
      first(
        follow(
          { patient: "newborn", age: 0.25, disorders },
          { at: [8], signals: ["glucose.plasma"] },
        )["glucose.plasma"] ?? [],
      );
    const rise = (i: number): number =>
      (excess("glucose.plasma")[i] as number) - (usual("glucose.plasma")[i] as number);
    return {
      fasting: rise(0),
      twoHours: rise(2),
      insulin: first(excess("insulin.plasma")) / first(usual("insulin.plasma")),
      lacking: infant([]) - infant([{ id: "gh-deficiency" }]),
    };
  },
  note: "GH frees fatty acids and blunts the action of insulin; as long as the beta cells make up for it, glucose rises little.",
};

/** The same tumour before and after growth has ended. */
export const acromegaly: Claim = {
  ids: ["K11", "H8"],
  claim:
    "Overactivity of the anterior lobe makes giants before growth ends; in the adult it is acromegaly, in which fingers, feet and face enlarge; the reproductive organs grow too.",
  criteria: [
    {
      of: "acral",
      says: "hands, feet and face after five years, over healthy",
      unit: "1",
      low: 1.05,
      high: 1.6,
      source: "ring and shoe size go up",
    },
    {
      of: "height",
      says: "change of height",
      unit: "cm",
      low: -0.1,
      high: 0.1,
      source: "the plates are closed",
    },
    {
      of: "IGF1",
      says: "IGF-1, over healthy",
      unit: "1",
      low: 1.75,
      source: "above the upper limit of her age, 270 against 159 ng/mL",
    },
    {
      of: "nadir",
      says: "GH two hours after 75 g of glucose",
      unit: "ug/L",
      low: 1,
      source: "not suppressed below 1 ug/L",
    },
    {
      of: "healthyNadir",
      says: "the same in health",
      unit: "ug/L",
      high: 0.4,
      source: "below 0.4 ug/L by sensitive assays",
    },
    {
      of: "giant",
      says: "adult height with the tumour from 8 years on, SDS",
      unit: "1",
      low: 3,
      source: "above +3 SD",
    },
    {
      of: "testis",
      says: "testis of a boy of 9 years after a year of a tumour of gonadotrophs, over healthy",
      unit: "1",
      low: 1.5,
      source: "testes grow under FSH (gonadotroph adenomas)",
    },
    {
      of: "genitals",
      says: "stage of the genitals at 9 years where GnRH wakes too early, less than healthy",
      unit: "1",
      low: 0.5,
      source: "precocious puberty",
    },
  ],
  experiment() {
    const usual = load(healthy, 0);
    const excess = load(ill, days);
    const { "softTissue.acral": acral = [], height = [] } = follow(
      { ...ill, resolution: "daily" },
      { at: [0, days * 24], signals: ["softTissue.acral", "height"] },
    );
    const giant = follow(
      { patient: "boy", disorders: [{ id: "gigantism" }], resolution: "daily" },
      { at: [17 * hoursPerYear], signals: ["heightSDS"] },
    );
    const testis = (disorders: NonNullable<Who["disorders"]>): number =>
      follow(
        { patient: "boy", disorders, resolution: "daily" },
        { at: [365 * 24], signals: ["testisVolume"] },
      ).testisVolume?.[0] as number;
    const genitals = (disorders: NonNullable<Who["disorders"]>): number =>
      follow(
        { patient: "boy", age: 9, disorders, resolution: "daily" },
        { at: [24], signals: ["tannerStage"] },
      ).tannerStage?.[0] as number;
    return {
      acral: acral[1] as number,
      height: (height[1] as number) - (height[0] as number),
      IGF1: (excess("liverIGF.IGF1")[0] as number) / (usual("liverIGF.IGF1")[0] as number),
      nadir: excess("somatotrophs.GH")[2] as number,
      healthyNadir: usual("somatotrophs.GH")[2] as number,
      giant: giant.heightSDS?.[0] as number,
      testis: testis([{ id: "gonadotropinoma" }]) / testis([]),
      genitals: genitals([{ id: "precocious-puberty", severity: 0.9 }]) - genitals([]),
    };
  },
  note: "Seen as one index of soft tissue; throat, heart and joints are not modelled. What enlarges the reproductive organs are gonadotropins, not GH.",
};
