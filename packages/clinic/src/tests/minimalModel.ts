/** What the minimal model of glucose finds in a test by vein. */
export interface MinimalModelFit {
  /** Sensitivity to insulin, /min for each pmol/L. */
  readonly Si: number;
  /** Effectiveness of glucose by itself, /min. */
  readonly Sg: number;
  /** Rate of insulin's remote action, /min. */
  readonly p2: number;
  /** Root of the mean square of what is left, in the unit of glucose. */
  readonly residual: number;
}

/** One sample of glucose, mmol/L, and insulin, pmol/L. */
export interface GlucoseSample {
  readonly minute: number;
  readonly glucose: number;
  readonly insulin: number;
}

/** Glucose mixes until this minute; earlier samples only give the insulin. */
const mixed = 8;

/**
 * What is known of p2 beforehand, as its logarithm: without it the data of the resistant do not tell p2 from
 * Si (Pillonetto 2003). Error of a sample in mmol/L weighs it against the data.
 */
const prior = { p2: Math.log(0.03), deviation: 0.4, error: 0.15 } as const;

/** Insulin of a minute, on straight lines between samples. */
function insulinAt(samples: readonly GlucoseSample[], minute: number): number {
  const next = samples.findIndex((sample) => sample.minute >= minute);
  const after = samples[next] as GlucoseSample;
  const before = samples[next - 1] ?? after;
  const span = after.minute - before.minute;
  const share = span > 0 ? (minute - before.minute) / span : 1;
  return before.insulin + share * (after.insulin - before.insulin);
}

/** Glucose of Bergman's model at the minutes of the samples, for logarithms of Sg, p2, Si and start. */
function modelled(
  samples: readonly GlucoseSample[],
  levels: readonly number[],
  logs: readonly number[],
): readonly number[] {
  const [Sg, p2, Si, start] = logs.map(Math.exp) as [number, number, number, number];
  const basal = samples[0] as GlucoseSample;
  const steps = 4;
  let [G, X] = [start, 0];
  const each = levels.map((level, i) => {
    const now = G;
    const rise = ((levels[i + 1] ?? level) - level) / steps;
    for (let k = 0; k < steps; k++) {
      const surplus = level + rise * (k + 0.5) - basal.insulin;
      const X2 = X + (0.5 / steps) * p2 * (Si * surplus - X);
      G += (Sg * (basal.glucose - G) - X2 * G) / steps;
      X += (p2 * (Si * surplus - X2)) / steps;
    }
    return now;
  });
  return samples.map(({ minute }) => each[minute] as number);
}

/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let i = 0; i < rows.length; i++) {
    const rest = rows.slice(i);
    const best = rest.reduce((top, row) =>
      Math.abs(row[i] as number) > Math.abs(top[i] as number) ? row : top,
    );
    rows.splice(rows.indexOf(best), 1);
    rows.splice(i, 0, best);
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] as number) / (best[i] as number);
      for (let j = i; j < row.length; j++)
        row[j] = (row[j] as number) - factor * (best[j] as number);
    }
  }
  const found: number[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    const known = found.reduce((sum, value, k) => sum + value * (row[i + 1 + k] as number), 0);
    found.unshift(((row[rows.length] as number) - known) / (row[i] as number));
  }
  return found;
}

/**
 * Fits Bergman's minimal model to whole-minute samples from 0 on by damped least squares; the first sample
 * is the basal state.
 */
export function fitMinimalModel(samples: readonly GlucoseSample[]): MinimalModelFit {
  const last = samples.at(-1) as GlucoseSample;
  const levels = Array.from({ length: last.minute + 1 }, (_, i) => insulinAt(samples, i));
  const used = samples.map(({ minute }) => minute >= mixed);
  const misses = (logs: readonly number[]): number[] => [
    ...modelled(samples, levels, logs)
      .map((value, i) => value - (samples[i] as GlucoseSample).glucose)
      .filter((_, i) => used[i]),
    (prior.error * ((logs[1] as number) - prior.p2)) / prior.deviation,
  ];
  const squares = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value ** 2, 0);
  const early = samples.find(({ minute }) => minute >= mixed) as GlucoseSample;
  let logs = [0.02, 0.03, 1e-4, early.glucose * 1.1].map(Math.log);
  let left = misses(logs);
  let damping = 1e-2;
  for (let i = 0; i < 60 && damping < 1e8; i++) {
    const slopes = logs.map((_, k) => {
      const moved = misses(logs.map((value, j) => value + (j === k ? 1e-5 : 0)));
      return moved.map((value, j) => (value - (left[j] as number)) / 1e-5);
    });
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, j) => sum + value * (b[j] as number), 0);
    const step = solve(
      slopes.map((row, j) =>
        slopes.map(
          (column, k) => dot(row, column) + (j === k ? damping * (dot(row, row) + 1e-9) : 0),
        ),
      ),
      slopes.map((row) => -dot(row, left)),
    );
    const next = logs.map((value, k) => value + Math.max(-1, Math.min(1, step[k] as number)));
    const found = misses(next);
    if (squares(found) < squares(left)) {
      const settled = squares(left) - squares(found) < 1e-9 * squares(left);
      [logs, left, damping] = [next, found, damping / 5];
      if (settled) break;
    } else damping *= 5;
  }
  const [Sg, p2, Si] = logs.map(Math.exp) as [number, number, number];
  return { Si, Sg, p2, residual: Math.sqrt(squares(left) / left.length) };
}
