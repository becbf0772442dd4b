import { createRandom, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { stressAxisModules } from "../../src/hypothalamus/modules.ts";
import { daily, type Values, whole } from "./axis.ts";

/** How far each lesion is taken. */
const worst: Readonly<Record<string, readonly number[]>> = {
  "adrenalMass.receptor": [0, 5],
  "corticotrophs.adenoma": [20],
  "corticotrophs.crhResponse": [0, 5],
  "corticotrophs.ectopic": [50],
  "corticotrophs.function": [0],
  "crhNeurons.function": [0, 5],
  "crhNeurons.input": [0, 10],
  "inflammation.disease": [3],
  "monocytes.infusion": [20],
  "light.atNight": [2000],
  "light.extra": [10_000],
  "light.retina": [0],
  "melanotrophs.function": [0],
  "pineal.function": [0],
  "skin.receptor": [0],
  "skin.sun": [0, 3],
  "sleep.shift": [12, -12],
  "sleep.spontaneous": [1],
  "sleep.timeZone": [12, -12],
  "stress.glucoseFall": [4.5],
  "stress.mental": [3],
  "stress.surgical": [1],
};

/** States that go below zero in health. */
const signed = new Set(["pacemaker.x", "pacemaker.xc"]);

const lesions = stressAxisModules.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source }]) => source === "lesion")
    .map(([name, { value }]) => ({ name: `${id}.${name}`, neutral: value })),
);

/** States of the axis that are not finite, or below zero by more than the integration may err, in 30 days. */
function impossible(parameters: Values): readonly string[] {
  const model = whole.model();
  const { trajectory } = simulate(model, {
    start: 0,
    end: 30 * 24,
    output: { every: 7 },
    initial: whole.healthy(),
    parameters,
  });
  return model.states.flatMap(({ name }, i) => {
    if (signed.has(name) || !stressAxisModules.some(({ id }) => name.startsWith(`${id}.`)))
      return [];
    const low = Math.min(...(trajectory.columns.get(name)?.values ?? [Number.NaN]));
    return low >= -1e-6 * (model.scale[i] || 1) ? [] : [`${name} ${low}`];
  });
}

describe("lesions of the clock, the stress axis and inflammation", () => {
  it("are all swept here", () => {
    expect(lesions.map(({ name }) => name).sort()).toEqual(Object.keys(worst).sort());
  });

  const sweep = lesions.flatMap(({ name, neutral }) =>
    (worst[name] ?? []).flatMap((end) =>
      [0.5, 1].map((severity) => [name, neutral + severity * (end - neutral)] as const),
    ),
  );
  it.each(sweep)("%s = %d leaves every state at or above zero", (name, value) => {
    expect(impossible({ [name]: value })).toEqual([]);
  });

  it("leave every state at or above zero in any combination, hour by hour and by daily means", () => {
    const random = createRandom(5);
    for (let run = 0; run < 10; run++) {
      const lesion = Object.fromEntries(
        lesions.map(({ name, neutral }) => {
          const ends = worst[name] ?? [neutral];
          const end = ends[Math.floor(random.uniform() * ends.length)] as number;
          return [
            name,
            random.uniform() < 0.6 ? neutral : neutral + random.uniform() * (end - neutral),
          ];
        }),
      );
      expect(impossible(lesion), JSON.stringify(lesion)).toEqual([]);
      expect(impossible({ ...lesion, ...daily }), JSON.stringify(lesion)).toEqual([]);
    }
  });
});
