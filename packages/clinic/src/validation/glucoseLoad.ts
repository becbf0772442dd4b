import { established, withDisorder } from "./established.ts";
import { type Plan, values } from "./experiment.ts";

/** Clock hour of the load, after a night without food. */
export const start = 8;

/** A moment later, so that the sample of this hour is still before it, h. */
const moment = 1e-6;

/** Every time in min at which any entry samples a load, so that all share one run. */
const minutes = [-10, 0, 10, 20, 30, 45, 60, 75, 90, 120, 150, 180, 210, 240];
const hours = minutes.map((minute) => start + minute / 60);

/** The patient with 75 g of glucose by mouth at 08:00, and nothing else to eat. */
function loaded(plan: Plan): Plan {
  return {
    ...plan,
    actions: [
      { at: 0, set: { "meals.fed": 0 } },
      {
        at: start + moment,
        set: { "meals.glycaemicSpeed": 1 },
        add: { "stomach.carbohydrate": 75 },
      },
    ],
  };
}

/** A signal at some minutes after the load. */
export function afterLoad(
  plan: Plan,
  path: string,
  unit: string,
  at: readonly number[],
): readonly number[] {
  const all = values(loaded(plan), path, unit, hours);
  return at.map((minute) => all[minutes.indexOf(minute)] as number);
}

/** The area under a course in the unit times hours, by trapezia, from 0 to 3 h. */
export function areaOf(plan: Plan, path: string, unit: string): number {
  const at = minutes.filter((minute) => minute >= 0 && minute <= 180);
  const seen = afterLoad(plan, path, unit, at);
  return at.slice(1).reduce((area, minute, i) => {
    const width = (minute - (at[i] as number)) / 60;
    return area + (width * ((seen[i] as number) + (seen[i + 1] as number))) / 2;
  }, 0);
}

/** Two fifths of the usual severity: between health and diabetes. */
export const impaired: Plan = withDisorder("type-2-diabetes", 0.2);
export const diabetic: Plan = withDisorder("type-2-diabetes");
/** Half of the usual obesity. */
export const overweight = (plan: Plan): Plan =>
  established({ ...plan, disorders: [{ id: "obesity", severity: 0.25 }] });
export const asOverweight = "overweight: obesity at half its usual severity";
export const asImpaired = "impaired tolerance: type 2 diabetes at two fifths of its usual severity";

/** A drink of 600 kcal, g. */
const drink = { "stomach.carbohydrate": 80, "stomach.fat": 20, "stomach.protein": 25 };

/** The patient with a meal of 600 kcal at 08:00. */
export const afterMeal = (plan: Plan): Plan => ({
  ...plan,
  actions: [
    { at: 0, set: { "meals.fed": 0 } },
    { at: start + moment, add: drink },
  ],
});
