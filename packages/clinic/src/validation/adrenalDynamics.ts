import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import {
  about,
  absentBeside,
  between,
  type Expectation,
  meanAndDeviation,
  meanAndError,
} from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import { fullPicture, ill } from "./illness.ts";
import { risesPerDay } from "./pulseCount.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const cortisol = "cortisol.total";
const ACTH = "corticotrophs.ACTH";

/** One day, every 10 min from 09:00. */
const day = every(1 / 6, 9, 33);
const clock = (hour: number): number => hour % 24;

/** The hour of the highest or the lowest value of a course. */
function hourOf(course: readonly number[], pick: (...list: number[]) => number): number {
  return clock(day[course.indexOf(pick(...course))] as number);
}

/** `08:32` in hours. */
function inHours(text: unknown): number {
  const [hours = 0, minutes = 0] = String(text).split(":").map(Number);
  return hours + minutes / 60;
}

/** Clock times are compared to the hour and a half. */
function near(hour: number): Expectation {
  return between(hour - 1.5, hour + 1.5);
}

/** Hour of the day at which the fitted cosine is highest. */
function acrophase(course: readonly number[]): number {
  const turn = (2 * Math.PI) / 24;
  const sum = (of: (angle: number) => number): number =>
    course.reduce((total, value, i) => total + value * of(turn * (day[i] as number)), 0);
  return clock(Math.atan2(sum(Math.sin), sum(Math.cos)) / turn + 24);
}

/** Half-life of total cortisol in min, as it falls after corticotrophs have stopped at 08:30. */
function halfLife(): number {
  const stopped = { ...man, actions: [{ at: 8.5, set: { "corticotrophs.function": 0 } }] };
  const [early = 0, late = 0] = values(stopped, cortisol, "nmol/L", [10.5, 11.5]);
  return (Math.LN2 * 60) / Math.log(early / late);
}

/** Volume through which total cortisol is spread at 08:00, L. */
function spread(): number {
  return valueOn(man, "cortisol.body", "nmol", 0) / valueOn(man, cortisol, "nmol/L", 0);
}

/** Cortisol secreted, umol/d. */
const secreted = (): number =>
  24 * mean(values(man, "fasciculata.secretionCortisol", "umol/h", day));

function askProfile(plan: Plan, { value, unit }: Entry): readonly Part[] {
  const clocks = value.clock_inferred as readonly string[];
  const [means, deviations] = [numbers(value, "mean"), numbers(value, "sd")];
  const start = fullPicture(plan) * 24;
  const hours = clocks.map((text) => {
    const hour = inHours(text);
    return hour < 9 ? hour + 24 : hour;
  });
  const course = values(
    plan,
    cortisol,
    unit ?? "1",
    hours.map((hour) => start + hour),
  );
  return clocks.map((label, i) => ({
    label,
    value: course[i] as number,
    expected: meanAndDeviation(means[i] as number, deviations[i] as number),
  }));
}

/** Minutes from 10:00 of the social stress test, which lasts 20 min from there. */
const minutes = every(5, 0, 120);

function stressTest(path: string, unit: string): readonly number[] {
  const stressed: Plan = {
    ...man,
    actions: [
      { at: 10, set: { "stress.mental": 1 } },
      { at: 10 + 20 / 60, set: { "stress.mental": 0 } },
    ],
  };
  return values(
    stressed,
    path,
    unit,
    minutes.map((minute) => 10 + minute / 60),
  );
}

const minuteOfPeak = (course: readonly number[]): number =>
  minutes[course.indexOf(Math.max(...course))] as number;

function askStressTest({ value }: Entry): readonly Part[] {
  const corticotropin = stressTest(ACTH, "pg/mL");
  const saliva = stressTest("cortisol.saliva", "nmol/L");
  const [from = 0, to = 0] = numbers(value, "cortisol_t_peak_min_from_onset");
  return [
    {
      label: "ACTH over baseline",
      value: Math.max(...corticotropin) / (corticotropin[0] as number),
      expected: about(Number(value.ACTH_peak_pg_mL) / Number(value.ACTH_baseline)),
    },
    {
      label: "minute of ACTH",
      value: minuteOfPeak(corticotropin),
      expected: about(Number(value.ACTH_t_peak_min)),
    },
    {
      label: "rise in saliva",
      value: Math.max(...saliva) - (saliva[0] as number),
      expected: about(Number(value.cortisol_salivary_increment_nmol_L)),
    },
    {
      label: "minute of cortisol",
      value: minuteOfPeak(stressTest(cortisol, "nmol/L")),
      expected: between(from, to),
    },
  ];
}

/** Melatonin at an hour of the night under extra light from midnight (or 02:00), lx. */
function lit(lux: number, from: number, hours: number): readonly [number, number] {
  const melatonin = (plan: Plan): number =>
    values(plan, "pineal.melatonin", "pmol/L", [from + hours])[0] as number;
  const light: Plan = { ...man, actions: [{ at: from, set: { "light.extra": lux } }] };
  return [melatonin(light), melatonin(man)];
}

function suppression(lux: number, from: number, hours: number): number {
  const [light, dark] = lit(lux, from, hours);
  return 100 * (1 - light / dark);
}

function askTiming({ value }: Entry): readonly Part[] {
  const course = values(man, "pineal.melatonin", "pmol/L", day);
  const evening = day.findIndex((hour, i) => hour > 17 && (course[i] as number) > 43);
  const added = { ...man, actions: [{ at: 14, add: { "pineal.melatonin": 1000 } }] };
  const [usual = 0, soon = 0, late = 0] = values(
    added,
    "pineal.melatonin",
    "pmol/L",
    // the published half-life is the terminal one
    [13.9, 16, 17],
  );
  const part = (label: string, key: string, number: number): Part => {
    const [from = 0, to = 0] = numbers(value, key);
    return { label, value: number, expected: between(from, to) };
  };
  return [
    part("onset above 10 pg/mL", "onset", day[evening] as number),
    part("peak", "peak", hourOf(course, Math.max)),
    part(
      "half-life in min",
      "half_life_min",
      (Math.LN2 * 60) / Math.log((soon - usual) / (late - usual)),
    ),
  ];
}

function askExercise({ value }: Entry): readonly Part[] {
  const active: Plan = { ...man, actions: [{ at: 10, set: { "sympathetic.exercise": 0.65 } }] };
  const times = numbers(value, "t_min");
  // the first sample is drawn just before
  const hours = times.map((minute) => 10 + (minute === 0 ? -0.01 : minute / 60));
  const parts = (label: string, path: string, unit: string, key: string): readonly Part[] =>
    values(active, path, unit, hours).map((number, i) => ({
      label: `${label}, ${times[i]} min`,
      value: number,
      expected: about(numbers(value, key)[i] as number),
    }));
  return [
    ...parts("adrenaline in pg/mL", "medulla.adrenaline", "pg/mL", "epinephrine_pg_mL"),
    ...parts("noradrenaline in pg/mL", "medulla.noradrenaline", "pg/mL", "norepinephrine_pg_mL"),
    ...parts("cortisol in ug/dL", cortisol, "ug/dL", "cortisol_ug_dL"),
  ];
}

function askPregnancy({ value }: Entry): Part {
  const late: Plan = { patient: "pregnant", set: { "pregnancy.week": 36 } };
  const total = (plan: Plan): number => valueOn(plan, cortisol, "nmol/L", 0);
  return {
    value: total(late) / total({ patient: "adult-female" }),
    expected: about(Number(value.total)),
  };
}

/** Rhythms, half-lives and answers of the stress axis, the medulla and the pineal. */
export const adrenalDynamics: readonly Question[] = [
  {
    id: "cortisol-secretion-rate-32-healthy-adults",
    unit: "umol/L/d",
    note: "by volume of distribution; mean with SEM of 32",
    ask: ({ value }) => {
      const [pulsatile = 0, error = 0] = numbers(value, "pulsatile");
      const [basal = 0] = numbers(value, "basal");
      const [life = 0, lifeError = 0] = numbers(value, "half_life_total_min");
      return [
        {
          label: "secretion",
          value: secreted() / spread(),
          expected: meanAndError(basal + pulsatile, error, 32),
        },
        {
          label: "half-life in min",
          value: halfLife(),
          expected: meanAndError(life, lifeError, 32),
        },
      ];
    },
  },
  {
    id: "acth-cortisol-dose-response-32-healthy-adults",
    cannot: "parameters of the model by which that study took its pulses apart",
  },
  {
    id: "cortisol-secretory-episodes-6-normal-subjects",
    note: "rises of 10 % or more in ten days at 20-min samples",
    ask: ({ value }) => {
      const [fewest = 0, most = 0] = numbers(value, "range");
      return [
        {
          label: "episodes",
          value: risesPerDay(cortisol, "nmol/L"),
          expected: between(fewest, most),
        },
        {
          label: "secretion in mg/d",
          value: secreted() * 0.36246,
          expected: about(Number(value.daily_secretion_mg)),
        },
        {
          label: "half-life in min",
          value: halfLife(),
          expected: about(Number(value.half_life_min)),
        },
      ];
    },
  },
  {
    id: "cortisol-circadian-peak-and-nadir-33-healthy-adults-20-min-sampling",
    note: "clock times to the hour and a half",
    ask: ({ unit, value }) => {
      const course = values(man, cortisol, unit ?? "1", day);
      const range = (key: string): Expectation => {
        const [low = 0, high = 0] = numbers(value, key);
        return between(low, high);
      };
      return [
        { label: "peak", value: Math.max(...course), expected: range("peak_range") },
        { label: "nadir", value: Math.min(...course), expected: range("nadir_range") },
        {
          label: "hour of the peak",
          value: hourOf(course, Math.max),
          expected: near(inHours(value.peak_clock)),
        },
        {
          label: "hour of the nadir",
          value: hourOf(course, Math.min),
          expected: near(inHours(value.nadir_clock)),
        },
      ];
    },
  },
  {
    id: "acth-mesor-acrophase-10-healthy-adults",
    note: "pulses: rises of 10 % or more of ten days at 20-min samples, of a man",
    ask: ({ unit, value }) => {
      const course = values(man, ACTH, unit ?? "1", day);
      const [low = 0, high = 0] = numbers(value, "mesor_range");
      const [from = 0, to = 0] = String(value.acrophase_clock).split("-").map(inHours);
      return [
        { label: "mesor", value: mean(course), expected: between(low, high) },
        { label: "acrophase", value: acrophase(course), expected: between(from, to) },
        {
          label: "pulses a day",
          value: risesPerDay(ACTH, "pmol/L"),
          expected: about(Number(value.pulses_male)),
        },
      ];
    },
  },
  {
    id: "tsst-cortisol-peak-time-adolescents",
    note: "a man",
    ask: ({ value }) => ({
      value: minuteOfPeak(stressTest(cortisol, "nmol/L")),
      expected: about(Number(value.t_peak_from_onset)),
    }),
  },
  { id: "tsst-plasma-response-healthy-men", unit: "1", ask: askStressTest },
  {
    id: "total-sleep-deprivation-next-evening-cortisol-healthy-men",
    note: "from 18:00 to 23:00 of the evening after a night without sleep",
    ask: ({ value }) => {
      const evening = every(0.5, 42, 47);
      const awake: Plan = { ...man, actions: [{ at: 20, set: { "clock.sleepAllowed": 0 } }] };
      const [low = 0, high = 0] = numbers(value, "change");
      const change =
        mean(values(awake, cortisol, "nmol/L", evening)) /
        mean(values(man, cortisol, "nmol/L", evening));
      return { value: 100 * (change - 1), expected: between(low, high) };
    },
  },
  {
    id: "pregnancy-cortisol-fold-change-third-trimester-20-pregnant-vs-15-controls",
    note: "total cortisol of week 36 against the same woman before; free and urinary cortisol are not asked: they follow the placenta's CRH, which the model does not have",
    ask: askPregnancy,
  },
  { id: "24-h-cortisol-profile-healthy-volunteers", ask: (entry) => askProfile(man, entry) },
  {
    id: "24-h-cortisol-profile-cushing-s-syndrome",
    note: "Cushing's disease",
    ask: (entry) => askProfile(ill("cushing-disease"), entry),
  },
  {
    id: "24-h-cortisol-profile-major-depression",
    note: "read as lasting stress of the usual severity",
    ask: (entry) => askProfile(ill("chronic-stress"), entry),
  },
  {
    id: "exercise-60-min-65-vo2max-healthy-men",
    note: "growth hormone and the fuel hormones are not asked",
    ask: askExercise,
  },
  {
    id: "melatonin-secretion-per-cycle-adult",
    ask: ({ value }) => {
      return {
        value: mean(values(man, "pineal.secretion", "ug/d", day)),
        expected: about(Number(value.value)),
      };
    },
  },
  {
    id: "melatonin-light-suppression-adult",
    unit: "pmol/L",
    note: "two hours from midnight; full: hardly any of what is there in the dark",
    ask: ({ value }) => {
      const [bright, dark] = lit(1000, 24, 2);
      return [
        { label: "1000 lx", value: bright, expected: absentBeside(dark) },
        {
          label: "% suppressed by half-suppressing light",
          value: suppression(Number(value.half_suppression), 24, 2),
          expected: about(50),
        },
      ];
    },
  },
  { id: "melatonin-timing-adult", ask: askTiming },
  {
    id: "melatonin-acute-light-1000-lx-1-h-at-02-00",
    ask: ({ value }) => ({
      value: suppression(1000, 26, 1),
      expected: about(Number(value.suppression)),
    }),
  },
];
