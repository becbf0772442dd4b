import { drawn, type Limits, type Person } from "./limits.ts";

/** Drawn before breakfast: limits of what meals move hold for the fasting. */
const fasting = drawn(5, 8.25);
const from =
  (years: number, until: number) =>
  ({ age }: Person): boolean =>
    age >= years && age < until;
const woman = ({ female, age }: Person): boolean => female && age >= 18;

/** Limits of glucose, its hormones, other fuels and growth hormone, the more special first, in the units of the analyte. */
export const fuelLimits: Readonly<Record<string, readonly Limits[]>> = {
  glucose: [
    { low: 3.9, high: 5.5, source: "ada2024", when: fasting },
    { high: 11, source: "ada2024" },
  ],
  // 4.45-5.63 % in children; 5.7 % and more is prediabetes
  HbA1c: [
    { low: 25, high: 38, source: "hovestadt2022", when: from(0, 18) },
    { low: 25, high: 38, source: "ada2024" },
  ],
  // 0.44 to 2.08 ug/L
  Cpeptide: [{ low: 0.146, high: 0.689, source: "choCpeptide2024", when: fasting }],
  // infants are near ketosis after a night
  betaHydroxybutyrate: [
    { source: "northBristolKetones", when: from(0, 1) },
    { high: 0.3, source: "northBristolKetones" },
  ],
  bicarbonate: [{ low: 22, high: 28, source: "oxfordMedicalDictionary" }],
  pH: [{ low: 7.35, high: 7.45, source: "oxfordMedicalDictionary" }],
  // secreted in pulses: what a single sample of the day can be; nothing is said of the night
  GH: [
    { source: "mayoHGH", when: drawn(22, 6) },
    { low: 0.05, high: 5.11, source: "mayoHGH", when: from(2, 7) },
    { low: 0.02, high: 4.76, source: "mayoHGH", when: from(7, 12) },
    { low: 0.01, high: 6.2, source: "mayoHGH", when: from(12, 14) },
    { low: 0.02, high: 5.22, source: "mayoHGH", when: from(14, 18) },
    { source: "mayoHGH", when: from(0, 2) },
    { low: 0.01, high: 3.61, source: "mayoHGH", when: woman },
    { low: 0.01, high: 0.97, source: "mayoHGH" },
  ],
};
