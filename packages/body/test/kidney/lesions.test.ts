import { createRandom, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { saltAndWaterModules } from "../../src/kidney/modules.ts";
import { healthy, model, type Values } from "./circuit.ts";

/** How far each lesion is taken: from the healthy value to the worst that a life of a month can hold. */
const worst: Readonly<Record<string, readonly number[]>> = {
  "angiotensin.infusion": [100],
  "angiotensin.receptorGain": [0, 3],
  "angiotensin.substrate": [0.3, 3],
  "anp.infusion": [1],
  "baroreflex.function": [0],
  "collectingDuct.channels": [0, 1.5],
  "collectingDuct.response": [0, 2],
  "extracellular.gutLoss": [100],
  "extracellular.infusion": [10],
  "extracellular.intakeFactor": [0.05, 8],
  "fluids.bleeding": [0.01],
  "fluids.gutLoss": [1],
  "fluids.infusion": [0.1],
  "gut.infection": [1],
  "kidney.function": [0.1, 1.3],
  "kidney.stenosis": [0.7],
  "osmolality.proteinIntake": [0.2, 3],
  "oxytocin.infusion": [100],
  "oxytocinNeurons.cells": [0],
  "oxytocinNeurons.reflex": [50],
  "posteriorLobe.function": [0],
  "posture.upright": [1],
  "potassium.gutLoss": [40],
  "potassium.infusion": [5],
  "potassium.intakeFactor": [0.3, 4],
  "pressure.contractility": [0.6, 1.2],
  "renin.tumour": [500],
  "thirst.function": [0],
  "thirst.thresholdShift": [-10, 25],
  "tubule.sodiumChannel": [0.1, 15],
  "tubule.transporter": [0, 1.5],
  "vasopressin.infusion": [5],
  "vasopressinNeurons.autonomous": [30],
  "vasopressinNeurons.cells": [0],
  "vasopressinNeurons.nausea": [1],
  "vasopressinNeurons.osmoreceptor": [0, 2],
  "vasopressinNeurons.thresholdShift": [-8, 20],
  "vessels.resistance": [0.7, 1.6],
  "water.allowed": [0.5],
  "water.habitFactor": [0, 12],
};

const lesions = saltAndWaterModules.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source }]) => source === "lesion")
    .map(([name, { value }]) => ({ name: `${id}.${name}`, neutral: value })),
);

/** States of a month that are not finite, or below zero by more than the integration may err. */
function impossible(lesion: Values, rtol: number = 1e-6): readonly string[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 30 * 24,
    output: { every: 13 },
    initial: healthy,
    parameters: lesion,
    rtol,
  });
  return [...trajectory.columns].flatMap(([name, { values }], i) => {
    const lowest = Math.min(...values) / (model.scale[i] || 1);
    return lowest >= -rtol ? [] : [`${name} ${lowest}`];
  });
}

describe("lesions of kidney, fluids and pressure", () => {
  it("are all swept here", () => {
    expect(lesions.map(({ name }) => name).sort()).toEqual(Object.keys(worst).sort());
  });

  const sweep = lesions.flatMap(({ name, neutral }) =>
    (worst[name] ?? []).flatMap((end) =>
      [0.3, 0.6, 1].map((severity) => [name, neutral + severity * (end - neutral)] as const),
    ),
  );
  it.each(sweep)("%s = %d leaves every state at or above zero", (name, value) => {
    expect(impossible({ [name]: value })).toEqual([]);
  });

  it("leave every state at or above zero in any combination of three", () => {
    const random = createRandom(5);
    for (let run = 0; run < 40; run++) {
      const lesion = Object.fromEntries(
        Array.from({ length: 3 }, () => {
          const chosen = lesions[Math.floor(random.uniform() * lesions.length)];
          const ends = worst[chosen?.name ?? ""] ?? [0];
          const end = ends[Math.floor(random.uniform() * ends.length)] as number;
          const neutral = chosen?.neutral ?? 0;
          return [chosen?.name ?? "", neutral + 0.5 * random.uniform() * (end - neutral)];
        }),
      );
      expect(impossible(lesion), JSON.stringify(lesion)).toEqual([]);
    }
  });
});
