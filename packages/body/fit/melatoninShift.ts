/**
 * Fits the push of oral melatonin on the pacemaker: 3 mg moves the pacemaker 0.55 h earlier a day (2.2 h more
 * than placebo after four doses, Sharkey 2002, doi:10.1152/ajpregu.00135.2001), most when taken 2 to 5 h before melatonin rises, which is at about
 * 21 h here, and later when taken soon after waking (Burgess 2010, doi:10.1210/jc.2009-2590), with no effect
 * about noon. Three doses in three days without light, against none.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/melatoninShift.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { course, healthy, type Values } from "../test/stress/axis.ts";
import { melatoninTablets } from "../test/stress/melatonin.ts";

const initial = healthy();

/** Hours by which three doses at this hour of the day make the pacemaker earlier. */
function advance(parameters: Values, hour: number): number {
  const phase = (doses: readonly number[]) =>
    course(["pacemaker.phase"], 144, 144, {
      initial,
      parameters: { ...parameters, "light.retina": 0 },
      extra: [melatoninTablets],
      actions: doses.map((day) => ({ at: 24 * day + hour, add: { "melatoninOral.gut": 3 } })),
    }).at("pacemaker.phase")[1] as number;
  const shift = phase([0, 1, 2]) - phase([]);
  return shift - 24 * Math.round(shift / 24);
}

fit(
  "phase shift by melatonin",
  [
    { name: "pacemaker.melatoninOnState", start: 0.15, low: 0, high: 0.5 },
    { name: "pacemaker.melatoninOnComplement", start: 0.08, low: -0.3, high: 0.3 },
  ],
  [
    { name: "advance by three doses at 17 h", expected: 1.65, weight: 4 },
    { name: "advance by three doses at noon", expected: 0, weight: 4 },
    { name: "advance by three doses at 7 h", expected: -1.4, weight: 1 },
  ],
  (parameters) => [17, 12, 7].map((hour) => advance(parameters, hour)),
);
