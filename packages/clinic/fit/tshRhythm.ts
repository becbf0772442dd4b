/**
 * Fits the clock's drive to the daily course of TSH: Brabant 1990 (PMID 2105332: night mean 1.3 mU/L
 * asleep, 2.1 in sleep withdrawal), van der Spoel 2021 (PMID 33716972: peak between 02 and 04 h), the
 * half-hourly profile of 13 young adults (day 0.85, night 1.34 mU/L).
 * A cosinor of 12 men gives amplitude over mesor 0.31.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/tshRhythm.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { healthy, model } from "./healthyBody.ts";

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

fit(
  "TSH rhythm",
  [
    { name: "clock.amplitude", start: 0.68, low: 0.2, high: 0.98 },
    { name: "clock.acrophase", start: 1, low: 0, high: 6 },
    // above 0.5 sleep would split the nocturnal peak in two, which is not seen
    { name: "clock.sleepRestraint", start: 0.45, low: 0.05, high: 0.5 },
  ],
  [
    { name: "night (23-07 h) over day", expected: 1.58, weight: 4 },
    { name: "cosinor amplitude over mesor", expected: 0.31, weight: 15 },
    { name: "sleep withdrawal over sleep, night", expected: 1.6, weight: 2.5 },
    { name: "time of the peak, h", expected: 3, weight: 2 },
  ],
  (parameters) => {
    const initial = healthy(parameters);
    const day = (sleep: number) => {
      const run = simulate(model(), {
        start: 0,
        end: 23.5,
        output: { every: 0.5 },
        signals: ["thyrotrophs.TSH"],
        initial,
        parameters: { ...parameters, "clock.sleepAllowed": sleep },
      });
      return Array.from(run.trajectory.columns.get("thyrotrophs.TSH")?.values ?? []);
    };
    const asleep = day(1);
    const awake = day(0);
    const isNight = (i: number) => i / 2 < 7 || i / 2 >= 23;
    const night = mean(asleep.filter((_, i) => isNight(i)));
    // a soft maximum: the time of the peak as a smooth function of the parameters
    const top = Math.max(...asleep);
    const weights = asleep.map((value) => Math.exp(30 * (value / top - 1)));
    const hours = asleep.map((_, i) => (i > 24 ? i / 2 - 24 : i / 2));
    const harmonic = (wave: (angle: number) => number) =>
      2 * mean(asleep.map((value, i) => value * wave((2 * Math.PI * i) / 48)));
    return [
      night / mean(asleep.filter((_, i) => !isNight(i))),
      Math.hypot(harmonic(Math.cos), harmonic(Math.sin)) / mean(asleep),
      mean(awake.filter((_, i) => isNight(i))) / night,
      mean(hours.map((hour, i) => hour * (weights[i] as number))) / mean(weights),
    ];
  },
);
