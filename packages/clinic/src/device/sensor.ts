import type { Random } from "@endocrine/engine";

/** Turns the glucose of the interstitial fluid (mg/dL), at a time in h, into a reading (mg/dL). */
export type Sensor = (glucose: number, time: number) => number;

/** Days that a sensor is worn before the next one takes its place. */
const lifetime = 10;
/** What a receiver shows at most and at least, mg/dL. */
const shown = { least: 40, most: 400 };

/**
 * Means and covariances over sensors of the Dexcom G6 (Vettoretti 2019, Sensors 19:5320,
 * doi:10.3390/s19235320): gain and its course by the day and the square of it, offset (mg/dL), the two
 * coefficients of the noise from one five minutes to the next, and the size of what is added to it (mg/dL).
 */
const mean = [0.942288, 0.00493988, -0.000584875, 6.3826, 1.26041, -0.402223, 3.25164];
const covariance = [
  [0.0132458],
  [-0.0039513, 0.0018528],
  [0.000312767, -0.000155803, 1.3746e-5],
  [0.157179, -0.10288, 0.00806859, 29.0058],
  [0.00268766, -0.00139023, 0.00012075, 0.124083, 0.0207935],
  [-0.00289046, 0.00115919, -0.000100421, -0.101936, -0.0184311, 0.0187009],
  [-0.00318017, -0.00272849, 0.000111303, 0.600754, -0.0157218, 0.0155233, 0.723568],
];
/** Share of the covariance that is drawn from, and the largest noise (mg/dL) of a sensor that works. */
const spread = 0.9;
const mostNoise = 10;

/** One sensor: gain by the day, offset and noise. */
interface Worn {
  readonly since: number;
  readonly gain: readonly [number, number, number];
  readonly offset: number;
  readonly memory: readonly [number, number];
  readonly shock: number;
}

/** A sensor without error. */
export const exactSensor: Sensor = (glucose) => glucose;

/**
 * Sensors with the published error of a factory-calibrated one: calibration that drifts over the ten days that
 * each is worn, and noise that remembers the ten minutes before.
 */
export function createSensor(random: Random): Sensor {
  let worn: Worn | undefined;
  let noise: [number, number] = [0, 0];
  return (glucose, time) => {
    if (worn === undefined || time - worn.since >= lifetime * 24) {
      worn = nextSensor(random, time);
      noise = [0, 0];
    }
    const { since, gain, offset, memory, shock } = worn;
    const now = memory[0] * noise[0] + memory[1] * noise[1] + shock * random.normal();
    noise = [now, noise[0]];
    const days = (time - since) / 24;
    const reading = (gain[0] + (gain[1] + gain[2] * days) * days) * glucose + offset + now;
    return Math.min(shown.most, Math.max(shown.least, Math.round(reading)));
  };
}

function nextSensor(random: Random, since: number): Worn {
  for (;;) {
    const [g0 = 0, g1 = 0, g2 = 0, offset = 0, a = 0, b = 0, shock = 0] = draw(random);
    // the noise of two memories is bounded within this triangle only
    const bounded = b > -1 && b < 0.98 - Math.abs(a);
    const variance = ((1 - b) * shock ** 2) / ((1 + b) * ((1 - b) ** 2 - a ** 2));
    if (!bounded || variance > mostNoise ** 2) continue;
    return { since, gain: [g0, g1, g2], offset, memory: [a, b], shock };
  }
}

function draw(random: Random): number[] {
  const independent = mean.map(() => random.normal());
  return mean.map((value, i) =>
    (factor[i] ?? []).reduce((sum, share, j) => sum + share * (independent[j] ?? 0), value),
  );
}

/** Lower triangle whose product with its transpose is the covariance (Cholesky). */
const factor = lowerTriangle();

function lowerTriangle(): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (const row of covariance) {
    const made: number[] = [];
    rows.push(made);
    for (const [j, value] of row.entries()) {
      const other = rows[j] as number[];
      let rest = spread * value;
      for (let k = 0; k < j; k++) rest -= (made[k] as number) * (other[k] as number);
      made.push(other === made ? Math.sqrt(rest) : rest / (other[j] as number));
    }
  }
  return rows;
}
