/**
 * Fits gastric emptying to the appearance of the 78 g of glucose of a mixed meal in the meal model (Dalla Man 2007),
 * to the half times of solid meals of 150, 300 and 600 kcal (Velchik 1989) and to the pace of a drink of glucose once it
 * is steady (Brener 1983), and GIP to that after 75 g of glucose (Fujita 2022).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/gut.ts
 */
import { compile, flatten, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { GIP, times } from "../test/pancreas/glucoseLoad.ts";
import { course, system, type Values } from "../test/pancreas/system.ts";
import { dallaMan } from "../test/published/dallaMan.ts";

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

const load = (add: Values, signal: string, parameters: Values) =>
  course(model, [signal], 300, parameters, [{ at: 0, add }])[signal] as readonly number[];

const drink = { "stomach.carbohydrate": 75 };
/** 45 % of the energy from glucose, 40 % from fat, 15 % from protein. */
const mixed = { "stomach.carbohydrate": 78, "stomach.fat": 30.8, "stomach.protein": 26 };

function halfTime(energy: number, parameters: Values): number {
  const meal = {
    "stomach.carbohydrate": energy * 0.1,
    "stomach.protein": energy * 0.1,
    "stomach.fat": energy / 45,
  };
  const solid = { ...parameters, "meals.glycaemicSpeed": 0.6 };
  const left = load(meal, "stomach.energy", solid);
  return left.findIndex((value) => value < energy / 2);
}

fit(
  "gut",
  [
    { name: "stomach.ground", start: 2, low: 0, high: 4 },
    { name: "stomach.halfLoad", start: 0.6, low: 0.2, high: 3 },
    { name: "incretins.mostGIP", start: 46, low: 20, high: 120 },
    { name: "incretins.halfGIP", start: 28, low: 3, high: 100 },
  ],
  [
    ...published().map((expected, i) => ({
      name: `appeared by ${checked[i]} min`,
      expected,
      weight: 20,
    })),
    { name: "kcal/min of a drink from 20 to 60 min", expected: 2.13, weight: 3 },
    ...[57, 70, 95].map((expected) => ({ name: `half time ${expected}`, expected, weight: 0.04 })),
    ...GIP.map((expected, i) => ({ name: `GIP at ${times[i]}`, expected, weight: 0.15 })),
  ],
  (parameters) => {
    const appearance = load(mixed, "intestine.glucoseAppearance", parameters);
    const left = load(drink, "stomach.energy", parameters);
    const level = load(drink, "incretins.GIP", parameters);
    return [
      ...appeared(
        appearance.map((rate) => (rate * 0.18016) / 60),
        78,
      ),
      ((left[20] as number) - (left[60] as number)) / 40,
      ...[150, 300, 600].map((energy) => halfTime(energy, parameters)),
      ...times.map((time) => (time === 0 ? 2.7 : (level[time] as number))),
    ];
  },
);
