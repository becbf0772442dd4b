import { dailyMeans, thyroidModules } from "@endocrine/body";
import { createRandom } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { clock } from "../src/brain/clock.ts";
import { athyreotic, healthy, model, still, type Values } from "./invariants.ts";
import { type Course, sideBySide } from "./sideBySide.ts";

/** How far each lesion is taken: from the healthy value to the worst. */
const worst: Readonly<Record<string, readonly number[]>> = {
  "binding.acutePhase": [1],
  "binding.tbgFactor": [0, 5],
  "clock.sleepAllowed": [0],
  "cCells.cellMass": [0, 2000],
  "cCells.metastases": [2000],
  "deiodinases.D1activity": [0, 5],
  "deiodinases.D2activity": [0, 5],
  "deiodinases.D3activity": [0, 5],
  "follicles.peroxidase": [0, 5],
  "follicles.trapping": [0, 5],
  "iodide.intakeFactor": [0, 1000],
  "iodide.kidneyFunction": [0.02, 5],
  "thyroidGland.nodule": [5],
  "thyroidHormones.uptake": [0.05, 5],
  "thyroidImmunity.antibodySetPoint": [60],
  "thyroidImmunity.attackSetPoint": [1],
  "thyrotrophs.adenoma": [2000],
  "thyrotrophs.function": [0],
  "thyrotrophs.receptorGain": [0, 5],
  "thyrotrophs.releaseResponse": [0, 5],
  "thyrotrophs.trhResponse": [0, 5],
  "trhNeurons.function": [0, 20],
  "trhNeurons.illness": [1],
  "tshReceptor.bioactivity": [0, 5],
};

/** States that are differences, and may be below zero. */
const signed = new Set([
  "FFA.driven",
  "bodyComposition.fatGain",
  "bodyComposition.leanGain",
  "energy.adaptation",
  "insulinSensitivity.resistance",
  "pacemaker.x",
  "pacemaker.xc",
  "shortTermStores.fluidGain",
  "shortTermStores.glycogenGain",
]);

/** The lesions of the adrenals, of the stress axis and of salt and water are swept by their own tests. */
const sweptHere = [clock, ...thyroidModules];

const lesions = sweptHere.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source }]) => source === "lesion")
    .map(([name, { value }]) => ({ name: `${id}.${name}`, neutral: value })),
);

/**
 * The rhythms of the axis itself, with meals and all other rhythms at the mean of the day: a tenth of the
 * steps of a day with all.
 */
const ownRhythms: Values = Object.fromEntries(
  Object.entries(dailyMeans).filter(([name]) => !name.startsWith("clock.")),
);

/** A hundred days from these states on. */
function hundredDays(initial: Values, rtol: number): Course {
  return { start: 0, end: 100 * 24, output: { every: 13 }, initial, rtol };
}

/** States that are not finite, or below zero by more than the integration may err, in each of the lives. */
function impossible(
  lesions: readonly Values[],
  initial: Values = healthy,
  rtol: number = 1e-6,
): (index: number) => readonly string[] {
  const lives = lesions.map((lesion) => ({ ...still, ...lesion }));
  const lived = sideBySide(model, hundredDays(initial, rtol), lives);
  return (index) =>
    [...lived(index)].flatMap(([name, values], i) => {
      const scale = model.scale[i] || Math.abs(healthy[name] as number) || 1;
      const lowest = Math.min(...values) / scale;
      return signed.has(name) || lowest >= -rtol ? [] : [`${name} ${lowest}`];
    });
}

describe("lesions", () => {
  it("are all swept here", () => {
    expect(lesions.map(({ name }) => name).sort()).toEqual(Object.keys(worst).sort());
  });

  const sweep = lesions.flatMap(({ name, neutral }) =>
    (worst[name] ?? []).flatMap((end) =>
      // the worst is lived below, through meals
      [1 / 3, 2 / 3].map((severity) => [name, neutral + severity * (end - neutral)] as const),
    ),
  );
  const inSweep = impossible(sweep.map(([name, value]) => ({ ...ownRhythms, [name]: value })));
  it.each(sweep.map((lesion, i) => [...lesion, i] as const))(
    "%s = %d leaves every state at or above zero",
    (_, __, index) => expect(inSweep(index)).toEqual([]),
  );

  const ends = Object.entries(worst).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const atEnds = impossible(ends.map(([name, value]) => ({ [name]: value })));
  it.each(ends.map((lesion, i) => [...lesion, i] as const))(
    "%s = %d does so through meals, sleep and light too",
    (_, __, index) => expect(atEnds(index)).toEqual([]),
  );

  it("leave every state at or above zero in the athyreotic", () => {
    const found = impossible([{}, { "iodide.intakeFactor": 500 }], athyreotic);
    for (const index of [0, 1]) expect(found(index)).toEqual([]);
  });

  it.each([1e-4, 1e-5, 1e-6, 1e-7])("leave no TSH, and no trouble, at rtol %d", (rtol) => {
    const lesions = [0.5, 0.1, 0.01, 0.001, 0].flatMap((share): Values[] => {
      const central = { "thyrotrophs.function": share, "trhNeurons.function": share };
      const weak = { ...central, "tshReceptor.bioactivity": 0.5 };
      return [central, weak, { "trhNeurons.illness": 1 - share }];
    });
    const found = impossible(
      lesions.map((lesion) => ({ ...ownRhythms, ...lesion })),
      healthy,
      rtol,
    );
    lesions.forEach((lesion, index) => {
      expect(found(index), JSON.stringify(lesion)).toEqual([]);
    });
  });

  const random = createRandom(11);
  const combinations = Array.from({ length: 30 }, (_, run) => {
    const lesion = Object.fromEntries(
      lesions.map(({ name, neutral }) => {
        const ends = worst[name] ?? [neutral];
        const end = ends[Math.floor(random.uniform() * ends.length)] as number;
        const severity = random.uniform() < 0.5 ? 0 : random.uniform();
        return [name, neutral + severity * (end - neutral)];
      }),
    );
    return [run, lesion] as const;
  });
  const inCombination = impossible(combinations.map(([, lesion]) => lesion));
  it.each(combinations)("in combination %i leave every state at or above zero", (run, lesion) => {
    expect(inCombination(run), JSON.stringify(lesion)).toEqual([]);
  });
});
