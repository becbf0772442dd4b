/**
 * Fits gastric emptying to the appearance of 78 g of glucose in the meal model (Dalla Man 2007) and to the half
 * times of meals of 150, 300 and 600 kcal (Velchik 1989), and GIP to that after 75 g of glucose (Fujita 2022).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/gut.ts
 */
import { compile, flatten, simulate } from "@endocrine/engine";
import { GIP, times } from "../test/islets/glucoseLoad.ts";
import { course, system, type Values } from "../test/islets/system.ts";
import { dallaMan } from "../test/published/dallaMan.ts";
import { fit } from "./fit.ts";

const model = system();
const checked = [30, 60, 90, 120, 180, 240, 300];

/** Glucose that has appeared by then, as a share of the dose. */
function appeared(rates: readonly number[], dose: number): readonly number[] {
  let sum = 0;
  const sums = rates.map((rate, i) => {
    sum += i === 0 ? 0 : (rate + (rates[i - 1] as number)) / 2;
    return sum / dose;
  });
  return checked.map((time) => sums[time] as number);
}

function published(): readonly number[] {
  const { trajectory } = simulate(compile(flatten([dallaMan], { timeUnit: "min" })), {
    start: 0,
    end: 300,
    output: { every: 1 },
    signals: ["dallaMan.Ra"],
  });
  return appeared([...(trajectory.columns.get("dallaMan.Ra")?.values ?? [])], 78000 / 78);
}

const load = (grams: number, signal: string, parameters: Values) =>
  course(model, [signal], 300, parameters, [{ at: 0, add: { "stomach.carbohydrate": grams } }])[
    signal
  ] as readonly number[];

function halfTime(energy: number, parameters: Values): number {
  const left = load(energy / 4, "stomach.energy", parameters);
  return left.findIndex((value) => value < energy / 2);
}

fit(
  "gut",
  [
    { name: "stomach.fullPace", start: 4.9, low: 2, high: 15 },
    { name: "stomach.halfFull", start: 250, low: 30, high: 900 },
    { name: "incretins.mostGIP", start: 46, low: 20, high: 120 },
    { name: "incretins.halfGIP", start: 28, low: 3, high: 100 },
  ],
  [
    ...published().map((expected, i) => ({
      name: `appeared by ${checked[i]} min`,
      expected,
      weight: 20,
    })),
    ...[57, 70, 95].map((expected) => ({ name: `half time ${expected}`, expected, weight: 0.04 })),
    ...GIP.map((expected, i) => ({ name: `GIP at ${times[i]}`, expected, weight: 0.15 })),
  ],
  (parameters) => {
    const appearance = load(78, "intestine.glucoseAppearance", parameters);
    const level = load(75, "incretins.GIP", parameters);
    return [
      ...appeared(
        appearance.map((rate) => (rate * 0.18016) / 60),
        78,
      ),
      ...[150, 300, 600].map((energy) => halfTime(energy, parameters)),
      ...times.map((time) => (time === 0 ? 2.7 : (level[time] as number))),
    ];
  },
);
