import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Sex steroids as hypothalamus and pituitary feel them, with drugs that act or block there. */
export const steroidFeedback: ModuleDefinition = defineModule({
  id: "steroidFeedback",
  about:
    "Oestradiol, progesterone and testosterone of plasma and the drugs that act like them, less the share of receptors that a blocker holds.",
  inputs: {
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol", absent: 100 },
    progesterone: {
      from: "progesterone.plasma",
      unit: "nmol/L",
      meaning: "progesterone",
      absent: 0.5,
    },
    testosterone: {
      from: "testosterone.plasma",
      unit: "nmol/L",
      meaning: "testosterone",
      absent: 1,
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    signal: {
      from: "androgenAction.signal",
      unit: "1",
      meaning: "androgen signal, 1 = young man",
      absent: 1,
    },
    maturity: {
      from: "GnRHNeurons.maturity",
      unit: "1",
      meaning: "puberty of the pulse generator",
      absent: 1,
    },
    pill: {
      from: "combinedPill.oestrogen",
      unit: "pmol/L",
      meaning: "ethinylestradiol as oestradiol",
      absent: 0,
    },
    progestin: {
      from: "combinedPill.progestogen",
      unit: "nmol/L",
      meaning: "levonorgestrel of the pill as progesterone",
      absent: 0,
    },
    emergency: {
      from: "levonorgestrel.progestogen",
      unit: "nmol/L",
      meaning: "levonorgestrel as progesterone",
      absent: 0,
    },
    clomifene: {
      from: "clomifene.block",
      unit: "1",
      meaning: "oestrogen receptors that clomifene holds",
      absent: 0,
    },
  },
  parameters: {
    oestrogenReceptor: {
      value: 1,
      unit: "1",
      meaning: "function of oestrogen receptors",
      source: "lesion",
    },
    androgenReceptor: {
      value: 1,
      unit: "1",
      meaning: "function of androgen receptors",
      source: "lesion",
    },
    childhood: {
      value: 0.05,
      unit: "1",
      meaning: "steroid that restrains a child's gonadotropins as 1 does an adult's",
      source: "grumbach2002",
      note: "the gonadostat: an eighth and less of the adult's steroid holds the child's gonadotropins down, and its set point rises through puberty",
    },
    withoutAndrogen: {
      value: 0.25,
      unit: "1",
      meaning: "restraint of a man's gonadotropins by oestradiol that needs no androgen",
      source: "tSjoen2005",
      note: "letrozole: oestradiol down by 46 %, LH up more than threefold, testosterone by 146 %",
    },
    addedOestrogen: {
      value: 0,
      unit: "pmol/L",
      meaning: "oestrogen from elsewhere, as oestradiol",
      source: "lesion",
    },
    addedProgestogen: {
      value: 0,
      unit: "nmol/L",
      meaning: "progestogen from elsewhere, as progesterone",
      source: "lesion",
    },
  },
  variables: {
    oestrogen: {
      unit: "pmol/L",
      is: "oestrogenReceptor*(1 - clomifene)*(max(oestradiol, 0) + pill + addedOestrogen)",
      meaning: "oestrogen action as oestradiol",
    },
    restraint: {
      unit: "pmol/L",
      is: "oestrogen/(childhood + (1 - childhood)*maturity)*sqrt(female + (1 - female)*(withoutAndrogen + (1 - withoutAndrogen)*max(signal, 0)))",
      meaning: "restraint of the gonadotropins: oestrogen, in a man with androgens",
    },
    progestogen: {
      unit: "nmol/L",
      is: "max(progesterone, 0) + progestin + emergency + addedProgestogen",
      meaning: "progestogens as progesterone",
    },
    androgen: {
      unit: "nmol/L",
      is: "androgenReceptor*max(testosterone, 0)",
      meaning: "androgen action as testosterone",
    },
  },
});
