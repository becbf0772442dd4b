import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Sleep and wake: by the schedule of the clock, or by two processes, fatigue and the pacemaker. */
export const sleep: ModuleDefinition = defineModule({
  id: "sleep",
  about:
    "Fatigue builds up while awake and is slept off; sleep comes by the clock's schedule or, spontaneously, when fatigue crosses thresholds that the pacemaker moves.",
  sources: ["skeldon2023"],
  inputs: {
    bedtime: { from: "clock.bedtime", unit: "h", meaning: "clock time of falling asleep" },
    sleepLength: { from: "clock.sleepLength", unit: "h", meaning: "hours asleep" },
    dayLength: { from: "clock.dayLength", unit: "h", meaning: "length of the day" },
    sleepAllowed: { from: "clock.sleepAllowed", unit: "1", meaning: "0 in sleep withdrawal" },
    x: { from: "pacemaker.x", unit: "1", meaning: "state of the pacemaker" },
    xc: { from: "pacemaker.xc", unit: "1", meaning: "complementary state of the pacemaker" },
  },
  parameters: {
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 for sleep and wake, 0 for their mean",
      source: "design",
      note: "0 in runs over years",
    },
    spontaneous: {
      value: 0,
      unit: "1",
      meaning: "1 when sleep comes by itself, 0 by the schedule",
      source: "lesion",
    },
    shift: {
      value: 0,
      unit: "h",
      meaning: "delay of the schedule of sleep against the sun, as in shift work",
      source: "lesion",
    },
    timeZone: {
      value: 0,
      unit: "h",
      meaning: "hours travelled east: sun and schedule come earlier",
      source: "lesion",
    },
    dozing: {
      value: 0.25,
      unit: "h",
      meaning: "time over which scheduled sleep sets in and ends",
      source: "design",
      note: "smooth edges",
    },
    switching: {
      value: 0.1,
      unit: "h",
      meaning: "time constant of falling asleep and waking",
      source: "design",
      note: "minutes, where the published model switches at once",
    },
    wakeDrive: {
      value: 17.78,
      unit: "1",
      meaning: "fatigue towards which wake moves",
      source: "skeldon2023",
    },
    fatigueTime: {
      value: 45,
      unit: "h",
      meaning: "time constant of fatigue",
      source: "skeldon2023",
    },
    threshold: {
      value: 13,
      unit: "1",
      meaning: "middle of the thresholds of fatigue",
      source: "skeldon2023",
    },
    gap: {
      value: 1,
      unit: "1",
      meaning: "between the thresholds of falling asleep and waking",
      source: "skeldon2023",
    },
    circadianGain: {
      value: 1.72,
      unit: "1",
      meaning: "how far the pacemaker moves the thresholds",
      source: "skeldon2023",
    },
    sharpness: {
      value: 0.05,
      unit: "1",
      meaning: "width of the thresholds",
      source: "design",
      note: "small against the gap",
    },
  },
  variables: {
    midsleep: {
      unit: "1",
      is: "2*pi*(time + timeZone - shift - bedtime - sleepLength/2)/dayLength",
      meaning: "phase from scheduled mid-sleep",
    },
    scheduled: {
      unit: "1",
      is: "sleepAllowed*(1 - rhythm)*sleepLength/dayLength + sleepAllowed*rhythm/(1 + exp((cos(pi*sleepLength/dayLength) - cos(midsleep))*dayLength/(2*pi*dozing)/sin(pi*sleepLength/dayLength)))",
      meaning: "1 asleep, 0 awake by the schedule",
    },
    wakePropensity: {
      unit: "1",
      is: "0.7896 - 0.3912*xc + 0.7583*x - 0.4442*xc^2 + 0.025*x*xc - 0.9647*x^2",
      meaning: "circadian wake propensity",
    },
    excess: {
      unit: "1",
      is: "fatigue - threshold - circadianGain*wakePropensity - gap*(0.5 - asleep)",
      meaning: "fatigue above the threshold that holds",
    },
    byItself: {
      unit: "1",
      is: "sleepAllowed/(1 + exp(-excess/sharpness))",
      meaning: "1 asleep, 0 awake by fatigue and pacemaker",
    },
    propensity: {
      unit: "1",
      is: "fatigue - circadianGain*wakePropensity",
      meaning: "propensity to sleep",
    },
  },
  states: {
    asleep: {
      unit: "1",
      start: 1,
      scale: 100,
      rate: "((1 - spontaneous)*scheduled + spontaneous*byItself - asleep)/switching",
      meaning: "1 asleep, 0 awake",
    },
    fatigue: {
      unit: "1",
      start: 12.8,
      scale: 10,
      rate: "((1 - asleep)*wakeDrive - fatigue)/fatigueTime",
      meaning: "homeostatic sleep pressure",
    },
  },
});
