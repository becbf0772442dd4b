import { ghrhDose } from "../treatments/drugs/ghrhDose.ts";
import { GH, overnightFast } from "./fasting.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";

/** Arginine in half an hour, g/h for each kg: 0.5 g/kg, and at most 30 g. */
const arginine = { perKg: 1, most: 60, minutes: 30 } as const;

/** Age until which GH is that of the adolescent, a. */
const grown = 21;

/** Peak of GH, ug/L, by body mass index, kg/m2, and age, a. */
function limitOf(bodyMassIndex: number, age: number): number {
  if (age < grown) return 19;
  if (bodyMassIndex < 25) return 11.5;
  return bodyMassIndex < 30 ? 8 : 4.2;
}

/** GHRH with arginine, which takes somatostatin away: all that the somatotrophs can give. */
export const arginineGHRH: FunctionTest = {
  id: "arginine-ghrh",
  name: "GHRH 1 ug/kg by vein and arginine 0.5 g/kg in 30 min, GH to 90 min",
  startHour: 8,
  dose: { usual: 100, unit: "ug", greatest: 200, perKg: 1 },
  drugs: [ghrhDose],
  doses: [{ minute: 0, into: "ghrhDose.amount", perUnit: 1 }],
  settings: [
    ...overnightFast(8),
    {
      minute: 0,
      parameter: "aminoAcids.arginineInfusion",
      perKg: arginine.perKg,
      most: arginine.most,
    },
    { minute: arginine.minutes, parameter: "aminoAcids.arginineInfusion", value: 0 },
  ],
  sampleMinutes: [0, 15, 30, 45, 60, 75, 90],
  measured: [
    GH,
    { id: "bodyMassIndex", unit: "kg/m2", paths: ["bodyComposition.bodyMassIndex"] },
    { id: "age", unit: "a", paths: ["person.age"] },
  ],
  resultUnits: { baseline: "ug/L", peak: "ug/L", limit: "ug/L" },
  result: (samples) => ({
    baseline: valueAt(samples, "GH", 0),
    peak: peakOf(samples, "GH"),
    limit: limitOf(valueAt(samples, "bodyMassIndex", 0), valueAt(samples, "age", 0)),
  }),
  interpret: ({ peak = 0, limit = 0 }) =>
    peak >= limit
      ? `Normal answer: GH reaches ${limit} ug/L, the limit at this age and body mass index.`
      : `No normal answer of GH: it stays below ${limit} ug/L, the limit at this age and body mass index.`,
  source:
    "GHRH 1 ug/kg and arginine 0.5 g/kg, at most 30 g, in 30 min; limits of 11.5, 8.0 and 4.2 ug/L below 25, from 25 and from 30 kg/m2: Corneli and others 2005 (doi:10.1530/eje.1.01967); 19.0 ug/L before 21 years: Corneli and others 2007, 201 healthy adolescents.",
  sources: ["corneli2005", "corneli2007"],
};
