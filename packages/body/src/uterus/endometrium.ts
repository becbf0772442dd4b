import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The lining of the uterus: growth, secretion, menses. */
export const endometrium: ModuleDefinition = defineModule({
  id: "endometrium",
  about:
    "Oestrogen makes it grow, progestogens turn it secretory and hold it; when they go, what was secretory is shed. Own law on published thickness and days of bleeding.",
  sources: ["bakos1994"],
  inputs: {
    oestrogen: {
      from: "steroidFeedback.oestrogen",
      unit: "pmol/L",
      meaning: "oestrogen action as oestradiol",
      absent: 100,
    },
    progestogen: {
      from: "steroidFeedback.progestogen",
      unit: "nmol/L",
      meaning: "progestogens as progesterone",
      absent: 0.5,
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    thin: {
      value: 2,
      unit: "mm",
      meaning: "thickness without oestrogen",
      source: "design",
      note: "both layers after menopause: below 4-5 mm",
    },
    most: {
      value: 17,
      unit: "mm",
      meaning: "what oestrogen can add to it",
      source: "bakos1994",
      note: "12.8 mm at ovulation (10.0-15.9)",
    },
    half: {
      value: 250,
      unit: "pmol/L",
      meaning: "oestrogen of half of that",
      source: "design",
      note: "grows most in the second half of the follicular phase",
    },
    growthTime: {
      value: 4,
      unit: "d",
      meaning: "time constant of growth",
      source: "bakos1994",
      note: "grows with oestradiol through the follicular phase",
    },
    secretoryHalf: {
      value: 10,
      unit: "nmol/L",
      meaning: "progestogen that turns half of it secretory",
      source: "design",
      note: "levels of the second and third day after ovulation",
    },
    secretoryTime: {
      value: 3,
      unit: "d",
      meaning: "time constant of secretory change and of its end",
      source: "design",
      note: "dated by the day of the luteal phase",
    },
    feltTime: {
      value: 0.7,
      unit: "d",
      meaning: "time constant with which the lining feels progestogens",
      source: "design",
      note: "a tablet a day holds it, and bleeding begins two to three days after the last",
    },
    holding: {
      value: 4.5,
      unit: "nmol/L",
      meaning: "progestogen below which it is shed",
      source: "design",
      note: "menses begin when progesterone has fallen to some 1.2 ug/L",
    },
    shedding: {
      value: 1.4,
      unit: "/d",
      meaning: "fastest shedding",
      source: "design",
      note: "menses of four to five days",
    },
    spared: {
      value: 0.15,
      unit: "1",
      meaning: "secretory change below which little is shed",
      source: "design",
      note: "no bleeding from what a cycle has left",
    },
    bleedsFrom: {
      value: 0.65,
      unit: "mm/d",
      meaning: "shedding that is seen as bleeding",
      source: "design",
      note: "four to five days a cycle",
    },
    function: { value: 1, unit: "1", meaning: "uterus left (0 removed)", source: "lesion" },
  },
  variables: {
    withdrawn: {
      unit: "1",
      is: "1/(1 + (max(felt, 0)/holding)^4)",
      meaning: "lack of progestogen",
    },
    flow: {
      unit: "mm/d",
      is: "shedding*secretory^2/(secretory + spared)*withdrawn*functional",
      meaning: "lining shed",
    },
    bleeding: {
      unit: "1",
      is: "flow^4/(bleedsFrom^4 + flow^4)",
      meaning: "bleeding, 0 none, 1 menses",
    },
    menses: {
      unit: "1",
      is: "piecewise(1, flow > bleedsFrom, 0)",
      meaning: "bleeding now, 0 or 1",
    },
    thickness: {
      unit: "mm",
      is: "female*function*(thin + functional)",
      meaning: "thickness of both layers",
    },
  },
  states: {
    functional: {
      unit: "mm",
      start: 3,
      atol: 1e-3,
      rate: "(female*function*most*oestrogen^2/(half^2 + oestrogen^2) - functional)/growthTime*(1 - withdrawn*secretory) - flow",
      meaning: "layer that grows and is shed",
    },
    felt: {
      unit: "nmol/L",
      start: 0.5,
      atol: 1e-3,
      rate: "(progestogen - felt)/feltTime",
      meaning: "progestogen that the lining feels",
    },
    secretory: {
      unit: "1",
      start: 0,
      atol: 1e-4,
      rate: "(max(felt, 0)^2/(secretoryHalf^2 + max(felt, 0)^2)*functional/(thin + functional) - secretory)/secretoryTime",
      meaning: "secretory change",
    },
  },
});
