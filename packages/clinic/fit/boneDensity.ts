/**
 * Lumbar density and markers of bone under drugs in the woman of 75 years, near those of the trials, and osteoclasts
 * under denosumab in the young, against the published figures that the coupling of bone cells, the powers of density
 * and the binding of denosumab were chosen by, together and step by step. Prints what was aimed at and what the
 * model gives.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/boneDensity.ts
 */
import { calciumModules } from "@endocrine/body";
import { compile, flatten, simulate } from "@endocrine/engine";
import { labReport } from "../src/index.ts";
import { denosumab } from "../src/treatments/drugs/denosumab.ts";

const alone = compile(flatten([...calciumModules, denosumab], { timeUnit: "h" }));

/** Osteoclasts of the young, days after the first of two doses. */
function osteoclasts(days: number): number {
  const { trajectory } = simulate(alone, {
    start: 0,
    end: days * 24,
    output: { at: [days * 24] },
    signals: ["osteoclasts.cells"],
    actions: [0, 168].map((day) => ({ at: 8 + 24 * day, add: { "denosumab.skin": 60 } })),
  });
  return trajectory.columns.get("osteoclasts.cells")?.values[0] as number;
}

function seen(id: string, day: number, treatments: readonly { id: string; dose: number }[]) {
  const { analytes, signs } = labReport({ patient: "elderly-female", treatments }, { day });
  return (analytes[id] ?? signs[id])?.value as number;
}

/** Per cent by which a value of the woman changes in these days of treatment. */
const change = (value: string, day: number, id: string, dose: number): number =>
  100 * (seen(value, day, [{ id, dose }]) / seen(value, 0, []) - 1);

const density = "boneMineralDensity";
const rows: readonly (readonly [string, string, number])[] = [
  ["osteoclasts 72 d after denosumab", "0.11", osteoclasts(72)],
  ["osteoclasts after 168 d", "0.19", osteoclasts(168)],
  ["denosumab, density at 3 years", "9.2", change(density, 1098, "denosumab", 60)],
  ["denosumab, CTX at 1 month", "-86", change("CTX", 30, "denosumab", 60)],
  ["denosumab, CTX before the second dose", "-72", change("CTX", 183, "denosumab", 60)],
  ["denosumab, propeptide at 1 year", "-70", change("P1NP", 365, "denosumab", 60)],
  ["alendronate, density at 3 years", "8.8", change(density, 1095, "bisphosphonate", 70)],
  ["alendronate, CTX at 1 year", "-70", change("CTX", 365, "bisphosphonate", 70)],
  ["20 ug of teriparatide, density at 600 d", "9.7", change(density, 600, "teriparatide", 20)],
  ["40 ug", "13.7", change(density, 600, "teriparatide", 40)],
];

for (const [what, aim, value] of rows) console.log(`${what}: ${aim} -> ${value.toFixed(2)}`);
