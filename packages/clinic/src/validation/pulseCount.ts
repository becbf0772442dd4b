import { every, values } from "./experiment.ts";

/** Smallest rise from trough to peak that counts: some two coefficients of variation of an assay. */
const smallestRise = 0.1;
const days = 10;

/** Peaks of a series that rise by the smallest rise or more above the trough before them. */
export function peaks(series: readonly number[]): readonly number[] {
  const found: number[] = [];
  let trough = series[0] ?? 0;
  let top = trough;
  let topAt = 0;
  let rising = false;
  series.forEach((value, i) => {
    if (!rising) {
      trough = Math.min(trough, value);
      if (value >= trough * (1 + smallestRise)) {
        rising = true;
        top = value;
        topAt = i;
      }
    } else if (value > top) {
      top = value;
      topAt = i;
    } else if (value <= top / (1 + smallestRise)) {
      found.push(topAt);
      rising = false;
      trough = value;
    }
  });
  return found;
}

/** TSH pulses of a healthy man: number a day, and the share of them from 20 to 04 h. */
export function pulsesPerDay(): { readonly count: number; readonly shareAtNight: number } {
  const times = every(1 / 6, 8, 8 + 24 * days);
  const plan = { patient: "adult-male", resolution: "pulsatile" } as const;
  const found = peaks(values(plan, "TSH", "m[IU]/L", times));
  const hours = found.map((i) => (times[i] as number) % 24);
  const atNight = hours.filter((hour) => hour >= 20 || hour < 4);
  return { count: found.length / days, shareAtNight: atNight.length / found.length };
}

/** Rises of 10 % or more a day of a signal of a healthy man with pulses, at samples of 20 min. */
export function risesPerDay(path: string, unit: string): number {
  const times = every(1 / 3, 8, 8 + 24 * days);
  const plan = { patient: "adult-male", resolution: "pulsatile" } as const;
  return peaks(values(plan, path, unit, times)).length / days;
}
