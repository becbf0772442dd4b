/**
 * Fits the restraint of glucagon by glucose and insulin to the clamps of Eriksson 2023 (insulin 100 mU/L), and the
 * effect of GIP to glucagon after 75 g of glucose (Faerch 2016: 5 % above
 * fasting at 30 min, 37 % below at 2 h) with the glucose of
 * Fujita 2022.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/glucagonSecretion.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { points } from "../test/pancreas/glucoseLoad.ts";
import { course, heldGlucose, system, type Values } from "../test/pancreas/system.ts";

const clamps = [
  [3.5, 11.35],
  [3, 18.57],
  [2.7, 23.93],
  [2.5, 27.54],
  [5, 2.81],
] as const;
const models = clamps.map(([glucose]) =>
  system(
    heldGlucose([
      [0, 5.1],
      [1, glucose],
    ]),
  ),
);
const oral = system(heldGlucose(points));

/** Insulin infused, pmol/min, for 100 mU/L. */
const infusion = 540;

const level = (values: Readonly<Record<string, readonly number[]>>, time: number) =>
  values["glucagon.plasma"]?.[time] as number;

const clamped = (parameters: Values) =>
  models.map((model) =>
    level(
      course(model, ["glucagon.plasma"], 240, parameters, [
        { at: 0, set: { "insulin.infusion": infusion } },
      ]),
      240,
    ),
  );

fit(
  "glucagon secretion",
  [
    { name: "alphaCells.halfGlucose", start: 2.9, low: 2, high: 4.5 },
    { name: "alphaCells.halfInsulin", start: 33, low: 10, high: 120 },
    { name: "alphaCells.unrestrained", start: 0.03, low: 0.015, high: 0.1 },
    { name: "alphaCells.GIPEffect", start: 1, low: 0, high: 4 },
  ],
  [
    ...clamps.map(([glucose, expected]) => ({
      name: `glucagon at ${glucose} mmol/L`,
      expected,
      weight: 10 / expected,
    })),
    { name: "30 min after glucose, over fasting", expected: 1.05, weight: 8 },
    { name: "2 h after glucose, over fasting", expected: 0.63, weight: 10 },
  ],
  (parameters) => {
    const load = course(oral, ["glucagon.plasma"], 120, parameters, [
      { at: 0, add: { "stomach.carbohydrate": 75 } },
    ]);
    const [start, early, late] = [0, 30, 120].map((time) => level(load, time)) as [
      number,
      number,
      number,
    ];
    return [...clamped(parameters), early / start, late / start];
  },
);
