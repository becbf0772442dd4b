import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The child at the breast: a plan of feeds, by the hour or as their mean. */
export const suckling: ModuleDefinition = defineModule({
  id: "suckling",
  about:
    "So many feeds a day, evenly spaced; at daily resolution their mean. The nipple tells lactotrophs, oxytocin neurons and the GnRH pulse generator.",
  sources: ["mcneilly1983"],
  inputs: {
    placenta: {
      from: "trophoblast.relative",
      unit: "1",
      meaning: "placenta over that of term",
      absent: 0,
    },
  },
  parameters: {
    feeds: {
      value: 0,
      unit: "/d",
      meaning: "feeds a day (0: the child does not drink at the breast)",
      source: "design",
      note: "chosen by the mother: 8-12 at first, fewer with other food, 0 from weaning on",
    },
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 for feeds by the hour, 0 for their mean",
      source: "design",
      note: "0 at daily resolution",
    },
    sharpness: {
      value: 17,
      unit: "1",
      meaning: "sharpness of a feed in the time between two",
      source: "design",
      note: "some 20 min of three hours, smooth for the solver",
    },
    tonic: {
      value: 0.8,
      unit: "1",
      meaning: "lasting part of the stimulus in full breast feeding",
      source: "battin1985",
      note: "prolactin before a feed 90 ug/L on day 10 and 44 on day 180; a feed doubles it",
    },
    habitHalf: {
      value: 0.5,
      unit: "1",
      meaning: "feeds over usual that leave half of the most",
      source: "design",
      note: "more than six feeds a day keep prolactin up, fewer than four do not",
    },
    habitTime: {
      value: 1.5,
      unit: "d",
      meaning: "time in which it comes and goes",
      source: "design",
      note: "without breast feeding prolactin is normal a week after birth",
    },
    restrained: {
      value: 0.9,
      unit: "1",
      meaning: "share of the pulses of GnRH that suckling can hold back",
      source: "gray1990",
      note: "ovulation after 27 and 38 weeks in women who breast feed less and more often, though prolactin is long low",
    },
    restraintHalf: {
      value: 0.68,
      unit: "1",
      meaning: "feeds over usual that hold back half of it",
      source: "gray1990",
    },
    quietTime: {
      value: 38,
      unit: "d",
      meaning: "time in which the pituitary recovers from pregnancy",
      source: "jackson2011",
      note: "first ovulation without breast feeding on the mean between days 45 and 94",
    },
    quietHalf: {
      value: 0.25,
      unit: "1",
      meaning: "rest of that quiet that holds back half of the most",
      source: "jackson2011",
    },
    usualFeeds: {
      value: 8,
      unit: "/d",
      meaning: "feeds at which the child lives on milk alone",
      source: "deweyMilk1991",
    },
  },
  variables: {
    share: {
      unit: "1",
      is: "1/sqrt(2*pi*sharpness)*feeds/usualFeeds",
      meaning: "share of the day at the breast",
    },
    beat: {
      unit: "1",
      is: "exp(sharpness*(cos(2*pi*time*feeds) - 1))",
      meaning: "a feed",
    },
    nursed: {
      unit: "1",
      is: "feeds/(feeds + 0.001*usualFeeds)",
      meaning: "1 where the child is at the breast at all",
    },
    drinking: {
      unit: "1",
      is: "nursed*(rhythm*beat + (1 - rhythm)*share)",
      meaning: "1 while the child drinks",
    },
    lasting: {
      unit: "1",
      is: "tonic*habit/(habit + habitHalf)*(1 + habitHalf)",
      meaning: "what frequent suckling leaves between feeds",
    },
    stimulus: {
      unit: "1",
      is: "lasting + (1 - lasting)*drinking",
      meaning: "suckling as the hypothalamus feels it, 1 while the child drinks",
    },
    restraint: {
      unit: "1",
      is: "1 - (1 - restrained*habit^4/(habit^4 + restraintHalf^4))*(1 - restrained*quiet^4/(quiet^4 + quietHalf^4))",
      meaning: "share of the pulses of GnRH held back by suckling and after pregnancy",
    },
    intensity: {
      unit: "1",
      is: "feeds/usualFeeds",
      meaning: "feeds over those of full breast feeding",
    },
  },
  states: {
    quiet: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "(min(2*placenta, 1) - quiet)/quietTime",
      meaning: "quiet of the axis that pregnancy leaves behind",
    },
    habit: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "(intensity - habit)/habitTime",
      meaning: "feeds of the last days, over those of full breast feeding",
    },
  },
});
