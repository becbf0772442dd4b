import { type TestSample, valueAt } from "./functionTest.ts";

/** Insulin in a milliunit by the definition of the human unit, pmol. */
export const pmolPerMilliunit = 6;

/** Milligrams per decilitre of glucose in a mmol/L. */
const milligrams = 18.016;

/** Insulin resistance by the homeostasis model (Matthews 1985) of fasting glucose, mmol/L, and insulin, pmol/L; 1 in health. */
export function homaResistance(glucose: number, insulin: number): number {
  return (glucose * (insulin / pmolPerMilliunit)) / 22.5;
}

/** Function of beta cells by the homeostasis model (Matthews 1985), %; 0 where glucose is too low for it. */
export function homaFunction(glucose: number, insulin: number): number {
  return glucose > 3.5 ? (20 * (insulin / pmolPerMilliunit)) / (glucose - 3.5) : 0;
}

/** Area under an analyte from 0 to a minute by trapezoids, in its unit times hours. */
export function areaUnder(samples: readonly TestSample[], id: string, until: number): number {
  const taken = samples.filter(({ minute }) => minute >= 0 && minute <= until);
  return taken.slice(1).reduce((sum, { minute, analytes }, i) => {
    const before = taken[i] as TestSample;
    const mean = ((before.analytes[id] as number) + (analytes[id] as number)) / 2;
    return sum + (mean * (minute - before.minute)) / 60;
  }, 0);
}

/** Mean of an analyte over the samples of some minutes. */
export function meanOver(
  samples: readonly TestSample[],
  id: string,
  from: number,
  until: number,
): number {
  const taken = samples.filter(({ minute }) => minute >= from && minute <= until);
  return taken.reduce((sum, { minute }) => sum + valueAt(samples, id, minute), 0) / taken.length;
}

/** Sensitivity of the whole body by an oral load (Matsuda 1999): mg/dL and mU/L, fasting and means to 120 min. */
export function matsudaIndex(samples: readonly TestSample[]): number {
  const ofLoad = (id: string): number => areaUnder(samples, id, 120) / 2;
  const product = (glucose: number, insulin: number): number =>
    (glucose * milligrams * insulin) / pmolPerMilliunit;
  return (
    10000 /
    Math.sqrt(
      product(valueAt(samples, "glucose", 0), valueAt(samples, "insulin", 0)) *
        product(ofLoad("glucose"), ofLoad("insulin")),
    )
  );
}

/** Rise of insulin over that of glucose in the first half hour of an oral load, pmol/mmol; 0 where glucose does not rise. */
export function insulinogenicIndex(samples: readonly TestSample[]): number {
  const rise = (id: string): number => valueAt(samples, id, 30) - valueAt(samples, id, 0);
  return rise("glucose") > 0 ? rise("insulin") / rise("glucose") : 0;
}
