import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The suprachiasmatic clock as it drives the thyroid axis, and sleep, which holds TSH back. */
export const clock: ModuleDefinition = defineModule({
  id: "clock",
  about:
    "Clock time, the circadian drive of the TRH neurons by the pacemaker, and the hours of sleep. Time 0 of a run is midnight.",
  inputs: {
    ahead: {
      from: "pacemaker.ahead",
      unit: "h",
      meaning: "hours that the pacemaker is ahead of clock time",
      absent: 0,
    },
    shift: {
      from: "sleep.shift",
      unit: "h",
      meaning: "delay of the schedule of sleep, as in shift work",
      absent: 0,
    },
    timeZone: {
      from: "sleep.timeZone",
      unit: "h",
      meaning: "hours travelled east",
      absent: 0,
    },
  },
  parameters: {
    amplitude: {
      value: 0.68,
      unit: "1",
      meaning: "circadian amplitude of the TRH drive; 0 gives the daily mean",
      source: "brabant1990",
      fitted: "packages/clinic/fit/tshRhythm.ts",
      note: "of TRH; TSH then swings by a third about its mean",
    },
    acrophase: {
      value: 1,
      unit: "h",
      meaning: "clock time of the strongest drive",
      source: "vanDerSpoel2021",
      fitted: "packages/clinic/fit/tshRhythm.ts",
      note: "places the TSH peak between 02 and 04 h",
    },
    dayLength: {
      value: 24,
      unit: "h",
      meaning: "length of the day",
      source: "design",
      note: "entrained by light",
    },
    bedtime: {
      value: 23,
      unit: "h",
      meaning: "clock time of falling asleep",
      source: "design",
      note: "a usual night",
    },
    sleepLength: {
      value: 8,
      unit: "h",
      meaning: "hours asleep",
      source: "design",
      note: "a usual night",
    },
    sleepAllowed: {
      value: 1,
      unit: "1",
      meaning: "1 when the patient sleeps at night, 0 in sleep withdrawal",
      source: "lesion",
    },
    sleepRestraint: {
      value: 0.45,
      unit: "1",
      meaning: "share of the drive that sleep takes away",
      source: "brabant1990",
      fitted: "packages/clinic/fit/tshRhythm.ts",
      note: "night mean 1.3 mU/L asleep against 2.1 in sleep withdrawal (6 men)",
    },
    smoothSleep: {
      value: 0.93,
      unit: "1",
      meaning: "sleep with smooth edges over as many hours of full sleep",
      source: "design",
      note: "of a usual night: asleep is 0.316 on the mean of the day, 0.9 at its deepest",
    },
    nightLong: {
      value: 0.038,
      unit: "1",
      meaning: "mean of the circadian wave over a usual day",
      source: "design",
      note: "light hurries the pacemaker through the day and lets it linger by night",
    },
    dozing: {
      value: 1,
      unit: "h",
      meaning: "time over which sleep sets in and ends",
      source: "design",
      note: "smooth edges",
    },
  },
  variables: {
    hour: { unit: "h", is: "time - dayLength*floor(time/dayLength)", meaning: "clock time" },
    phase: {
      unit: "1",
      is: "2*pi*(time + ahead - acrophase)/dayLength",
      meaning: "phase of the circadian drive",
    },
    midsleep: {
      unit: "1",
      is: "2*pi*(time + timeZone - shift - bedtime - sleepLength/2)/dayLength",
      meaning: "phase from mid-sleep",
    },
    asleep: {
      unit: "1",
      is: "sleepAllowed/(1 + exp((cos(pi*sleepLength/dayLength) - cos(midsleep))*dayLength/(2*pi*dozing)/sin(pi*sleepLength/dayLength)))",
      meaning: "1 asleep, 0 awake, smooth between",
    },
    drive: {
      unit: "1",
      is: "(1 + amplitude*cos(phase))*(1 - sleepRestraint*asleep)*meanScale",
      meaning: "circadian drive with sleep, 1 on the mean of a usual day",
    },
    meanScale: {
      unit: "1",
      is: "1/(1 + amplitude*nightLong - sleepRestraint*smoothSleep*sleepLength/dayLength*(1 + amplitude*sin(pi*sleepLength/dayLength)/(pi*sleepLength/dayLength)*cos(2*pi*(bedtime + sleepLength/2 - acrophase)/dayLength)))",
      meaning: "inverse of the mean of the drive over a usual day",
    },
  },
});
