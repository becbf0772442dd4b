import type { Random } from "@endocrine/engine";
import { samplingMinutes } from "./controller.ts";

/** Food that is eaten at once, and what the patient takes its carbohydrate for. */
export interface Meal {
  /** Hours from midnight of day 0. */
  readonly time: number;
  /** What is eaten, g. */
  readonly carbohydrate: number;
  readonly fat: number;
  readonly protein: number;
  /** Carbohydrate that the controller is told of, g; 0 for food that is kept from it. */
  readonly counted: number;
}

/** A meal of every day: clock time in h, and carbohydrate in g for 70 kg of body mass. */
export interface PlannedMeal {
  readonly hour: number;
  readonly carbohydrate: number;
}

/** Three meals and a snack with 180 g of carbohydrate; users of pumps eat 166 +- 71 g (PMC5094321). */
export const usualMeals: readonly PlannedMeal[] = [
  { hour: 7.5, carbohydrate: 60 },
  { hour: 12.5, carbohydrate: 80 },
  { hour: 16, carbohydrate: 20 },
  { hour: 19, carbohydrate: 80 },
];

/** Fat and protein that come with a gram of carbohydrate in the mixed diet of the module `meals`, g. */
const withCarbohydrate = { fat: (0.335 / 9) * (4 / 0.49), protein: 0.15 / 0.49 };

/** From day to day, of our choice: standard deviation of the clock time (h), variation of the size. */
const dayToDay = { hour: 0.5, size: 0.2 };

/**
 * The error of counting carbohydrate as a share of it: adults miss by 20.9 % on the mean and count 63 % of meals
 * too low (Brazeau 2013, doi:10.1016/j.diabres.2012.10.024), which a normal distribution has with this
 * mean and deviation.
 */
const counting = { mean: -0.082, deviation: 0.2485 };

/** How meals vary from day to day, and how they are counted: rightly, with the mean error, or as people do. */
export interface MealVariation {
  readonly varied: boolean;
  readonly counted: "rightly" | "with the mean error" | "as people do";
}

/** The meals of the day that begins at `midnight` (h), for a person of this mass (kg), on the grid of readings. */
export function mealsOfDay(
  plan: readonly PlannedMeal[],
  midnight: number,
  mass: number,
  { varied, counted }: MealVariation,
  random: Random,
): readonly Meal[] {
  const perHour = 60 / samplingMinutes;
  return plan
    .map(({ hour, carbohydrate: planned }) => {
      const late = dayToDay.hour * Math.max(-2, Math.min(2, random.normal()));
      const size = random.lognormal(1, dayToDay.size);
      const drawn = random.normal(counting.mean, counting.deviation);
      const error = { rightly: 0, "with the mean error": counting.mean, "as people do": drawn }[
        counted
      ];
      const clock = Math.min(23.5, Math.max(0, hour + (varied ? late : 0)));
      const carbohydrate = (planned * mass * (varied ? size : 1)) / 70;
      return {
        time: midnight + Math.round(clock * perHour) / perHour,
        carbohydrate,
        fat: withCarbohydrate.fat * carbohydrate,
        protein: withCarbohydrate.protein * carbohydrate,
        counted: Math.round(carbohydrate * Math.max(0.2, 1 + error)),
      };
    })
    .sort((a, b) => a.time - b.time);
}
