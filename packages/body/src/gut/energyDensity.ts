import type { ParameterDefinition } from "@endocrine/engine";

const density = (value: number, nutrient: string) =>
  ({
    value,
    unit: "kcal/g",
    meaning: `energy of ${nutrient}`,
    source: "design",
    note: "Atwater's general factors, by convention",
  }) as const;

/** Energy of the nutrients, kcal/g. */
export const energyDensity: Readonly<
  Record<"carbohydrateEnergy" | "fatEnergy" | "proteinEnergy", ParameterDefinition>
> = {
  carbohydrateEnergy: density(4, "carbohydrate"),
  fatEnergy: density(9, "fat"),
  proteinEnergy: density(4, "protein"),
};
