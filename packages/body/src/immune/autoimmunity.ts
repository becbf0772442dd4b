import {
  defineModule,
  type InputDefinition,
  type ModuleDefinition,
  type ParameterDefinition,
} from "@endocrine/engine";

/** What the course of an autoimmune disease differs in. */
interface Course {
  readonly id: string;
  readonly about: string;
  readonly sources: readonly string[];
  /** The antibody by which the disease is known. */
  readonly antibody: string;
  /** Titre of half the greatest attack. */
  readonly halfTitre: ParameterDefinition;
  /** Time over which cells that attack gather once there is antibody. */
  readonly gathering: ParameterDefinition;
  /** Rate at which a full attack destroys tissue. */
  readonly destruction: ParameterDefinition;
  /** Rate at which what was lost grows again. */
  readonly renewal: ParameterDefinition;
  /** Share of the tissue that is spared for good. */
  readonly spared: ParameterDefinition;
}

const brake: InputDefinition = {
  from: "monocytes.brake",
  unit: "1",
  meaning: "factor of glucocorticoid on immune cells, 1 = mean of the healthy day",
  absent: 1,
};

/**
 * Antibody against a tissue, the attack of immune cells that goes with it, and what survives. The lesion is the titre
 * that the immune system keeps up; tissue is lost over months or years, as published, and not at once.
 */
function autoimmunity(course: Course): ModuleDefinition {
  const { id, about, sources, antibody, ...parameters } = course;
  return defineModule({
    id,
    about,
    sources,
    inputs: { brake },
    parameters: {
      titreSetPoint: {
        value: 0,
        unit: "k[IU]/L",
        meaning: `${antibody} that the immune system keeps up`,
        source: "lesion",
      },
      titreTime: {
        value: 21,
        unit: "d",
        meaning: "half-life of IgG: time over which antibody follows its production",
        source: "waldmann1969",
      },
      ...parameters,
    },
    variables: {
      called: {
        unit: "1",
        is: "brake*titre/(halfTitre + titre)",
        meaning: "attack towards which immune cells gather, 1 = greatest",
      },
    },
    states: {
      titre: {
        unit: "k[IU]/L",
        start: 0,
        scale: 1,
        rate: "(titreSetPoint - titre)/titreTime",
        meaning: antibody,
      },
      attack: {
        unit: "1",
        start: 0,
        scale: 0.1,
        rate: "(called - attack)/gathering",
        meaning: "immune cells in the tissue, 1 = greatest attack",
      },
      surviving: {
        unit: "1",
        start: 1,
        scale: 0.1,
        rate: "renewal*(1 - surviving) - destruction*attack*max(surviving - spared, 0)",
        meaning: "share of the tissue that survives",
      },
    },
  });
}

const none: ParameterDefinition = {
  value: 0,
  unit: "/a",
  meaning: "rate at which lost tissue grows again",
  source: "design",
  note: "what adrenalitis or insulitis destroyed does not come back",
};

/** Peroxidase antibody and the slow loss of follicles (Hashimoto). */
export const thyroidAutoimmunity: ModuleDefinition = autoimmunity({
  id: "thyroidAutoimmunity",
  about:
    "Antibody against thyroid peroxidase marks the infiltration that destroys follicles over years; some grow again.",
  sources: ["vanderpump1995"],
  antibody: "antibody against thyroid peroxidase",
  halfTitre: {
    value: 300,
    unit: "k[IU]/L",
    meaning: "titre of half the greatest attack",
    source: "design",
    note: "assays differ; positive from some 35 kIU/L, hundreds in Hashimoto's disease",
  },
  gathering: {
    value: 1,
    unit: "a",
    meaning: "time over which the infiltrate gathers",
    source: "design",
    note: "antibody comes years before hypothyroidism",
  },
  destruction: {
    value: 0.6,
    unit: "/a",
    meaning: "rate at which the greatest attack destroys follicles",
    source: "design",
    note: "at a titre of hundreds a fifth is left after some five years; hypothyroidism comes in about 4 % of women with antibodies and raised TSH each year",
  },
  renewal: {
    value: 0.05,
    unit: "/a",
    meaning: "rate at which lost follicles grow again",
    source: "design",
    note: "some patients regain function",
  },
  spared: {
    value: 0,
    unit: "1",
    meaning: "share of follicles that is spared",
    source: "design",
    note: "atrophy may be complete",
  },
});

/** Antibody against 21-hydroxylase and the loss of the cortex (Addison). */
export const adrenalAutoimmunity: ModuleDefinition = autoimmunity({
  id: "adrenalAutoimmunity",
  about:
    "Antibody against 21-hydroxylase is there years before the cortex fails; renin rises first, then the answer to ACTH is lost, then ACTH rises.",
  sources: ["coco2006"],
  antibody: "antibody against 21-hydroxylase",
  halfTitre: {
    value: 5,
    unit: "k[IU]/L",
    meaning: "titre of half the greatest attack",
    source: "design",
    note: "positive from 1 kU/L; the risk grows with the titre",
  },
  gathering: {
    value: 2,
    unit: "a",
    meaning: "time over which the infiltrate gathers",
    source: "design",
    note: "patients with antibody and normal function stay so for years",
  },
  destruction: {
    value: 0.5,
    unit: "/a",
    meaning: "rate at which the greatest attack destroys the cortex",
    source: "coco2006",
    note: "a tenth is left after six to seven years; disease within 6.0 years of follow-up on the mean",
  },
  renewal: none,
  spared: {
    value: 0.01,
    unit: "1",
    meaning: "share of the cortex that is spared",
    source: "design",
    note: "a trace of function persists in some",
  },
});

/** Islet antibodies and the loss of beta cells (type 1 diabetes). */
export const isletAutoimmunity: ModuleDefinition = autoimmunity({
  id: "isletAutoimmunity",
  about:
    "Several islet antibodies lead to diabetes within years; after diagnosis C-peptide falls by 47 % a year for seven years and then stays.",
  sources: ["ziegler2013", "shields2018"],
  antibody: "antibody against islet cells (GAD65)",
  halfTitre: {
    value: 5,
    unit: "k[IU]/L",
    meaning: "titre of half the greatest attack",
    source: "design",
    note: "positive from some 5 kIU/L, hundreds in patients; one antibody leads to diabetes in a seventh in ten years",
  },
  gathering: {
    value: 4,
    unit: "a",
    meaning: "time over which the infiltrate gathers",
    source: "ziegler2013",
    note: "diabetes, with some 30 % of beta cells left, in half of the children with three antibodies after five years",
  },
  destruction: {
    value: 0.75,
    unit: "/a",
    meaning: "rate at which the greatest attack destroys beta cells",
    source: "shields2018",
    note: "C-peptide falls by 47 % a year in the years after diagnosis",
  },
  renewal: none,
  spared: {
    value: 0.01,
    unit: "1",
    meaning: "share of beta cells that is spared",
    source: "shields2018",
    note: "0.53 to the power of 7 is left when the fall ends",
  },
});
