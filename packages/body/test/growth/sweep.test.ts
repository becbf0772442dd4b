import { describe, expect, it } from "vitest";
import { growthModules, somatotropicModules } from "../../src/bone/modules.ts";
import { somatropin } from "../../src/fluids/somatropin.ts";
import { publishedSteroids } from "../publishedSteroids.ts";
import { life, system } from "./system.ts";

const model = system();

/** How far each lesion is taken. */
const worst: Readonly<Record<string, readonly number[]>> = {
  "androgenConversion.aromatase": [0, 5],
  "ghrhNeurons.function": [0],
  "ghrhNeurons.input": [0, 10],
  "gonads.function": [0],
  "growthDrive.tempo": [0.7, 1.2],
  "growthPlate.function": [0, 1.3],
  "growthPlate.fusion": [0.5, 3],
  "liverIGF.function": [0],
  "liverIGF.oralOestrogen": [0.5],
  "liverIGF.receptor": [0],
  "oestradiol.added": [300],
  "plateOestrogen.receptor": [0],
  "pubertalSteroids.advance": [6, -4],
  "somatostatinNeurons.function": [0, 5],
  "somatotrophAdenoma.dopamineReceptor": [0],
  "somatotrophAdenoma.growth": [0.3],
  "somatotrophAdenoma.level": [100],
  "somatotrophAdenoma.somatostatinReceptor": [0],
  "somatotrophs.ectopicGHRH": [50],
  "somatotrophs.ectopicSomatostatin": [50],
  "somatotrophs.function": [0],
  "somatotrophs.ghrhReceptor": [0, 3],
  "somatotrophs.stalk": [0],
  "somatropin.daily": [5],
  "somatropin.dailyPerMass": [100],
  "testosterone.added": [20],
};

const lesions = [
  ...somatotropicModules,
  ...growthModules,
  ...publishedSteroids,
  somatropin,
].flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source }]) => source === "lesion")
    .map(([name]) => `${id}.${name}`),
);
const cases = Object.entries(worst).flatMap(([name, values]) =>
  values.map((value) => [name, value] as const),
);
const ages = [1, 4, 8, 12, 16, 20, 25, 40];
const states = model.states.map(({ name }) => name);

describe("growth under every lesion", () => {
  it("knows them all", () => {
    expect(Object.keys(worst).sort()).toEqual([...lesions].sort());
  });

  it.each(cases)(
    "%s at %d leaves states finite and at least 0, and nobody shrinks",
    (name, value) => {
      for (const female of [false, true]) {
        const lived = life(model, {
          female,
          ages,
          signals: [...states, "growthPlate.closure"],
          parameters: { [name]: value },
        });
        for (const [state, values] of Object.entries(lived)) {
          for (const found of values) {
            expect(Number.isFinite(found), state).toBe(true);
            expect(found, state).toBeGreaterThan(-1e-4);
          }
        }
        const heights = lived["stature.height"] as readonly number[];
        heights.slice(1).forEach((height, i) => {
          expect(height).toBeGreaterThanOrEqual((heights[i] as number) - 1e-6);
        });
        expect(heights.at(-1)).toBeLessThan(2.9);
        expect(Math.max(...(lived["growthPlate.closure"] as number[]))).toBeLessThan(1.0001);
      }
    },
  );
});
