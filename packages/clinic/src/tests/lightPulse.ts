import { type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";

const day = 24 * 60;
/** From 18:00: half-hourly samples of the evening, and two in the night an hour apart. */
const evening = Array.from({ length: 13 }, (_, i) => i * 30);
const night = { before: 6 * 60, after: 7 * 60 } as const;
/** All hours but that of the pulse are spent in light too dim to hold melatonin back or to move the clock, lx. */
const dim = 3;

/** Plasma melatonin, pmol/L, that marks its onset: 10 ng/L. */
const onsetLevel = 43;
/** Suppression, %, of eyes that see: mean less two standard deviations. */
const normalSuppression = 36;

/** Melatonin in dim light passes 10 ng/L after so many minutes of the evening; none, if it does not. */
function onset(samples: readonly TestSample[], from: number): number | undefined {
  const levels = evening.map((minute) => valueAt(samples, "melatonin", from + minute));
  const passed = levels.findIndex((level) => level >= onsetLevel);
  if (passed < 1) return undefined;
  const [low, high] = [levels[passed - 1] as number, levels[passed] as number];
  return (passed - 1 + (onsetLevel - low) / (high - low)) * 30;
}

/** Bright light in the night: melatonin falls at once, and the clock moves. */
export const lightPulse: FunctionTest = {
  id: "light-pulse",
  name: "bright light from midnight to 01:00, melatonin, and its onset on the evenings before and after",
  startHour: 18,
  dose: { usual: 3000, unit: "lx", greatest: 10000 },
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "light.room", value: dim },
    { minute: 0, parameter: "light.day", value: dim },
    { minute: 0, parameter: "light.atNight", value: 0 },
    { minute: day + night.before, parameter: "light.extra", perUnit: 1 },
    { minute: day + night.after, parameter: "light.extra", value: 0 },
  ],
  sampleMinutes: [
    ...evening,
    night.after,
    day + night.before,
    day + night.after,
    ...evening.map((minute) => 2 * day + minute),
  ],
  measured: [{ id: "melatonin", unit: "pmol/L", paths: ["pineal.melatonin"] }],
  resultUnits: {
    melatoninDark: "pmol/L",
    melatoninLight: "pmol/L",
    suppression: "%",
    delay: "min",
  },
  result(samples) {
    const dark = valueAt(samples, "melatonin", night.after);
    const lit = valueAt(samples, "melatonin", day + night.after);
    const [first, last] = [onset(samples, 0), onset(samples, 2 * day)];
    return {
      melatoninDark: dark,
      melatoninLight: lit,
      suppression: dark > 0 ? 100 * (1 - lit / dark) : 0,
      delay: first === undefined || last === undefined ? 0 : last - first,
    };
  },
  interpret({ melatoninDark = 0, suppression = 0 }) {
    if (melatoninDark < onsetLevel) {
      return "No melatonin at night: the pineal does not make it, or the clock calls it day.";
    }
    return suppression >= normalSuppression
      ? "Normal suppression: melatonin falls by 36 % or more in the light."
      : "No normal suppression: melatonin falls by less than 36 %, so light does not reach the clock.";
  },
  source:
    "An hour of 3000 lx at midnight lowers melatonin by 71 %, of 1000 lx by 67 %: McIntyre and others 1989 (doi:10.1111/j.1600-079X.1989.tb00412.x). 66 +-15 % in people who see, nothing in most of the blind: Czeisler and others 1995 (doi:10.1056/NEJM199501053320102); the cut-off is mean less two standard deviations. Onset in dim light: the usual 10 ng/L. Below 3 lx all along, as where a pulse's phase shift is measured: Rahman and others 2017 (doi:10.1172/jci.insight.89494).",
  sources: ["mcintyre1989", "czeisler1995"],
};
