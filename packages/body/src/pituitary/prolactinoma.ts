import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** An adenoma of lactotrophs: nothing in health. */
export const prolactinoma: ModuleDefinition = defineModule({
  id: "prolactinoma",
  about:
    "Prolactin of an adenoma: it needs no oestrogen, escapes the dopamine of the stalk, answers agonists and shrinks under them.",
  sources: ["webster1992", "mattei1988", "molitch1985"],
  inputs: {
    cabergoline: {
      from: "cabergoline.dopamine",
      unit: "1",
      meaning: "cabergoline as usual dopamine tones",
      absent: 0,
    },
    bromocriptine: {
      from: "bromocriptine.dopamine",
      unit: "1",
      meaning: "bromocriptine as usual dopamine tones",
      absent: 0,
    },
  },
  parameters: {
    level: {
      value: 0,
      unit: "ug/L",
      meaning: "prolactin that the adenoma holds up untreated",
      source: "lesion",
    },
    growth: { value: 0, unit: "/a", meaning: "growth of the adenoma", source: "lesion" },
    dopamineReceptor: {
      value: 1,
      unit: "1",
      meaning: "dopamine receptors over the usual adenoma (0 resistant)",
      source: "lesion",
    },
    byAgonist: {
      value: 0.75,
      unit: "1",
      meaning: "restraint by one usual dopamine tone of a drug",
      source: "mattei1988",
      note: "one dose of cabergoline: -65 % at 0.3 mg, -76 % at 0.6 mg",
    },
    shrinkage: {
      value: 3,
      unit: "/a",
      meaning: "shrinkage under full action of an agonist",
      source: "molitch1985",
      note: "27 macroadenomas on bromocriptine: smaller to the eye by six weeks in 19, which takes about a quarter; by half or more in the end in two thirds",
    },
    remnant: {
      value: 0.1,
      unit: "1",
      meaning: "share that does not shrink",
      source: "design",
      note: "a remnant stays on the image",
    },
  },
  variables: {
    agonist: {
      unit: "1",
      is: "dopamineReceptor*(cabergoline + bromocriptine)",
      meaning: "action of drugs, as usual dopamine tones",
    },
    secretion: {
      unit: "ug/L",
      is: "level*mass/(1 + byAgonist*agonist)",
      meaning: "prolactin that the adenoma holds up",
    },
  },
  states: {
    mass: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "growth*mass - shrinkage*agonist/(1 + agonist)*(mass - remnant)",
      meaning: "mass of the adenoma over that at the start",
    },
  },
});
