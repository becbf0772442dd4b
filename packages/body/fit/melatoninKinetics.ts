/**
 * Fits the exchange of melatonin between plasma and tissue: a terminal half-life of 36 min (Fourtillan 2000,
 * PMID 11038434), and a fall of plasma melatonin to half in 18 min of 9500 lx
 * (Rahman 2019, doi:10.1038/s41598-019-54806-7), from midnight.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/melatoninKinetics.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { course, healthy, type Values } from "../test/stress/axis.ts";

const initial = healthy();
const melatonin = "pineal.melatonin";

/** Half-life, min, in the third hour after an injection at noon. */
function terminalHalfLife(parameters: Values): number {
  const levels = (dose: number) =>
    course([melatonin], 24, 0.5, {
      initial,
      parameters,
      actions: [{ at: 12, add: { [melatonin]: dose } }],
    }).at(melatonin);
  const [with_, without] = [levels(1000), levels(0)];
  const left = (hour: number) => (with_[2 * hour] as number) - (without[2 * hour] as number);
  return (60 * Math.LN2) / Math.log(left(14) / left(15));
}

/** Minutes of bright light after which plasma melatonin is halved. */
function halfFall(parameters: Values): number {
  const { time, at } = course([melatonin], 26, 1 / 120, {
    initial,
    parameters,
    actions: [{ at: 24, set: { "light.extra": 9500 } }],
  });
  const levels = at(melatonin);
  const before = levels[24 * 120] as number;
  const k = levels.findIndex((level, i) => i > 24 * 120 && level < before / 2);
  const [above, below] = [levels[k - 1] as number, levels[k] as number];
  return 60 * ((time[k - 1] as number) + (above - before / 2) / (above - below) / 120 - 24);
}

fit(
  "kinetics of melatonin",
  [
    { name: "pineal.exchange", start: 0.5, low: 0.05, high: 3 },
    { name: "pineal.tissueVolume", start: 20, low: 3, high: 80 },
  ],
  [
    { name: "terminal half-life", expected: 36, weight: 1 },
    { name: "half of the fall in bright light", expected: 18, weight: 1 },
  ],
  (parameters) => [terminalHalfLife(parameters), halfFall(parameters)],
);
