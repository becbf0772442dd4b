import { body } from "@endocrine/body";
import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { athyreotic, healthy, still, type Values } from "./invariants.ts";

const from = (path: string, unit: string) => ({ from: path, unit, meaning: path });
const total = (unit: string, rate: string) => ({ unit, start: 0, scale: 100, rate });

/** Books on what enters and leaves the body, by the fluxes of its modules. */
const ledger = defineModule({
  id: "ledger",
  about: "Amounts that have passed since the start.",
  inputs: {
    dietary: from("iodide.dietary", "ug/h"),
    excretion: from("iodide.excretion", "ug/h"),
    returned: from("thyroidHormones.iodineReturned", "ug/h"),
    faecal: from("thyroidHormones.faecal", "1"),
    inflowT4: from("thyroidHormones.inflowT4", "nmol/h"),
    inflowT3: from("thyroidHormones.inflowT3", "nmol/h"),
    lossT4: from("thyroidHormones.T4loss", "nmol/h"),
    lossT3: from("thyroidHormones.T3loss", "nmol/h"),
    fast: from("thyroidHormones.D1fast", "nmol/h"),
    slow: from("thyroidHormones.conversionSlow", "nmol/h"),
    synthesis: from("thyrotrophs.synthesis", "m[IU]/h"),
    adenoma: from("thyrotrophs.adenoma", "m[IU]/h"),
    scale: from("person.clearanceSize", "1"),
    clearanceTSH: from("thyrotrophs.clearanceNow", "L/h"),
    TSH: from("thyrotrophs.TSH", "m[IU]/L"),
  },
  states: {
    eaten: total("ug", "dietary"),
    urine: total("ug", "excretion"),
    faeces: total("ug", "returned*faecal/(1 - faecal)"),
    cameT4: total("nmol", "inflowT4"),
    cameT3: total("nmol", "inflowT3 + fast + slow"),
    wentT4: total("nmol", "lossT4 + fast + slow"),
    wentT3: total("nmol", "lossT3"),
    madeTSH: total("m[IU]", "synthesis + adenoma*scale"),
    clearedTSH: total("m[IU]", "clearanceTSH*TSH"),
  },
});
const model = compile(flatten([...body, ledger], { timeUnit: "h" }));

const atomicMassIodine = 126.904;
const T4 = ["T4p", "T4f", "T4s"];
const T3 = ["T3p", "T3f", "T3s"];
const sum = (values: Values, names: readonly string[]): number =>
  names.reduce((amount, name) => amount + (values[`thyroidHormones.${name}`] as number), 0);

/** Pools at one instant: iodine in ug, hormones in nmol, TSH in mU. */
function pools(values: Values, volumeTSH: number) {
  const value = (name: string): number => values[name] as number;
  const [nmolT4, nmolT3] = [1000 * sum(values, T4), 1000 * sum(values, T3)];
  const inorganic = value("iodide.pool") + value("follicles.trapped") + value("follicles.store");
  return {
    iodine: inorganic + (atomicMassIodine * (4 * nmolT4 + 3 * nmolT3)) / 1000,
    T4: nmolT4,
    T3: nmolT3,
    TSH: value("thyrotrophs.store") + volumeTSH * value("thyrotrophs.TSH"),
  };
}

/** A hundred days: what came, what went and by how much the pools changed. */
function hundredDays(lesion: Values, initial: Values = healthy) {
  const { final, trajectory } = simulate(model, {
    start: 0,
    end: 100 * 24,
    output: { at: [0] },
    signals: ["person.size"],
    initial,
    parameters: { ...still, ...lesion },
    rtol: 1e-7,
  });
  const size = trajectory.columns.get("person.size")?.values[0] ?? Number.NaN;
  const [before, after] = [pools(initial, 4 * size), pools(final, 4 * size)];
  const book = (name: string): number => final[`ledger.${name}`] as number;
  return {
    iodine: [book("eaten"), book("urine") + book("faeces"), after.iodine - before.iodine],
    T4: [book("cameT4"), book("wentT4"), after.T4 - before.T4],
    T3: [book("cameT3"), book("wentT3"), after.T3 - before.T3],
    TSH: [book("madeTSH"), book("clearedTSH"), after.TSH - before.TSH],
  };
}

const cases: [string, Values, Values?][] = [
  ["health", {}],
  ["Graves' disease", { "thyroidImmunity.antibodySetPoint": 15 }],
  ["iodine deficiency", { "iodide.intakeFactor": 0.05 }],
  ["iodine excess", { "iodide.intakeFactor": 300 }],
  ["thyroid failure", { "thyroidImmunity.attackSetPoint": 0.99 }],
  ["an absent thyroid", {}, athyreotic],
  ["a dead peroxidase", { "follicles.peroxidase": 0 }],
  ["a TSH adenoma", { "thyrotrophs.adenoma": 400 }],
  [
    "severe illness",
    {
      "deiodinases.D1activity": 0.2,
      "deiodinases.D3activity": 3,
      "binding.acutePhase": 1,
      "thyroidHormones.uptake": 0.6,
    },
  ],
];

describe.each(cases)("over a hundred days of %s", (_, lesion, initial) => {
  const books = hundredDays(lesion, initial);

  it.each([["iodine"], ["T4"], ["T3"], ["TSH"]] as const)(
    "no %s is made or lost outside the books",
    (substance) => {
      const [came, went, change] = books[substance] as [number, number, number];
      const turnover = Math.abs(came) + Math.abs(went) + Math.abs(change);
      expect(turnover).toBeGreaterThan(0);
      expect(Math.abs(came - went - change) / turnover).toBeLessThan(1e-5);
    },
  );
});
