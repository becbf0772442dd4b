import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Light at the eye: daylight by the sun, room light by the schedule, nothing behind closed lids. */
export const light: ModuleDefinition = defineModule({
  id: "light",
  about:
    "Illuminance at the eye while awake: bright in the daylight hours, room light otherwise, with what an experiment or night work adds.",
  sources: ["skeldon2023"],
  inputs: {
    asleep: { from: "sleep.asleep", unit: "1", meaning: "1 asleep, 0 awake" },
    timeZone: { from: "sleep.timeZone", unit: "h", meaning: "hours travelled east" },
    dayLength: { from: "clock.dayLength", unit: "h", meaning: "length of the day" },
  },
  parameters: {
    day: {
      value: 700,
      unit: "lx",
      meaning: "illuminance in the daylight hours",
      source: "skeldon2023",
    },
    room: {
      value: 40,
      unit: "lx",
      meaning: "illuminance of rooms after dark",
      source: "skeldon2023",
    },
    noon: { value: 13, unit: "h", meaning: "middle of the daylight hours", source: "skeldon2023" },
    daylight: {
      value: 12,
      unit: "h",
      meaning: "length of the daylight hours",
      source: "skeldon2023",
      note: "07 to 19 h",
    },
    dusk: {
      value: 1,
      unit: "h",
      meaning: "time over which daylight comes and goes",
      source: "design",
      note: "smooth edges",
    },
    atNight: {
      value: 0,
      unit: "lx",
      meaning: "further light while awake after dark, as at night work",
      source: "lesion",
    },
    extra: {
      value: 0,
      unit: "lx",
      meaning: "light of an experiment, at any hour",
      source: "lesion",
    },
    retina: {
      value: 1,
      unit: "1",
      meaning: "share of light that reaches the pacemaker; 0 in the blind",
      source: "lesion",
    },
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 for day and night, 0 for their mean",
      source: "design",
      note: "0 in runs over years",
    },
  },
  variables: {
    sun: {
      unit: "1",
      is: "1/(1 + exp((cos(pi*daylight/dayLength) - cos(2*pi*(time + timeZone - noon)/dayLength))*dayLength/(2*pi*dusk)/sin(pi*daylight/dayLength)))",
      meaning: "1 by day, 0 after dark, smooth between",
    },
    daylightNow: {
      unit: "1",
      is: "rhythm*sun + (1 - rhythm)*daylight/dayLength",
      meaning: "daylight, or its mean",
    },
    scheduled: {
      unit: "lx",
      is: "(1 - asleep)*(room + atNight + (day - room - atNight)*daylightNow)",
      meaning: "illuminance of the usual day",
    },
    atEye: {
      unit: "lx",
      is: "retina*(scheduled + extra)",
      meaning: "illuminance that drives the pacemaker",
    },
  },
});
