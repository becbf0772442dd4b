import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import { about, between, meanAndDeviation } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import { ill, whenIll } from "./illness.ts";
import { pulsesPerDay } from "./pulseCount.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";
import { intakeFor } from "./referenceAdults.ts";

const man: Plan = { patient: "adult-male" };
const unit = "m[IU]/L";

/** TSH of one day and the night after it, every 10 min from 08:00. */
const dayHours = every(1 / 6, 8, 32);
const dayOf = (plan: Plan): readonly number[] => values(plan, "TSH", unit, dayHours);
const clock = (i: number): number => (dayHours[i] as number) % 24;
const isNight = (hour: number): boolean => hour >= 23 || hour < 7;
const nightMean = (course: readonly number[]): number =>
  mean(course.filter((_, i) => isNight(clock(i))));

/** Half-life, from what is left at two times, h. */
function halfLife(from: number, to: number, start: number, end: number): number {
  return (Math.LN2 * (end - start)) / Math.log(from / to);
}

/**
 * Half-life of a tracer of the hormone in a healthy man: ln 2 times what the body holds over what it
 * loses. (An extra dose would move its own clearance.)
 */
function halfLifeOf(pools: readonly string[], losses: readonly string[]): number {
  const sum = (ids: readonly string[], of: string): number =>
    ids.reduce((total, id) => total + valueOn(man, `thyroidHormones.${id}`, of, 0), 0);
  return (Math.LN2 * sum(pools, "umol")) / sum(losses, "umol/d");
}

function askSleep({ value }: Entry): readonly Part[] {
  const awake = { ...man, actions: [{ at: 20, set: { "clock.sleepAllowed": 0 } }] };
  const [sleep = 0, sleepSd = 0] = numbers(value, "sleep");
  const [vigil = 0, vigilSd = 0] = numbers(value, "sleep_withdrawal");
  return [
    {
      label: "asleep",
      value: nightMean(dayOf(man)),
      expected: meanAndDeviation(sleep, sleepSd),
    },
    {
      label: "sleep withdrawn",
      value: nightMean(dayOf(awake)),
      expected: meanAndDeviation(vigil, vigilSd),
    },
  ];
}

function askCosinor({ value }: Entry): Part {
  const course = dayOf(man).slice(0, -1);
  const turn = (2 * Math.PI) / course.length;
  const mesor = mean(course);
  const cosine = mean(course.map((tsh, i) => 2 * tsh * Math.cos(turn * i)));
  const sine = mean(course.map((tsh, i) => 2 * tsh * Math.sin(turn * i)));
  return {
    value: Math.hypot(cosine, sine) / mesor,
    expected: about(Number(value.amplitude) / Number(value.mesor)),
  };
}

function askPulses({ value }: Entry): readonly Part[] {
  const { count, shareAtNight } = pulsesPerDay();
  return [
    {
      label: "pulses a day",
      value: count,
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    },
    {
      label: "% of them from 20 to 04 h",
      value: 100 * shareAtNight,
      expected: about(Number(value.share_20_to_04h_pct)),
    },
  ];
}

function askThyroidectomy({ value }: Entry): readonly Part[] {
  const plan: Plan = { patient: "adult-female", disorders: [{ id: "thyroidectomy" }] };
  const approx = numbers(value, "approx");
  const days = numbers(value, "x");
  const tsh = values(
    plan,
    "TSH",
    unit,
    days.map((day) => day * 24 + 8),
  );
  return days.map((day, i) => ({
    label: `day ${day}`,
    value: tsh[i] as number,
    expected: about(approx[i] as number),
  }));
}

function askVolumes({ value }: Entry): readonly Part[] {
  const volumes = numbers(value, "volume");
  return numbers(value, "UIC_ug_L").map((urinaryIodine, i) => ({
    label: `${urinaryIodine} ug/L`,
    value: valueOn({ ...man, set: intakeFor(urinaryIodine) }, "thyroidVolume", "mL", 0),
    expected: about(volumes[i] as number),
  }));
}

const overPredicted = (disorder: string): number => whenIll(ill(disorder), "BMRpercent", "%") - 100;

/** Rhythms, half-lives and time courses. */
export const dynamics: readonly Question[] = [
  {
    id: "tsh-pulses-per-24-h-26-healthy-adults",
    note: "counted in TSH of ten days at 10-min samples: rises of 10 % or more",
    ask: askPulses,
  },
  {
    id: "tsh-night-mean-sleep-vs-sleep-withdrawal-6-men",
    note: "the night after sleep deprivation is not asked: the model has no sleep debt",
    unit: "m[IU]/L",
    ask: askSleep,
  },
  {
    id: "tsh-day-vs-night-mean-13-healthy-young-adults",
    note: "read as night over day: absolute values of old assays are not compared",
    unit: "1",
    ask: ({ value }) => {
      const course = dayOf(man);
      const day = mean(course.filter((_, i) => !isNight(clock(i))));
      return {
        value: nightMean(course) / day,
        expected: about(Number(value.night) / Number(value.day)),
      };
    },
  },
  {
    id: "tsh-nocturnal-peak-clock-euthyroid",
    ask: ({ value }) => {
      const course = dayOf(man);
      const [from = 0, to = 0] = numbers(value, "value");
      return { value: clock(course.indexOf(Math.max(...course))), expected: between(from, to) };
    },
  },
  {
    id: "tsh-cosinor-men",
    note: "amplitude over mesor: absolute values of old assays are not compared",
    unit: "1",
    ask: askCosinor,
  },

  {
    id: "half-life-t4-euthyroid",
    note: "of a tracer, from pools and losses of a healthy man",
    ask: ({ value }) => ({
      value: halfLifeOf(["T4p", "T4f", "T4s"], ["T4loss", "D1fast", "conversionSlow"]),
      expected: about(Number(value.value)),
    }),
  },
  {
    id: "half-life-t3-euthyroid",
    note: "of a tracer, from pools and losses of a healthy man",
    ask: ({ value }) => ({
      value: halfLifeOf(["T3p", "T3f", "T3s"], ["T3loss"]),
      expected: about(Number(value.value)),
    }),
  },
  {
    id: "half-life-calcitonin-serum",
    note: "of calcitonin added to plasma",
    ask: ({ value }) => {
      const added = { ...man, actions: [{ at: 8, add: { "cCells.calcitonin": 1000 } }] };
      const times = [8.01, 8.11];
      const normal = values(man, "calcitonin", "ng/L", times);
      const extra = values(added, "calcitonin", "ng/L", times).map((x, i) => x - normal[i]!);
      return {
        value: halfLife(extra[0]!, extra[1]!, times[0]!, times[1]!) * 60,
        expected: about(Number(value.value)),
      };
    },
  },
  {
    id: "tsh-after-total-thyroidectomy-without-replacement-adults",
    ask: askThyroidectomy,
  },
  {
    id: "iodine-deficiency-thyroid-volume-vs-uic-adults",
    note: "man of 70 kg on the intake of people with that urinary iodine (IOM 2001)",
    ask: askVolumes,
  },
  {
    id: "bmr-by-thyroid-state-adults",
    ask: ({ value }) => {
      const [low = 0, lowTo = 0] = numbers(value, "hypothyroid");
      const [high = 0, highTo = 0] = numbers(value, "hyperthyroid");
      return [
        { label: "hypothyroid", value: overPredicted("hashimoto"), expected: between(low, lowTo) },
        { label: "hyperthyroid", value: overPredicted("graves"), expected: between(high, highTo) },
      ];
    },
  },
];
