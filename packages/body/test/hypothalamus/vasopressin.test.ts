import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { oxytocin } from "../../src/fluids/oxytocin.ts";
import { vasopressin } from "../../src/fluids/vasopressin.ts";
import { thirst } from "../../src/hypothalamus/thirst.ts";
import { vasopressinNeurons } from "../../src/hypothalamus/vasopressinNeurons.ts";
import { posteriorLobe } from "../../src/pituitary/posteriorLobe.ts";
import { run } from "../kidney/circuit.ts";

type Values = Record<string, number>;

/** Modules alone, with what the rest of the body would tell them. */
function alone(
  modules: Parameters<typeof flatten>[0],
  told: Values,
  hours: number,
  signals: readonly string[],
  parameters: Values = {},
): readonly number[] {
  const fixed = modules.map((module) => ({
    ...module,
    inputs: Object.fromEntries(
      Object.entries(module.inputs ?? {}).map(([name, input]) => [
        name,
        told[input.from] === undefined ? input : { ...input, absent: told[input.from] },
      ]),
    ),
  }));
  const model = compile(flatten(fixed as typeof modules, { timeUnit: "h" }));
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours,
    output: { at: [hours] },
    signals: [...signals],
    parameters,
  });
  return signals.map((name) => trajectory.columns.get(name)?.values[0] as number);
}

const axis = [vasopressinNeurons, posteriorLobe, vasopressin];
const level = (told: Values, hours = 1.5, parameters: Values = {}): number =>
  alone(axis, told, hours, ["vasopressin.plasma"], parameters)[0] as number;

describe("vasopressin", () => {
  it.each([288, 290, 295, 300])("follows 0.43*(%d - 284) pmol/L (Thompson 1986)", (osmolality) => {
    const expected = 0.43 * (osmolality - 284);
    expect(Math.abs(level({ "osmolality.effective": osmolality }) / expected - 1)).toBeLessThan(
      0.1,
    );
  });

  it("is at the detection limit of 0.3 pmol/L or below when plasma is dilute", () => {
    expect(level({ "osmolality.effective": 280 }, 3)).toBeLessThan(0.3);
  });

  it("rises two- to fourfold when a tenth of the blood is lost, tens of times at a quarter", () => {
    const base = level({ "osmolality.effective": 288 });
    const loss = (share: number, pressure: number): number =>
      level(
        {
          "osmolality.effective": 288,
          "fluids.relativeBlood": 1 - share,
          "pressure.relative": pressure,
        },
        0.5,
      ) / base;
    expect(loss(0.05, 1)).toBeLessThan(1.4);
    expect(loss(0.1, 0.97)).toBeGreaterThan(1.4);
    expect(loss(0.1, 0.97)).toBeLessThan(4.5);
    expect(loss(0.25, 0.7)).toBeGreaterThan(15);
  });

  it("rises a hundredfold with vomiting, for as long as the lobe can give", () => {
    const sick = { "vasopressinNeurons.nausea": 1 };
    expect(level({}, 0.4, sick)).toBeGreaterThan(40);
    expect(level({}, 6, sick)).toBeLessThan(level({}, 0.4, sick));
  });

  it("needs 3.7 mosm/kg more after two days of 100 mg of cortisol, and less without (Aubry 1965)", () => {
    const threshold = (action: number): number =>
      alone([vasopressinNeurons], { "glucocorticoid.hypothalamus": action }, 72, [
        "vasopressinNeurons.thresholdNow",
      ])[0] as number;
    expect(threshold(5) - threshold(1)).toBeCloseTo(3.7, 0);
    expect(threshold(0) - threshold(1)).toBeLessThan(-3);
  });

  it("is not silenced by dilution without cortisol: 1.3 to 25.8 pmol/L at 236 to 260 mosm/kg (Oelkers 1989)", () => {
    const lacking = { "osmolality.effective": 250, "glucocorticoid.hypothalamus": 0.03 };
    expect(level(lacking, 96)).toBeGreaterThan(1.3);
    expect(level(lacking, 96)).toBeLessThan(25.8);
    expect(level({ ...lacking, "glucocorticoid.hypothalamus": 0.8 }, 96)).toBeLessThan(0.3);
  });

  it("infused, is cleared at 1.17 L/min, half of it without kidneys (Argent 1992)", () => {
    const infused = (filtration: number): number =>
      alone(
        [vasopressin],
        { "posteriorLobe.release": 0, "kidney.relative": filtration },
        6,
        ["vasopressin.plasma"],
        { "vasopressin.infusion": 0.04 },
      )[0] as number;
    const pmolPerMin = (0.04 / 60 / 400e-6 / 1084.2) * 1e3;
    expect(pmolPerMin / infused(1)).toBeCloseTo(1.168, 2);
    expect(pmolPerMin / infused(0)).toBeCloseTo(0.584, 2);
  });

  it("comes with copeptin: 3.3 pmol/L at 290 mosm/kg, 13.6 at 301 (Balanescu 2011), 34 at 317", () => {
    const copeptin = (osmolality: number): number =>
      alone(axis, { "osmolality.effective": osmolality }, 3, ["vasopressin.copeptin"])[0] as number;
    expect(copeptin(290)).toBeGreaterThan(2.5);
    expect(copeptin(290)).toBeLessThan(7);
    expect(Math.abs(copeptin(301) - 13.6)).toBeLessThan(2);
    expect(copeptin(317)).toBeGreaterThan(18);
  });

  it("keeps its line in hypertonic saline in the whole circuit, with thirst along it", () => {
    const rate = 0.25;
    const [, end] = run(
      [1e-6, 2],
      { "water.allowed": 0 },
      {
        actions: [
          { at: 0, set: { "fluids.infusion": rate, "extracellular.infusion": rate * 855 } },
        ],
      },
    ) as [Values, Values];
    const osmolality = end["osmolality.plasma"] as number;
    expect(osmolality).toBeGreaterThan(298);
    const line = 0.43 * (osmolality - 284);
    expect((end["vasopressin.plasma"] as number) / line).toBeGreaterThan(0.7);
    expect((end["vasopressin.plasma"] as number) / line).toBeLessThan(1.2);
    expect(end["thirst.score"]).toBeGreaterThan(45);
    expect(end["vasopressin.copeptin"]).toBeGreaterThan(4.9);
  });
});

describe("thirst", () => {
  it.each([288, 292, 300])(
    "is a line above 284.5 mosm/kg at a constant volume: %d",
    (osmolality) => {
      const [score] = alone([thirst], { "osmolality.effective": osmolality }, 0.1, [
        "thirst.score",
      ]);
      expect(Math.abs((score as number) - 4.2 * (osmolality - 284.5))).toBeLessThan(0.5);
    },
  );

  it("rises by 0.30 to 0.39 cm a mosm/kg above 281 to 285 while 5 % saline runs in (Thompson 1986, Endotext)", () => {
    const rate = (0.06 * 70 * 60) / 1000;
    const [early, late] = run(
      [0.5, 2],
      { "water.allowed": 0 },
      {
        actions: [
          { at: 0, set: { "fluids.infusion": rate, "extracellular.infusion": rate * 855 } },
        ],
      },
    ) as [Values, Values];
    const gained = (late["osmolality.plasma"] as number) - (early["osmolality.plasma"] as number);
    const slope =
      ((late["thirst.score"] as number) - (early["thirst.score"] as number)) / 10 / gained;
    const threshold =
      (late["osmolality.plasma"] as number) - (late["thirst.score"] as number) / 10 / slope;
    expect(slope).toBeGreaterThan(0.3);
    expect(slope).toBeLessThan(0.39);
    expect(threshold).toBeGreaterThan(281);
    expect(threshold).toBeLessThan(285);
  });
});

describe("oxytocin", () => {
  it("is about 3 pmol/L at rest, and 4.3 ng/min more doubles it (Thornton 1990)", () => {
    const signals = ["oxytocin.plasma"];
    const [rest] = alone([oxytocin], {}, 2, signals) as [number];
    const [more] = alone([oxytocin], {}, 2, signals, { "oxytocin.infusion": 4.3 * 0.56 }) as [
      number,
    ];
    expect(rest).toBeCloseTo(2.94, 1);
    expect(more - rest).toBeCloseTo(4.3 / 1.35 / 1.0072, 1);
  });

  it("has the half-life of 4.8 min of an infusion (Fabian 1969)", () => {
    const [left] = alone([oxytocin], { "oxytocinNeurons.release": 0 }, 4.8 / 60, [
      "oxytocin.plasma",
    ]) as [number];
    expect(left / 2.94).toBeCloseTo(0.5, 1);
  });
});
