import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const stage = (start: number, meaning: string, rate: string) =>
  ({ unit: "1", start, scale: 0.1, atol: 1e-5, rate, meaning }) as const;
const passage = (value: number, meaning: string) =>
  ({ value, unit: "/d", meaning, source: "roblitz2013" }) as const;

/** What becomes of the ruptured follicle: two scars and four stages of the corpus luteum. */
export const corpusLuteum: ModuleDefinition = defineModule({
  id: "corpusLuteum",
  about:
    "The luteal chain of Roblitz 2013 with its constants. Ovulation is the passage out of the first scar. Without LH it is over sooner; hCG keeps the last stage alive.",
  sources: ["roblitz2013"],
  inputs: {
    luteinised: {
      from: "ovarianFollicles.luteinised",
      unit: "/d",
      meaning: "follicle that luteinises",
    },
    LH: {
      from: "ovarianFollicles.gonadotropin",
      unit: "[IU]/L",
      meaning: "LH and hCG at their receptor",
      absent: 3,
    },
    hCG: { from: "hCG.plasma", unit: "[IU]/L", meaning: "hCG", absent: 0 },
  },
  parameters: {
    first: passage(1.2206, "rupture: from the first scar to the second"),
    second: passage(0.95812, "from the second scar to the first luteal stage"),
    third: passage(0.92474, "from the first luteal stage to the second"),
    fourth: passage(0.75677, "from the second to the third"),
    fifth: passage(0.61029, "from the third to the fourth"),
    last: {
      value: 1.07,
      unit: "/d",
      meaning: "end of the fourth",
      source: "stricker2006",
      fitted: "packages/body/fit/cycle.ts",
      note: "0.543 /d in Roblitz 2013, the same however much is left",
    },
    lingering: {
      value: 0.15,
      unit: "1",
      meaning: "luteal tissue that halves the rate of its own end",
      source: "stricker2006",
      fitted: "packages/body/fit/cycle.ts",
      note: "progesterone holds for a week and then falls within three days",
    },
    rescue: {
      value: 15,
      unit: "[IU]/L",
      meaning: "hCG that halves the end of the last stage",
      source: "design",
      note: "hCG of the week of the missed menses holds the corpus luteum",
    },
    wearing: {
      value: 0.03,
      unit: "/d",
      meaning: "end of the last stage under lasting hCG",
      source: "tulchinsky1973",
      note: "17-hydroxyprogesterone of the corpus luteum falls from week 5 on while hCG still rises; in the end the placenta alone makes progesterone",
    },
    needLH: {
      value: 0.6,
      unit: "[IU]/L",
      meaning: "LH below which the corpus luteum fails",
      source: "design",
      note: "luteal LH is 1-4 IU/L; an antagonist brings menses within days",
    },
    failure: {
      value: 2,
      unit: "1",
      meaning: "hastening of its end without LH",
      source: "design",
      note: "menses two to three days after an antagonist of GnRH",
    },
    survival: { value: 1, unit: "1", meaning: "life span over normal", source: "lesion" },
  },
  variables: {
    support: {
      unit: "1",
      is: "LH/(needLH + LH)",
      meaning: "support by LH and hCG",
    },
    haste: {
      unit: "1",
      is: "(1 + failure/(1 + (LH/needLH)^2))/survival",
      meaning: "hastening by lack of LH",
    },
    decay: {
      unit: "/d",
      is: "(last*haste/(1 + hCG/rescue) + wearing*hCG/(hCG + rescue))*lingering/(lingering + max(luteal4, 0))",
      meaning: "end of the last stage, the faster the less is left",
    },
    ovulation: { unit: "/d", is: "first*scar1", meaning: "rate of ovulation, one a cycle in all" },
    activity: {
      unit: "1",
      is: "support*(luteal3 + luteal4)",
      meaning: "ripe luteal tissue at work",
    },
  },
  states: {
    scar1: stage(0, "follicle before rupture", "luteinised - first*scar1"),
    scar2: stage(0, "ruptured follicle", "first*scar1 - second*scar2"),
    luteal1: stage(0, "first luteal stage", "second*scar2 - third*haste*luteal1"),
    luteal2: stage(0, "second luteal stage", "third*haste*luteal1 - fourth*haste*luteal2"),
    luteal3: stage(0, "third luteal stage", "fourth*haste*luteal2 - fifth*haste*luteal3"),
    luteal4: stage(0.05, "fourth luteal stage", "fifth*haste*luteal3 - decay*luteal4"),
    ovulations: {
      unit: "1",
      start: 0,
      atol: 1e-4,
      rate: "ovulation",
      meaning: "ovulations since the start",
    },
  },
});
