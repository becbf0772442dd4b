import { calciumEntries } from "./calciumEntries.ts";
import { type Plan, values } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const hoursPerYear = 24 * 365.25;

/** `male, age 0.5 y`. */
const who = /^(fe)?male, age ([0-9.]+) y$/;

const signals: Readonly<Record<string, string>> = {
  PTH: "PTH.plasma",
  osteocalcin: "boneMarkers.osteocalcin",
  "beta-CTX": "boneMarkers.CTX",
  P1NP: "boneMarkers.P1NP",
  "25-hydroxyvitamin D (summer)": "vitaminD.calcidiol",
  "25-hydroxyvitamin D (winter)": "vitaminD.calcidiol",
};

/** Days of the year in the middle of the sunny and of the dark half. */
const middle = { summer: 172, winter: 355 } as const;

/** Vitamin D of an infant who gets 400 units a day, as the infants of the source, over that of food alone. */
const prophylaxis = 3;

/** A child's life at daily means, in a year's mean light or born so that this age falls in that season. */
function life(female: boolean, age: number, season: keyof typeof middle | undefined): Plan {
  const plan: Plan = { patient: female ? "girl" : "boy", age: 0, resolution: "daily" };
  if (season === undefined) return plan;
  const birthday = (middle[season] + 365.25 * (1 - (age % 1))) % 365.25;
  return {
    ...plan,
    set: {
      "sunlight.rhythm": 1,
      "sunlight.dayAtStart": birthday,
      ...(age < 1 ? { "vitaminD.dietFactor": prophylaxis } : {}),
    },
  };
}

/** The ages that are printed, so that a life is lived once for all of them, a. */
const ages = [0.5, 2, 5, 8, 11, 14, 17] as const;

/** PTH, vitamin D and markers of bone of healthy children by sex and age: each must lie inside. */
export const calciumChildren: readonly Question[] = calciumEntries.flatMap(
  ({ id, quantity, population }): Question[] => {
    const path = signals[quantity];
    const found = who.exec(population);
    if (path === undefined || found === null) return [];
    const age = Number(found[2]);
    const season = quantity.includes("summer")
      ? "summer"
      : quantity.includes("winter")
        ? "winter"
        : undefined;
    const at = ages.findIndex((each) => each >= age);
    return [
      {
        id,
        ...(season !== undefined && age < 1
          ? {
              note: "on 400 units of vitamin D a day, as German infants (doi:10.1515/jpem-2016-0310)",
            }
          : {}),
        ask: ({ unit, value }) => ({
          value: values(
            life(found[1] !== undefined, age, season),
            path,
            unit ?? "1",
            ages.map((each) => each * hoursPerYear),
          )[at] as number,
          expected: readValue(value),
        }),
      },
    ];
  },
);
