/** Values of linked quantities on a day, in the patient and in the same patient healthy, by path. */
export type Flows = Readonly<Record<string, { readonly now: number; readonly healthy: number }>>;

/** Change below which a flow counts as healthy. */
const noticeable = 0.08;

/** How far a flow is from healthy, -1 (gone) to 1 (without bound); 0 where it is as in health, or unknown. */
export function deviation(flows: Flows, path: string): number {
  const flow = flows[path];
  if (flow === undefined) return 0;
  const { now, healthy } = flow;
  const size = Math.abs(now) + Math.abs(healthy);
  const change = size < 1e-9 ? 0 : (now - healthy) / size;
  return Math.abs(change) < noticeable ? 0 : change;
}

/** The larger of two deviations. */
export function stronger(one: number, other: number): number {
  return Math.abs(other) > Math.abs(one) ? other : one;
}

/** Width of an arrow in pixels. */
export function strokeWidth(change: number): number {
  return 1.25 + 6 * Math.abs(change);
}

/** The three ways in which a flow or level can stand. */
export type Level = "low" | "normal" | "high";

/** In words. */
export function levelOf(change: number): Level {
  if (change === 0) return "normal";
  return change < 0 ? "low" : "high";
}
