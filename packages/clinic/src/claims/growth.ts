import type { DisorderChoice } from "../scenario.ts";
import { hoursPerYear } from "../simulation/life.ts";
import type { Claim } from "./claim.ts";
import { follow } from "./observe.ts";

type Who = Parameters<typeof follow>[0];

const lack = [{ id: "gh-deficiency" }];

/** A year ahead of a child at daily means: growth in cm, and lean mass gained in kg. */
function year(who: Who): { readonly height: number; readonly lean: number } {
  const { height = [], leanMass = [] } = follow(
    { ...who, resolution: "daily" },
    { at: [0, hoursPerYear], signals: ["height", "leanMass"] },
  );
  const gain = ([from = 0, to = 0]: readonly number[]): number => to - from;
  return { height: gain(height), lean: gain(leanMass) };
}

/** GH builds the body: bone, cartilage and muscle. */
export const growthHormone: Claim = {
  ids: ["L5", "K8"],
  claim:
    "Growth hormone builds protein in soft tissue, cartilage and bone: skeleton and muscle grow.",
  criteria: [
    {
      of: "healthy",
      says: "growth in a year of a healthy girl of 8 years",
      unit: "cm",
      low: 5,
      high: 6.5,
      source: "5-6 cm a year from 5 to 10 years",
    },
    {
      of: "lacking",
      says: "the same without GH",
      unit: "cm",
      low: 2,
      high: 4,
      source: "2-4 cm a year",
    },
    {
      of: "given",
      says: "the same on somatropin, over untreated",
      unit: "1",
      low: 1.5,
      source: "about doubles in the first year (Wit 1996)",
    },
    {
      of: "lean",
      says: "lean mass that she gains in that year, over untreated",
      unit: "1",
      low: 1.2,
      source: "GH is anabolic for muscle",
    },
    {
      of: "IGF1",
      says: "IGF-1 without GH, over healthy",
      unit: "1",
      high: 0.5,
      source: "below -2 SD",
    },
    {
      of: "soft",
      says: "soft tissue of hands and feet in acromegaly, over healthy",
      unit: "1",
      low: 1.05,
      source: "rings and shoes grow too small",
    },
  ],
  experiment() {
    const healthy = { patient: "girl" } as const;
    const lacking = { patient: "girl", disorders: lack } as const;
    const treated: Who = { ...lacking, treatments: [{ id: "somatropin", dose: 0.6 }] };
    const IGF1 = (who: Who): number =>
      follow({ ...who, resolution: "daily" }, { at: [0], signals: ["liverIGF.IGF1"] })[
        "liverIGF.IGF1"
      ]?.[0] as number;
    const without = year(lacking);
    const with_ = year(treated);
    const acral = follow(
      { patient: "adult-female", disorders: [{ id: "acromegaly" }], resolution: "daily" },
      { at: [5 * hoursPerYear], signals: ["softTissue.acral"] },
    );
    return {
      healthy: year(healthy).height,
      lacking: without.height,
      given: with_.height / without.height,
      lean: with_.lean / without.lean,
      IGF1: IGF1(lacking) / IGF1(healthy),
      soft: acral["softTissue.acral"]?.[0] as number,
    };
  },
  note: "GH acts on the plate of cartilage itself and through IGF-1 of the liver. Lean mass follows the size of the body.",
};

/** Ages at which a life is looked at. */
const ages = Array.from({ length: 281 }, (_, i) => i / 10);

/** A body without the enzyme that makes oestrogens of androgens. */
const withoutAromatase = { "androgenConversion.aromatase": 0, "ovarianSteroids.aromatase": 0 };

/** Height velocity by age, cm a year, of a life at daily means. */
function velocities(patient: "girl" | "boy", set: NonNullable<Who["set"]> = {}): readonly number[] {
  return (
    follow(
      { patient, age: 0, resolution: "daily", set },
      { at: ages.map((age) => age * hoursPerYear), signals: ["heightVelocity"] },
    ).heightVelocity ?? []
  );
}

/** Age at which growth has come to an end: below half a centimetre a year from then on. */
function endOfGrowth(velocity: readonly number[]): number {
  return ages[velocity.findLastIndex((value) => value >= 0.5) + 1] ?? Number.POSITIVE_INFINITY;
}

function at(age: number, list: readonly number[]): number {
  return list[Math.round(age * 10)] as number;
}

/** The plates of the long bones close, earlier under oestrogen. */
export const longBones: Claim = {
  ids: ["K10"],
  claim: "The long bones grow until about 25 years.",
  criteria: [
    {
      of: "girl",
      says: "growth of a woman at 25 years",
      unit: "cm/a",
      high: 0.1,
      source: "plates are closed",
    },
    {
      of: "boy",
      says: "growth of a man at 25 years",
      unit: "cm/a",
      high: 0.1,
      source: "plates are closed",
    },
    {
      of: "spurt",
      says: "fastest growth of a boy after 8 years",
      unit: "cm/a",
      low: 6.9,
      high: 13.3,
      source: "10.1 +-1.6 cm/a",
    },
    {
      of: "endGirl",
      says: "age at which a girl grows less than half a centimetre a year",
      unit: "a",
      low: 13,
      high: 18,
      source: "two years or so after menarche",
    },
    {
      of: "endBoy",
      says: "the same of a boy",
      unit: "a",
      low: 15,
      high: 21,
      source: "two years or so later than girls",
    },
    {
      of: "later",
      says: "years by which boys grow longer",
      unit: "a",
      low: 1,
      high: 4,
      source: "puberty comes two years later",
    },
    {
      of: "withoutOestrogen",
      says: "growth at 25 years of a man who cannot make oestrogen",
      unit: "cm/a",
      low: 0.2,
      source: "plates stay open without aromatase (Morishima 1995)",
    },
  ],
  experiment() {
    const girl = velocities("girl");
    const boy = velocities("boy");
    const open = velocities("boy", withoutAromatase);
    return {
      girl: at(25, girl),
      boy: at(25, boy),
      spurt: Math.max(...boy.filter((_, i) => (ages[i] as number) > 8)),
      endGirl: endOfGrowth(girl),
      endBoy: endOfGrowth(boy),
      later: endOfGrowth(boy) - endOfGrowth(girl),
      withoutOestrogen: at(25, open),
    };
  },
  note: "Most growth is over well before 25: oestrogen, in boys made of testosterone, uses the plates up and closes them.",
};

const withoutGH: DisorderChoice = { id: "gh-deficiency", severity: 1 };

/** Height SDS at an age of a child of 8 years with this disorder, daily means. */
function heightAt(patient: "girl" | "boy", disorder: DisorderChoice, age: number): number {
  return follow(
    { patient, disorders: [disorder], resolution: "daily" },
    { at: [(age - 8) * hoursPerYear], signals: ["heightSDS"] },
  ).heightSDS?.[0] as number;
}

/** GH in a growing child: too much and too little. */
export const giantsAndDwarfs: Claim = {
  ids: ["K9"],
  claim: "Too much growth hormone before growth ends makes giants, too little makes dwarfs.",
  criteria: [
    {
      of: "giant",
      says: "adult height of a boy with a GH-secreting tumour from 8 years on, SDS",
      unit: "1",
      low: 3,
      source: "above +3 SD",
    },
    {
      of: "dwarf",
      says: "height at 8 years of a girl born without GH, SDS",
      unit: "1",
      high: -3,
      source: "below -3 SD",
    },
    {
      of: "dwarfAdult",
      says: "her adult height, SDS",
      unit: "1",
      low: -6.1,
      high: -3,
      source: "-4.7 SD untreated (Wit 1996)",
    },
  ],
  experiment() {
    return {
      giant: heightAt("boy", { id: "gigantism" }, 25),
      dwarf: heightAt("girl", withoutGH, 8),
      dwarfAdult: heightAt("girl", withoutGH, 25),
    };
  },
  note: "The dwarf of GH lack has normal proportions: the model has one height, and no limbs of their own.",
};
