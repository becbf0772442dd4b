/**
 * Fits secretion and clearance of cortisol on the ACTH profile of test/adrenal/system.ts:
 * - the day of healthy adults: 425 nmol/L at 08 h (Debono 2009), 188 at 16 and 50 at 24 h (Wang 1996);
 * - 250 ug cosyntropin: 599 nmol/L at 30 and 673 at 60 min (Elecsys II, 63 adults);
 * - production 16 mg a day and half-life 66 min (Weitzman 1971), tetrahydrocortisols over
 *   tetrahydrocortisone 1.21 (Palermo 1996), cortisone 45 nmol/L on the mean;
 * - free cortisol 11 nmol/L before, 37 at 30 and 47 at 60 min of cosyntropin (Bancos 2015);
 * - without own ACTH: a tablet of 10 mg gives 598 nmol/L at 1 h and an area of 1576 nmol/L h (Whitaker 2015) in men of a
 *   body mass index of 21-28, some 77 kg, so 650 and 1690 in 70 kg;
 *   100 mg by vein fall with a half-life of 138 min from the third hour on.
 * The volumes of protein are held, and so is the way the cortex tires. The targets pull against each other
 * (area and production most of all): the values in the modules lie within a tenth of this least squares, on
 * the side on which tetrahydrocortisols over tetrahydrocortisone, mean cortisone and the hour of the peak hold.
 * Then prints the means of the day behind glucocorticoid.meanFree, mineralocorticoid.normal and
 * acthReceptor.usualDrive.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/cortisolRhythm.ts
 */
import { defineModule, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { column, dayMeans, lastDay, system, type Values } from "../test/adrenal/system.ts";

/** A tablet as the drug of the clinic takes it up: the same two steps and bioavailability. */
const tablet = defineModule({
  id: "hydrocortisone",
  about: "Cortisol by mouth.",
  parameters: {
    absorptionRate: { value: 2, unit: "/h", meaning: "each step", source: "whitaker2015" },
    bioavailability: { value: 0.93, unit: "1", meaning: "absorbed", source: "johnson2018" },
  },
  variables: {
    absorption: {
      unit: "nmol/h",
      is: "bioavailability*absorptionRate*dissolved",
      meaning: "cortisol into blood",
    },
  },
  states: {
    gut: { unit: "nmol", start: 0, scale: 1000, rate: "-absorptionRate*gut", meaning: "tablets" },
    dissolved: {
      unit: "nmol",
      start: 0,
      scale: 1000,
      rate: "absorptionRate*(gut - dissolved)",
      meaning: "dissolved",
    },
  },
});

const model = system(tablet);
const total = "cortisol.total";
const nmolPerMg = 1e6 / 362.46;

/** Total cortisol every 3 min of 12 h after a dose into a state, without own ACTH. */
function afterDose(parameters: Values, into: string, mg: number): readonly number[] {
  const without = { ...parameters, "corticotrophs.factor": 0 };
  const empty = simulate(model, { start: 0, end: 24, output: { at: [24] }, parameters: without });
  const run = simulate(model, {
    start: 0,
    end: 12,
    output: { every: 0.05 },
    signals: [total],
    initial: empty.final,
    parameters: without,
    actions: [{ at: 0, add: { [into]: mg * nmolPerMg } }],
  });
  return column(run.trajectory, total);
}

fit(
  "cortisol of the day",
  [
    { name: "acthReceptor.EC50", start: 5.5, low: 4, high: 11 },
    { name: "acthReceptor.steepness", start: 2, low: 1.4, high: 2.8 },
    { name: "fasciculata.capacity", start: 20, low: 5, high: 50 },
    { name: "cortisol.reduction", start: 205, low: 50, high: 350 },
    { name: "cortisone.reduction", start: 24, low: 5, high: 60 },
    { name: "dehydrogenase2.capacity", start: 5.6, low: 2, high: 15 },
    { name: "cortisol.KdCBG", start: 11, low: 10, high: 24 },
    { name: "cortisol.freeVolume", start: 25, low: 10, high: 100 },
    { name: "cortisol.tissueVolume", start: 110, low: 40, high: 250 },
    { name: "cortisol.exchange", start: 100, low: 40, high: 200 },
    { name: "hydrocortisone.absorptionRate", start: 2, low: 0.5, high: 8 },
  ],
  [
    { name: "cortisol at 08 h", expected: 425, weight: 0.15 },
    { name: "cortisol at 16 h", expected: 188, weight: 0.15 },
    { name: "cortisol at 24 h", expected: 50, weight: 0.4 },
    { name: "30 min of cosyntropin", expected: 599, weight: 0.03 },
    { name: "60 min of cosyntropin", expected: 673, weight: 0.03 },
    { name: "production, umol/d", expected: 44, weight: 0.5 },
    { name: "tetrahydrocortisols over tetrahydrocortisone", expected: 1.21, weight: 10 },
    { name: "mean cortisone", expected: 45, weight: 0.2 },
    { name: "half-life, h", expected: 1.1, weight: 15 },
    { name: "free before cosyntropin", expected: 11, weight: 0.4 },
    { name: "free 30 min after", expected: 37, weight: 0.12 },
    { name: "free 60 min after", expected: 47, weight: 0.12 },
    { name: "10 mg by mouth, peak", expected: 650, weight: 0.025 },
    { name: "10 mg by mouth, hour of the peak", expected: 1, weight: 6 },
    { name: "10 mg by mouth, area", expected: 1690, weight: 0.008 },
    { name: "100 mg by vein, late half-life, h", expected: 2.3, weight: 5 },
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
    const from = (
      hour: number,
      ACTH: Readonly<Record<string, number>>,
      minutes: number[],
      signal: string,
    ) => {
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
        signals: [signal],
        initial,
        parameters: { ...parameters, ...ACTH },
      });
      return column(trajectory, signal);
    };
    const cosyntropin = { "corticotrophs.level": 1000 };
    const [, half, hour] = from(8, cosyntropin, [0, 30, 60], total) as number[];
    const freed = from(8, cosyntropin, [0, 30, 60], "cortisol.free");
    const oral = afterDose(parameters, "hydrocortisone.gut", 10);
    const vein = afterDose(parameters, "cortisol.central", 100);
    const peak = Math.max(...oral);
    const [early, late] = from(12, { "corticotrophs.factor": 0 }, [45, 165], total) as number[];
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
      ...freed,
      peak,
      oral.indexOf(peak) * 0.05,
      oral.reduce((sum, level) => sum + level * 0.05, 0),
      (1.5 * Math.LN2) / Math.log((vein[50] as number) / (vein[80] as number)),
    ] as number[];
  },
);

const means = dayMeans(model, [
  "cortisol.free",
  "mineralocorticoid.equivalents",
  "acthReceptor.drive",
]);
console.log("means of the day with the values of the modules", means);
