/** A habit: how one eats, sleeps, moves. It moves parameters of the model for some days. */
export type HabitId =
  | "iodine"
  | "sodium"
  | "potassium"
  | "calcium"
  | "vitaminD"
  | "food"
  | "carbohydrate"
  | "dinner"
  | "bedtime"
  | "sleep"
  | "daylight"
  | "nightLight"
  | "sun"
  | "skinType"
  | "exercise"
  | "stress";

/** A habit with its range. */
export interface Habit {
  readonly id: HabitId;
  readonly group: "food" | "rhythm" | "life";
  /** UCUM; `clock` is a time of the day in hours, beyond 24 after midnight; `1` is a number of a scale. */
  readonly unit: "ug/d" | "mmol/d" | "mg/d" | "%" | "clock" | "h" | "lx" | "1";
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Value at which nothing is moved. */
  readonly usual: number;
  /** Parameters by path at a value of the habit. */
  readonly set: (value: number) => Readonly<Record<string, number>>;
}

/** Shares of energy from carbohydrate and fat together, in the usual diet. */
const fuels = 0.825;

/** The habits. Amounts eaten are those of a person of 70 kg: intake grows with size. */
export const habits: readonly Habit[] = [
  {
    ...{ id: "iodine", group: "food", unit: "ug/d", low: 0, high: 636, step: 4, usual: 212 },
    set: (value) => ({ "iodide.intakeFactor": value / 212 }),
  },
  {
    ...{ id: "sodium", group: "food", unit: "mmol/d", low: 10, high: 400, step: 10, usual: 150 },
    set: (value) => ({ "extracellular.intakeFactor": value / 150 }),
  },
  {
    ...{ id: "potassium", group: "food", unit: "mmol/d", low: 10, high: 200, step: 5, usual: 70 },
    set: (value) => ({ "potassium.intakeFactor": value / 70 }),
  },
  {
    ...{ id: "calcium", group: "food", unit: "%", low: 10, high: 300, step: 5, usual: 100 },
    set: (value) => ({ "calciumAbsorption.dietFactor": value / 100 }),
  },
  {
    ...{ id: "vitaminD", group: "food", unit: "%", low: 0, high: 500, step: 10, usual: 100 },
    set: (value) => ({ "vitaminD.dietFactor": value / 100 }),
  },
  {
    ...{ id: "food", group: "food", unit: "%", low: 20, high: 180, step: 5, usual: 100 },
    set: (value) => ({
      "energy.restriction": Math.max(0, 1 - value / 100),
      "energy.excess": Math.max(0, value / 100 - 1),
      "energy.control": 1,
    }),
  },
  {
    ...{ id: "carbohydrate", group: "food", unit: "%", low: 5, high: 75, step: 1, usual: 49 },
    set: (value) => ({
      "meals.carbohydrateShare": value / 100,
      "meals.fatShare": fuels - value / 100,
      "energy.carbohydrateShare": value / 100,
    }),
  },
  {
    ...{ id: "dinner", group: "rhythm", unit: "clock", low: 16, high: 23, step: 0.5, usual: 19 },
    set: (value) => ({ "meals.dinnerTime": value }),
  },
  {
    ...{ id: "bedtime", group: "rhythm", unit: "clock", low: 19, high: 29, step: 0.5, usual: 23 },
    set: (value) => ({ "clock.bedtime": value }),
  },
  {
    ...{ id: "sleep", group: "rhythm", unit: "h", low: 3, high: 12, step: 0.5, usual: 8 },
    set: (value) => ({ "clock.sleepLength": value }),
  },
  {
    ...{ id: "daylight", group: "rhythm", unit: "h", low: 5, high: 19, step: 0.5, usual: 12 },
    set: (value) => ({ "light.daylight": value }),
  },
  {
    ...{ id: "nightLight", group: "rhythm", unit: "lx", low: 0, high: 1000, step: 25, usual: 0 },
    set: (value) => ({ "light.atNight": value }),
  },
  {
    ...{ id: "sun", group: "life", unit: "%", low: 0, high: 300, step: 10, usual: 100 },
    set: (value) => ({ "skin.sun": value / 100 }),
  },
  {
    ...{ id: "skinType", group: "life", unit: "1", low: 1, high: 6, step: 1, usual: 2 },
    set: (value) => ({ "skinVitaminD.skinType": value }),
  },
  {
    ...{ id: "exercise", group: "life", unit: "%", low: 20, high: 250, step: 5, usual: 100 },
    set: (value) => ({ "energy.activity": value / 100 }),
  },
  {
    ...{ id: "stress", group: "life", unit: "%", low: 0, high: 20, step: 1, usual: 0 },
    set: (value) => ({ "stress.mental": value / 100 }),
  },
];

/** The habit of an id, or undefined. */
export function habitOf(id: string): Habit | undefined {
  return habits.find((habit) => habit.id === id);
}

/** Every parameter that a habit moves. */
export const habitParameters: readonly string[] = habits.flatMap(({ set, usual }) =>
  Object.keys(set(usual)),
);
