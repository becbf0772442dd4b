import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import {
  about,
  between,
  type Expectation,
  meanAndDeviation,
  medianAndQuartiles,
} from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const weight = 70;

/** Saline of a strength (mmol/L of sodium) at a rate in mL/kg/min. */
function saline(strength: number, rate: number): Readonly<Record<string, number>> {
  const litres = (rate * weight * 60) / 1000;
  return { "fluids.infusion": litres, "extracellular.infusion": strength * litres };
}

const threePercent = 513;
const fivePercent = 855;

/** No water from 08:00, and an infusion from there. */
const infused = (rates: Readonly<Record<string, number>>): Plan => ({
  ...man,
  actions: [{ at: 8, set: { ...rates, "water.allowed": 0 } }],
});

/** Values at the end of a stretch of hours from 08:00. */
function after(plan: Plan, path: string, unit: string, hours: number): number {
  return values(plan, path, unit, [8 + hours])[0] as number;
}

const osmolality = "osmolality.plasma";
const copeptin = "vasopressin.copeptin";

/** 250 mL in 15 min, then 0.15 mL/kg/min of 3 % saline. */
const bolusThenSaline: Plan = {
  ...man,
  actions: [
    { at: 8, set: { "fluids.infusion": 1, "extracellular.infusion": 513, "water.allowed": 0 } },
    { at: 8.25, set: saline(threePercent, 0.15) },
  ],
};

function askHypertonic({ value }: Entry): readonly Part[] {
  const hours = Number(value.t_peak_copeptin_min) / 60;
  const [na0 = 0, na1 = 0] = numbers(value, "na_median_mmolL");
  const [osm0 = 0, osm1 = 0] = numbers(value, "osm_median_mosmkg");
  const [first = 0, last = 0] = numbers(value, "copeptin_median_pmolL");
  const [firstSd = 0, lastSd = 0] = numbers(value, "copeptin_sd");
  const rise = (path: string, unit: string): number =>
    after(bolusThenSaline, path, unit, hours) - after(man, path, unit, 0);
  return [
    {
      label: "rise of sodium",
      value: rise("extracellular.sodium", "mmol/L"),
      expected: about(na1 - na0),
    },
    {
      label: "rise of osmolality",
      value: rise(osmolality, "mosm/kg"),
      expected: about(osm1 - osm0),
    },
    {
      label: "copeptin before",
      value: after(man, copeptin, "pmol/L", 0),
      expected: meanAndDeviation(first, firstSd),
    },
    {
      label: "copeptin at the end",
      value: after(bolusThenSaline, copeptin, "pmol/L", hours),
      expected: meanAndDeviation(last, lastSd),
    },
  ];
}

function askThreeStates({ value }: Entry): readonly Part[] {
  const load: Plan = { ...man, actions: [{ at: 8, add: { "water.gut": (20 * weight) / 1000 } }] };
  const salt = infused(saline(threePercent, 0.1));
  const courses: readonly (readonly [Plan, number])[] = [
    [man, 0],
    [load, 1.5],
    [salt, 2],
  ];
  const ranges = (key: string): readonly Expectation[] =>
    (value[key] as readonly (readonly [number, number])[]).map(([low, high]) => between(low, high));
  return (value.state as readonly string[]).flatMap((state, i): readonly Part[] => {
    const [plan, hours] = courses[i] as (typeof courses)[number];
    return [
      {
        label: `${state}, osmolality`,
        value: after(plan, osmolality, "mosm/kg", hours),
        expected: ranges("osm_range")[i] as Expectation,
      },
      {
        label: `${state}, copeptin`,
        value: after(plan, copeptin, "pmol/L", hours),
        expected: ranges("copeptin_range")[i] as Expectation,
      },
    ];
  });
}

/** A man who drinks 1.5 L a day more by habit, after six weeks. */
function askMoreWater({ value }: Entry): readonly Part[] {
  const hours = every(1, 8, 32);
  const later = hours.map((hour) => hour + 42 * 24);
  // the model's habit is 1.2 L a day
  const drinking: Plan = {
    ...man,
    actions: [{ at: 0, set: { "water.habitFactor": 1 + 1.5 / 1.2 } }],
  };
  const [means, deviations] = [numbers(value, "urine_osm_mean"), numbers(value, "urine_osm_sd")];
  const medians = numbers(value, "copeptin_median_pmolL");
  const quartiles = value.copeptin_iqr as readonly (readonly [number, number])[];
  const urine = (plan: Plan, at: readonly number[]): number =>
    mean(values(plan, "urine.osmolality", "mosm/kg", at));
  const part = (i: number, label: string, plan: Plan, at: readonly number[]): readonly Part[] => [
    {
      label: `${label}, copeptin`,
      value: values(plan, copeptin, "pmol/L", at)[0] as number,
      expected: medianAndQuartiles(medians[i] as number, quartiles[i] ?? [0, 0]),
    },
    {
      label: `${label}, urine osmolality`,
      value: urine(plan, at),
      expected: meanAndDeviation(means[i] as number, deviations[i] as number),
    },
  ];
  return [...part(0, "before", man, hours), ...part(1, "after", drinking, later)];
}

/** Threshold and slope of a signal against osmolality in 2 h of 5 % saline at 0.06 mL/kg/min. */
function line(path: string, unit: string): { readonly slope: number; readonly threshold: number } {
  const times = every(0.25, 8.5, 10);
  const plan = infused(saline(fivePercent, 0.06));
  const x = values(plan, osmolality, "mosm/kg", times);
  const y = values(plan, path, unit, times);
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (i: number) => number): number => x.reduce((total, _, i) => total + of(i), 0);
  const slope =
    sum((i) => ((x[i] as number) - mx) * ((y[i] as number) - my)) /
    sum((i) => ((x[i] as number) - mx) ** 2);
  return { slope, threshold: mx - my / slope };
}

/** Thresholds of the published lines of one laboratory differ by so much, mosm/kg. */
const spread = 4;

function osmoregulation(id: string, path: string, unit: string, scale = 1): Question {
  return {
    id,
    note: "5 % saline for 2 h; thresholds within 4 mosm/kg, by which the published ones differ",
    ask: ({ value }) => {
      const { slope, threshold } = line(path, unit);
      const published = Number(value.threshold_mosmkg);
      return [
        { label: "slope", value: slope * scale, expected: about(Number(value.slope)) },
        {
          label: "threshold",
          value: threshold,
          expected: between(published - spread, published + spread),
        },
      ];
    },
  };
}

/** Marks of 100 in cm of the scale of 10 cm. */
const centimetres = 0.1;

/** Water, vasopressin and thirst of healthy people in time. */
export const waterDynamics: readonly Question[] = [
  {
    id: "hypertonic-saline-3-infusion-sodium-osmolality-copeptin-93-healthy-adults",
    ask: askHypertonic,
  },
  {
    id: "copeptin-vs-osmolality-baseline-water-load-3-saline-20-healthy-volunteers",
    note: "90 min after 20 mL/kg of water; 2 h of 0.1 mL/kg/min; against the published ranges",
    ask: askThreeStates,
  },
  {
    id: "sustained-water-intake-increase-copeptin-and-urine-osmolality-82-healthy-young-adults-6-weeks",
    note: "1.5 L a day more; copeptin at 08:00, its quartiles read as 1.35 standard deviations",
    ask: askMoreWater,
  },
  {
    id: "half-life-oxytocin-non-pregnant-human",
    note: "of oxytocin added to plasma",
    ask: ({ value }) => {
      const added: Plan = { ...man, actions: [{ at: 8, add: { "oxytocin.plasma": 100 } }] };
      const times = [8 + 1 / 60, 8 + 6 / 60];
      const usual = values(man, "oxytocin.plasma", "pmol/L", times);
      const [soon = 0, late = 0] = values(added, "oxytocin.plasma", "pmol/L", times).map(
        (level, i) => level - (usual[i] as number),
      );
      return {
        value: (Math.LN2 * 5) / Math.log(soon / late),
        expected: about(Number(value.value)),
      };
    },
  },
  {
    id: "oxytocin-assay-discrepancy-unextracted-vs-extracted-methodology",
    cannot: "what assays do: no value of the body",
  },
  osmoregulation("thirst-osmoregulation-line-healthy-adults", "thirst.score", "1", centimetres),
  osmoregulation(
    "thirst-osmoregulation-line-1986-10-healthy-volunteers",
    "thirst.score",
    "1",
    centimetres,
  ),
  osmoregulation(
    "vasopressin-osmoregulation-line-1986-10-healthy-volunteers",
    "vasopressin.plasma",
    "pmol/L",
  ),
  osmoregulation(
    "vasopressin-osmoregulation-line-1980-11-volunteers",
    "vasopressin.plasma",
    "pmol/L",
  ),
  {
    id: "water-deprivation-healthy-adults",
    note: "no water from 08:00",
    ask: ({ unit, value }) => {
      const dry = infused({});
      const hours = numbers(value, "h");
      const parts = (label: string, path: string, key: string): readonly Part[] =>
        hours.map((hour, i) => ({
          label: `${label}, ${hour} h`,
          value: after(dry, path, unit ?? "1", hour),
          expected: about(numbers(value, key)[i] as number),
        }));
      return [
        ...parts("plasma", osmolality, "plasma"),
        ...parts("urine", "urine.osmolality", "urine"),
      ];
    },
  },
];
