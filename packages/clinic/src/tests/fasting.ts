import type { Measured, TestSetting } from "./functionTest.ts";

/** No food from midnight until the test is over, and carbohydrate of the test absorbed as glucose is. */
export function overnightFast(startHour: number): readonly TestSetting[] {
  return [
    { minute: -60 * startHour, parameter: "meals.fed", value: 0 },
    { minute: 0, parameter: "meals.glycaemicSpeed", value: 1 },
  ];
}

/** What most tests of fuel measure. */
export const glucose: Measured = { id: "glucose", unit: "mmol/L", paths: ["glucose.plasma"] };
export const insulin: Measured = { id: "insulin", unit: "pmol/L", paths: ["insulin.plasma"] };
export const Cpeptide: Measured = { id: "Cpeptide", unit: "nmol/L", paths: ["insulin.Cpeptide"] };
export const GH: Measured = { id: "GH", unit: "ug/L", paths: ["somatotrophs.GH"] };
export const cortisol: Measured = { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] };
