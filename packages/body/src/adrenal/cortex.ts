import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** How much working tissue each zone of the cortex has, and what the glands weigh. */
export const adrenalCortex: ModuleDefinition = defineModule({
  id: "adrenalCortex",
  about:
    "Working mass of the three zones: what is left of the gland, times the trophic mass that ACTH keeps up (fasciculata and reticularis). The reticularis grows at adrenarche, is greatest at 25 years and shrinks with age; the fetal zone is gone a few months after birth.",
  sources: ["bae2019"],
  inputs: {
    trophic: {
      from: "adrenalMass.cortex",
      unit: "1",
      meaning: "mass that ACTH keeps up over weeks",
      absent: 1,
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
  },
  parameters: {
    survival: {
      value: 1,
      unit: "1",
      meaning: "share of the cortex that is left (adrenalitis, removal)",
      source: "lesion",
    },
    glomerulosaSurvival: {
      value: 1,
      unit: "1",
      meaning: "share of the glomerulosa that is left beyond this",
      source: "lesion",
    },
    medullaSurvival: {
      value: 1,
      unit: "1",
      meaning: "share of the medulla that is left",
      source: "lesion",
    },
    adrenarcheAge: {
      value: 14.5,
      unit: "a",
      meaning: "age at the middle of the growth of the reticularis",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
      note: "median DHEAS of boys 0.91 umol/L at 9 and 4.0 at 15 years, of men 7.75 at 25",
    },
    adrenarcheSpan: {
      value: 2.6,
      unit: "a",
      meaning: "width of that growth",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
    },
    earlierInGirls: {
      value: 1.98,
      unit: "a",
      meaning: "how much earlier it comes in girls",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
      note: "median DHEAS of girls 2.2 umol/L at 13 and 4.0 at 18 years",
    },
    womenShare: {
      value: 0.538,
      unit: "1",
      meaning: "reticularis of women over that of men",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
      note: "median DHEAS at 25 years 3.9 against 7.75 umol/L, body size and clearance counted in",
    },
    peakAge: {
      value: 25,
      unit: "a",
      meaning: "age from which the reticularis shrinks",
      source: "bae2019",
    },
    shrinking: {
      value: 0.021,
      unit: "/a",
      meaning: "rate at which it shrinks",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
      note: "men 6.4, 5.35, 3.6 umol/L at 35, 45, 55 years",
    },
    fetalZone: {
      value: 1,
      unit: "1",
      meaning: "fetal zone at birth, as reticularis",
      source: "design",
      note: "DHEAS of the newborn is that of the young adult",
    },
    fetalSpan: {
      value: 0.11,
      unit: "a",
      meaning: "time in which the fetal zone goes",
      source: "design",
      note: "DHEAS is low from half a year on (bae2019)",
    },
    hyperplasia: {
      value: 0.55,
      unit: "1",
      meaning: "secretory capacity that the fasciculata gains with mass above normal",
      source: "roelfsema2012",
      note: "efficacy of ACTH in Cushing's disease 38 against 21 nmol/L/min, in glands of two to three times the mass",
    },
    reticularHyperplasia: {
      value: 0.1,
      unit: "1",
      meaning: "secretory capacity that the reticularis gains with mass above normal",
      source: "design",
      note: "DHEAS is normal or about doubled in lasting ACTH excess",
    },
    cortexMass: {
      value: 8,
      unit: "g",
      meaning: "both cortices of the adult of 70 kg",
      source: "schillings2008",
      note: "4 g each in people who died suddenly",
    },
    medullaMass: {
      value: 0.9,
      unit: "g",
      meaning: "both medullae",
      source: "design",
      note: "a tenth of the gland",
    },
  },
  variables: {
    glomerulosa: {
      unit: "1",
      is: "survival*glomerulosaSurvival",
      meaning: "working mass of the glomerulosa, 1 = healthy adult",
    },
    fasciculata: {
      unit: "1",
      is: "survival*(min(trophic, 1) + hyperplasia*max(trophic - 1, 0))",
      meaning: "working mass of the fasciculata, 1 = healthy adult",
    },
    maturity: {
      unit: "1",
      is: "1/(1 + exp((adrenarcheAge - earlierInGirls*female - age)/adrenarcheSpan))",
      meaning: "growth of the reticularis by adrenarche",
    },
    ageing: {
      unit: "1",
      is: "exp(-shrinking*max(age - peakAge, 0))",
      meaning: "what age leaves of the reticularis",
    },
    healthyReticularis: {
      unit: "1",
      is: "(1 - (1 - womenShare)*female)*maturity*ageing + fetalZone*exp(-age/fetalSpan)",
      meaning: "reticularis of the healthy at this age and sex, 1 = man of 25 years",
    },
    reticularis: {
      unit: "1",
      is: "survival*healthyReticularis*(min(trophic, 1) + reticularHyperplasia*max(trophic - 1, 0))",
      meaning: "working mass of the reticularis, which ACTH enlarges less than the fasciculata",
    },
    mass: {
      unit: "g",
      is: "size*(cortexMass*survival*(0.15*glomerulosaSurvival + 0.7*trophic + 0.15*trophic*healthyReticularis) + medullaMass*medullaSurvival)",
      meaning: "mass of both adrenals",
    },
  },
});
