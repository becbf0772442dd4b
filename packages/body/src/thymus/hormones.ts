import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Thymulin and thymosin alpha-1 of plasma. */
export const thymicHormones: ModuleDefinition = defineModule({
  id: "thymicHormones",
  about:
    "Thymulin comes from thymic epithelium alone and needs zinc; it saturates with the mass of epithelium, so that it falls later than the mass. Thymosin alpha-1 comes from other tissues too.",
  sources: ["consolini2000", "naylor1986"],
  inputs: {
    massOver20: {
      from: "thymicEpithelium.massOver20",
      unit: "1",
      meaning: "epithelium over that of a man of 20 years",
    },
    given: {
      from: "thymalfasin.plasma",
      unit: "ug/L",
      meaning: "thymosin alpha-1 given as a drug",
      absent: 0,
    },
  },
  parameters: {
    zinc: {
      value: 1,
      unit: "1",
      meaning: "share of thymulin that holds zinc (low in zinc deficiency)",
      source: "lesion",
    },
    half: {
      value: 1,
      unit: "1",
      meaning: "epithelium of half the greatest thymulin, 1 = man of 20 years",
      source: "consolini2000",
      note: "highest at 5 to 10 years, lower from adolescence, lowest from 36 years; levels are not in the abstract",
    },
    usualThymosin: {
      value: 0.66,
      unit: "ug/L",
      meaning: "thymosin alpha-1 of the healthy",
      source: "naylor1986",
      note: "0.67 and 0.65 in men and women by radioimmunoassay; below 0.1 by another assay (rost1999)",
    },
    thymicShare: {
      value: 0.3,
      unit: "1",
      meaning: "share of thymosin alpha-1 from the thymus",
      source: "design",
      note: "much the same at 1 to 15 years and in adults, while the gland changes manifold",
    },
  },
  variables: {
    thymulin: {
      unit: "%",
      is: "zinc*(1 + half)*massOver20/(half + massOver20)",
      meaning: "active thymulin of plasma, 100 = healthy man of 20 years",
    },
    thymosin: {
      unit: "ug/L",
      is: "usualThymosin*(1 - thymicShare + thymicShare*(1 + half)*massOver20/(half + massOver20)) + given",
      meaning: "thymosin alpha-1 of plasma",
    },
  },
});
