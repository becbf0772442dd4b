/** A stretch of time that plots show, in days. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Shortest stretch: half an hour. */
const shortest = 0.5 / 24;

/** The stretch made `factor` times as long about a moment, inside the whole; null where it is the whole. */
export function zoomed(
  whole: Range,
  now: Range | null,
  about: number,
  factor: number,
): Range | null {
  const { from, to } = now ?? whole;
  const length = Math.max((to - from) * factor, shortest);
  const share = (about - from) / (to - from);
  return inside(whole, about - share * length, length);
}

/** The stretch moved by a share of its length. */
export function panned(whole: Range, now: Range | null, share: number): Range | null {
  const { from, to } = now ?? whole;
  return inside(whole, from + share * (to - from), to - from);
}

/** A stretch of this length that begins near a moment, inside the whole; null where it is the whole. */
export function inside(whole: Range, from: number, length: number): Range | null {
  const most = whole.to - whole.from;
  if (length >= most * 0.999) return null;
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}
