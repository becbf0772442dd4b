import type { Measured, TestDose } from "./functionTest.ts";

/** A tracer dose of iodine-131, MBq: counted over the neck, too small to harm. */
const tracerActivity = 0.2;

/** Physical half-life of iodine-131, minutes. */
const halfLife = 8.02 * 1440;

/** Activity over the neck, kBq, as a counter sees it: not corrected for decay. */
export const neckActivity: Measured = {
  id: "neckActivity",
  unit: "kBq",
  paths: ["radioiodine.trappedActivity", "radioiodine.gland"],
};

/** The tracer by mouth. */
export function tracerAt(minute: number): TestDose {
  return { minute, into: "radioiodine.gut", amount: tracerActivity };
}

/** Share of activity that physical decay leaves after so many minutes. */
function left(minutes: number): number {
  return 0.5 ** (minutes / halfLife);
}

/**
 * Uptake in per cent of the tracer, corrected for decay and for the activity that was in the neck
 * before (from an earlier tracer).
 */
export function uptake(before: number, now: number, minutes: number): number {
  const own = now - before * left(minutes);
  return Math.max(0, (100 * own) / (tracerActivity * 1000 * left(minutes)));
}

/** Whether the neck held so much activity beforehand that a tracer cannot be told from it. */
export function drowned(before: number): boolean {
  return before > tracerActivity * 1000;
}
