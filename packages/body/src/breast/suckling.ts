import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The child at the breast: a plan of feeds, by the hour or as their mean. */
export const suckling: ModuleDefinition = defineModule({
  id: "suckling",
  about:
    "So many feeds a day, evenly spaced; at daily resolution their mean. The nipple tells lactotrophs, oxytocin neurons and the GnRH pulse generator.",
  sources: ["mcneilly1983"],
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
    drinking: {
      unit: "1",
      is: "feeds/(feeds + 0.001*usualFeeds)",
      meaning: "1 where the child is at the breast at all",
    },
    stimulus: {
      unit: "1",
      is: "drinking*(rhythm*beat + (1 - rhythm)*share)",
      meaning: "suckling, 1 while the child drinks",
    },
    intensity: {
      unit: "1",
      is: "feeds/usualFeeds",
      meaning: "feeds over those of full breast feeding",
    },
  },
});
