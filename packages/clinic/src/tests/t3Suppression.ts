import { liothyronine } from "../treatments/drugs/liothyronine.ts";
import { radioiodine } from "../treatments/drugs/radioiodine.ts";
import { type FunctionTest, type TestDose, valueAt } from "./functionTest.ts";
import { drowned, neckActivity, tracerAt, uptake } from "./tracer.ts";

const day = 24 * 60;
/** T3 is taken for eight days: seven before the second tracer, and until it is counted. */
const daysOfT3 = 8;
const secondTracer = 8 * day;

/** Fall of the uptake, %, that shows a gland under TSH. */
const normalFall = 50;
/** An uptake below this, %, is too small to fall. */
const smallestUptake = 5;

/** Three tablets a day, a third of the daily dose each. */
const tablets: readonly TestDose[] = Array.from({ length: daysOfT3 * 3 }, (_, i) => ({
  minute: day + i * 8 * 60,
  into: "liothyronine.tablet",
  perUnit: 1 / 3,
}));

/** Radioiodine uptake before and after a week of T3: a gland that depends on TSH falls silent. */
export const t3Suppression: FunctionTest = {
  id: "t3-suppression",
  name: "liothyronine 7 days, radioiodine uptake",
  startHour: 8,
  dose: { usual: 75, unit: "ug/d", greatest: 300 },
  drugs: [radioiodine, liothyronine],
  doses: [tracerAt(0), ...tablets, tracerAt(secondTracer)],
  sampleMinutes: [0, day, secondTracer, secondTracer + day],
  measured: [neckActivity, { id: "TSH", unit: "m[IU]/L", paths: ["thyrotrophs.TSH"] }],
  resultUnits: {
    uptakeBefore: "%",
    uptakeAfter: "%",
    fall: "%",
    TSHbefore: "mIU/L",
    TSHafter: "mIU/L",
    background: "kBq",
  },
  result(samples) {
    const neck = (minute: number): number => valueAt(samples, "neckActivity", minute);
    const uptakeBefore = uptake(neck(0), neck(day), day);
    const uptakeAfter = uptake(neck(secondTracer), neck(secondTracer + day), day);
    return {
      uptakeBefore,
      uptakeAfter,
      fall: uptakeBefore > 0 ? 100 * (1 - uptakeAfter / uptakeBefore) : 0,
      TSHbefore: valueAt(samples, "TSH", 0),
      TSHafter: valueAt(samples, "TSH", secondTracer),
      background: neck(0),
    };
  },
  interpret({ uptakeBefore = 0, fall = 0, background = 0 }) {
    if (drowned(background)) {
      return "Not measurable: the thyroid still holds more iodine-131 from treatment than the tracer.";
    }
    if (uptakeBefore < smallestUptake) {
      return "Not measurable: the uptake before T3 is too small to fall.";
    }
    return fall >= normalFall
      ? "Normal suppression: the uptake falls by half or more, so the gland depends on TSH."
      : "No normal suppression: the uptake falls by less than half, so the gland is driven by something other than TSH that T3 can hold back (antibody, autonomous tissue) or TSH itself is not held back.";
  },
  source:
    "T3 75-100 ug a day for 7-8 days; a fall of the 24-hour uptake by 50 % or more is normal (textbook protocol and cut-off, recalled and not yet checked against a page).",
  sources: ["ingbar2005"],
};
