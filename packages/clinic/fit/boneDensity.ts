/**
 * Osteoclasts and lumbar density under drugs and hyperparathyroidism, against the published figures that the
 * coupling of bone cells, the powers of density and the binding of denosumab were chosen by, together and step by
 * step. Prints what was aimed at and what the model gives.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/boneDensity.ts
 */
import { calciumModules } from "@endocrine/body";
import { type Action, compile, flatten, simulate } from "@endocrine/engine";
import { bisphosphonate } from "../src/treatments/drugs/bisphosphonate.ts";
import { denosumab } from "../src/treatments/drugs/denosumab.ts";
import { teriparatide } from "../src/treatments/drugs/teriparatide.ts";

const model = compile(
  flatten([...calciumModules, denosumab, bisphosphonate, teriparatide], { timeUnit: "h" }),
);

const repeated = (state: string, amount: number, every: number, days: number): readonly Action[] =>
  Array.from({ length: Math.floor(days / every) }, (_, i) => ({
    at: 8 + 24 * every * i,
    add: { [state]: amount },
  }));

function after(
  days: number,
  signal: string,
  actions: readonly Action[],
  parameters: Readonly<Record<string, number>> = {},
): number {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days * 24,
    output: { at: [days * 24] },
    signals: [signal],
    actions,
    parameters,
  });
  return trajectory.columns.get(signal)?.values[0] as number;
}

const antibody = repeated("denosumab.skin", 60, 168, 336);
const daily = (dose: number) => repeated("teriparatide.skin", dose, 1, 600);

const rows: readonly (readonly [string, string, number])[] = [
  ["osteoclasts 72 d after denosumab", "0.11", after(72, "osteoclasts.cells", antibody)],
  ["osteoclasts after 168 d", "0.19", after(168, "osteoclasts.cells", antibody)],
  [
    "density after 3 years of denosumab",
    "109.2",
    after(1092, "boneMineral.BMD", repeated("denosumab.skin", 60, 182, 1092)),
  ],
  ["density after 600 d of 20 ug", "109.7", after(600, "boneMineral.BMD", daily(20))],
  ["density after 600 d of 40 ug", "113.7", after(600, "boneMineral.BMD", daily(40))],
  [
    "density after 3 years of alendronate",
    "108.8",
    after(1095, "boneMineral.BMD", [], { "bisphosphonate.infusion": 10 }),
  ],
  [
    "osteoblasts where osteoclasts are 1.77",
    "1.18",
    after(365, "osteoblasts.cells", [], { "parathyroids.adenoma": 4 }),
  ],
];

for (const [what, aim, value] of rows) console.log(`${what}: ${aim} -> ${value.toFixed(3)}`);
