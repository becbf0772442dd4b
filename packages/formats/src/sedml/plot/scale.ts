/** An axis: where a value is on it, and where its labels stand. */
export interface Scale {
  /** Pixels of a value; NaN where it has none. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** What an axis spans. */
export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
}

const wantedTicks = 6;

/** The span of values that are finite (and, on a logarithmic axis, positive), widened to round numbers. */
export function domainOf(
  columns: readonly Float64Array[],
  log: boolean,
  min: number | undefined,
  max: number | undefined,
): Domain {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    for (const value of column) {
      if (!Number.isFinite(value) || (log && value <= 0)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) [low, high] = log ? [0.1, 10] : [0, 1];
  if (low === high) [low, high] = widened(low, log);
  const span = { low: min ?? low, high: max ?? high, log };
  return span.high > span.low && (!log || span.low > 0) ? span : { low, high, log };
}

function widened(value: number, log: boolean): [number, number] {
  if (log) return [value / 2, value * 2];
  const room = Math.abs(value) * 0.05 || 1;
  return [value - room, value + room];
}

/** A scale from `from` to `to` pixels. */
export function scaleOf({ low, high, log }: Domain, from: number, to: number): Scale {
  const place = log ? Math.log10 : (value: number) => value;
  const start = place(low);
  const span = place(high) - start;
  const at = (value: number): number => from + ((place(value) - start) / span) * (to - from);
  const values = log ? logTicks(low, high) : linearTicks(low, high);
  return { at, ticks: values.map((value) => ({ value, label: label(value) })) };
}

/** Round numbers within: steps of 1, 2 or 5 times a power of ten. */
function linearTicks(low: number, high: number): number[] {
  const rough = (high - low) / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.min(50, last - first + 1) }, (_, k) => (first + k) * step);
}

/** Powers of ten within; where there are fewer than two, round numbers. */
function logTicks(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  if (last - first < 1) return linearTicks(low, high).filter((value) => value > 0);
  const stride = Math.ceil((last - first) / wantedTicks);
  const count = Math.floor((last - first) / stride) + 1;
  return Array.from({ length: count }, (_, k) => 10 ** (first + k * stride));
}

function label(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e5 || size < 1e-3)) {
    return value
      .toExponential(3)
      .replace(/\.?0+e/, "e")
      .replace("e+", "e");
  }
  return String(Number(value.toPrecision(6)));
}
