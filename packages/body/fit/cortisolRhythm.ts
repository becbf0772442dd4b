/**
 * Fits secretion and clearance of cortisol on the ACTH profile of test/adrenal/system.ts:
 * - the day of healthy adults: 425 nmol/L at 08 h (Debono 2009), 188 at 16 and 50 at 24 h (Wang 1996);
 * - 250 ug cosyntropin: 599 nmol/L at 30 and 673 at 60 min (Elecsys II, 63 adults);
 * - production 16 mg a day and half-life 66 min (Weitzman 1971), tetrahydrocortisols over
 *   tetrahydrocortisone 1.21 (Palermo 1996), cortisone 45 nmol/L on the mean.
 * Then prints the means of the day behind glucocorticoid.meanFree, mineralocorticoid.normal and
 * acthReceptor.usualDrive.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/cortisolRhythm.ts
 */
import { simulate } from "@endocrine/engine";
import { column, dayMeans, lastDay, system } from "../test/adrenal/system.ts";
import { fit } from "./fit.ts";

const model = system();
const total = "cortisol.total";

fit(
  "cortisol of the day",
  [
    { name: "acthReceptor.EC50", start: 9, low: 4, high: 16 },
    { name: "acthReceptor.steepness", start: 1.5, low: 1, high: 2.5 },
    { name: "fasciculata.capacity", start: 14, low: 5, high: 40 },
    { name: "cortisol.reduction", start: 137, low: 30, high: 300 },
    { name: "cortisone.reduction", start: 19, low: 5, high: 60 },
    { name: "dehydrogenase2.capacity", start: 4.6, low: 2, high: 12 },
  ],
  [
    { name: "cortisol at 08 h", expected: 425, weight: 0.05 },
    { name: "cortisol at 16 h", expected: 188, weight: 0.05 },
    { name: "cortisol at 24 h", expected: 50, weight: 0.05 },
    { name: "30 min of cosyntropin", expected: 599, weight: 0.03 },
    { name: "60 min of cosyntropin", expected: 673, weight: 0.03 },
    { name: "production, umol/d", expected: 44, weight: 0.4 },
    { name: "tetrahydrocortisols over tetrahydrocortisone", expected: 1.21, weight: 10 },
    { name: "mean cortisone", expected: 45, weight: 0.2 },
    { name: "half-life, h", expected: 1.1, weight: 10 },
  ],
  (parameters) => {
    const [morning, afternoon, midnight] = lastDay(model, [8, 16, 24], [total], parameters, 10)[
      total
    ] as number[];
    const means = dayMeans(
      model,
      ["fasciculata.secretionCortisol", "cortisol.reduced", "cortisone.reduced", "cortisone.total"],
      parameters,
      10,
    );
    const from = (hour: number, ACTH: Readonly<Record<string, number>>, minutes: number[]) => {
      const initial = simulate(model, {
        start: 0,
        end: 216 + hour,
        output: { at: [216 + hour] },
        parameters,
      }).final;
      const { trajectory } = simulate(model, {
        start: hour,
        end: hour + 4,
        output: { at: minutes.map((minute) => hour + minute / 60) },
        signals: [total],
        initial,
        parameters: { ...parameters, ...ACTH },
      });
      return column(trajectory, total);
    };
    const [half, hour] = from(8, { "corticotrophs.level": 1000 }, [30, 60]) as number[];
    const [early, late] = from(12, { "corticotrophs.factor": 0 }, [45, 165]) as number[];
    return [
      morning,
      afternoon,
      midnight,
      half,
      hour,
      24 * (means["fasciculata.secretionCortisol"] as number),
      (means["cortisol.reduced"] as number) / (means["cortisone.reduced"] as number),
      means["cortisone.total"],
      (2 * Math.LN2) / Math.log((early as number) / (late as number)),
    ] as number[];
  },
);

const means = dayMeans(model, [
  "cortisol.free",
  "mineralocorticoid.equivalents",
  "acthReceptor.drive",
]);
console.log("means of the day with the values of the modules", means);
