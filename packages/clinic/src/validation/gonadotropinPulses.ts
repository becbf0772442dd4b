import { mean } from "../mean.ts";
import { about, meanAndDeviation, meanAndError } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { peaks } from "./pulseCount.ts";
import type { Question } from "./question.ts";

const LH = "gonadotrophs.LH";

/** Days over which pulses are counted. */
const days = 2;

/** Hours between pulses of LH by samples some minutes apart. */
function interval(plan: Plan, minutes: number, span = days): number {
  const times = every(minutes / 60, 8, 8 + 24 * span);
  const found = peaks(values({ ...plan, resolution: "pulsatile" }, LH, "[IU]/L", times));
  return (24 * span) / found.length;
}

const onDay = (day: number): Plan => ({ patient: "adult-female", set: { "cycle.day": day } });

/** Minutes between pulses, against a mean with its error. */
function between(id: string, plan: Plan): Question {
  return {
    id,
    ask: ({ value }) => ({
      value: 60 * interval(plan, Number(value.sampling_min)),
      expected: meanAndError(Number(value.mean), Number(value.sem), Number(value.n)),
    }),
  };
}

/** Pulses of LH. */
export const gonadotropinPulses: readonly Question[] = [
  between("lh-interpulse-interval-early-follicular-phase", onDay(3)),
  between("lh-interpulse-interval-late-follicular-phase", onDay(11)),
  between("lh-interpulse-interval-postmenopausal", { patient: "elderly-female" }),
  {
    id: "lh-pulses-per-12-h-follicular-phase-early-to-late-8-women-10-min-sampling",
    ask: ({ value }) => [
      {
        label: "early",
        value: 12 / interval(onDay(3), 10),
        expected: about(Number(value.early)),
      },
      { label: "late", value: 12 / interval(onDay(11), 10), expected: about(Number(value.late)) },
    ],
  },
  {
    id: "lh-pulses-per-12-h-luteal-phase",
    note: "day 18 of the cycle",
    ask: ({ value }) => ({
      value: 12 / interval(onDay(18), 10),
      expected: about(Number(value.value)),
    }),
  },
  {
    id: "lh-pulses-per-8-h-men-20-min-sampling-n-36",
    ask: ({ value }) => ({
      value: 8 / interval({ patient: "adult-male" }, 20),
      expected: meanAndError(Number(value.mean), Number(value.sem), 36),
    }),
  },
  {
    id: "lh-interpulse-interval-midcycle-surge-5-min-sampling",
    note: "the day of the highest LH of the run",
    ask: ({ value }) => {
      const plan = { ...onDay(10), resolution: "pulsatile" } as const;
      const hourly = values(plan, LH, "[IU]/L", every(1, 0, 24 * 8));
      const top = hourly.indexOf(Math.max(...hourly));
      const times = every(1 / 12, top - 10, top + 10);
      const found = peaks(values(plan, LH, "[IU]/L", times));
      return {
        value: (20 * 60) / found.length,
        expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
      };
    },
  },
  {
    id: "lh-pulsatile-series-one-woman-10-min-samples-8-h",
    note: "one woman, whose cycle day is not printed: the coefficient of variation of eight hours on day 3",
    unit: "1",
    ask: ({ value }) => {
      const plan = { ...onDay(3), resolution: "pulsatile" } as const;
      const seen = values(plan, LH, "[IU]/L", every(1 / 6, 8, 16));
      const middle = mean(seen);
      const deviation = Math.sqrt(mean(seen.map((each) => (each - middle) ** 2)));
      return {
        value: deviation / middle,
        expected: about(Number(value.sd) / Number(value.mean)),
      };
    },
  },
  {
    id: "sleep-restriction-1-wk-5-h-testosterone-young-men",
    cannot: "sleep does not act on the gonadal axis of grown men in the model",
  },
];
