import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The calendar of the cycle, kept without events: what bleeding and ovulation set back runs back within hours. */
export const cycleDay: ModuleDefinition = defineModule({
  id: "cycle",
  about:
    "Days since menses began and since the last ovulation, each a state that its sign sets back quickly, so that a run needs no event; and the length of the last cycle: a count that agrees with the calendar at ovulation goes on through menses, and is read there.",
  inputs: {
    bleeding: {
      from: "endometrium.bleeding",
      unit: "1",
      meaning: "bleeding, 0 none, 1 menses",
    },
    scar: { from: "corpusLuteum.scar1", unit: "1", meaning: "follicle before rupture" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    speed: {
      value: 30,
      unit: "/d",
      meaning: "speed with which a sign sets the calendar back",
      source: "design",
      note: "within hours",
    },
    fading: {
      value: 0.7,
      unit: "d",
      meaning: "time in which a sign is no longer new",
      source: "design",
      note: "the first day of bleeding counts, and the rest of menses does not",
    },
    still: {
      value: 400,
      unit: "d",
      meaning: "days beyond which the calendars hardly run on",
      source: "design",
      note: "far beyond amenorrhoea; a body without cycles can then be at rest",
    },
    ripe: {
      value: 0.35,
      unit: "1",
      meaning: "follicle before rupture that counts as ovulation",
      source: "design",
      note: "half of one that ruptures",
    },
  },
  variables: {
    onset: {
      unit: "1",
      is: "bleeding^4*(1 - min(bled, 1))^2",
      meaning: "1 as bleeding begins",
    },
    ruptures: {
      unit: "1",
      is: "scar^4/(ripe^4 + scar^4)*(1 - min(ruptured, 1))^2",
      meaning: "1 as a follicle ruptures",
    },
    ovulation: {
      unit: "d",
      is: "female*(time - sinceOvulation)",
      meaning: "day of the run on which a follicle last ruptured, negative before day 0",
    },
  },
  states: {
    counted: {
      unit: "d",
      start: 1,
      scale: 10,
      rate: "female/(1 + (counted/still)^8) + speed*ruptures*(day - counted)",
      meaning: "day of the cycle at the last ovulation, and the days since",
    },
    length: {
      unit: "d",
      start: 0,
      scale: 10,
      rate: "speed*onset*(counted - length)",
      meaning: "length of the last cycle, 0 before the first",
    },
    bled: {
      unit: "1",
      start: 0,
      atol: 1e-3,
      rate: "(bleeding - bled)/fading",
      meaning: "bleeding of the last day",
    },
    ruptured: {
      unit: "1",
      start: 0,
      atol: 1e-3,
      rate: "(scar^4/(ripe^4 + scar^4) - ruptured)/fading",
      meaning: "rupture of the last day",
    },
    day: {
      unit: "d",
      start: 1,
      atol: 0.01,
      rate: "female/(1 + (day/still)^8) - speed*onset*day",
      meaning: "days since menses began",
    },
    sinceOvulation: {
      unit: "d",
      start: 14,
      atol: 0.01,
      rate: "female/(1 + (sinceOvulation/still)^8) - speed*ruptures*sinceOvulation",
      meaning: "days since the last ovulation",
    },
  },
});
