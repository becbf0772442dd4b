import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Clomifene, an antagonist of oestrogen receptors in the hypothalamus. */
export const clomifene: ModuleDefinition = defineModule({
  id: "clomifene",
  about:
    "Enclomifene, six tenths of the tablet, holds oestrogen receptors of the brain for days after it is gone; zuclomifene, which stays for weeks, acts little.",
  sources: ["asrmClomifene2006"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    share: {
      value: 0.62,
      unit: "1",
      meaning: "share of enclomifene",
      source: "asrmClomifene2006",
    },
    absorptionRate: {
      value: 0.5,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "highest within four hours",
    },
    halfLife: {
      value: 1.5,
      unit: "d",
      meaning: "half-life of its hold on receptors",
      source: "design",
      note: "enclomifene itself leaves within a day; receptors are held longer, and are free when the follicle is ripe a week after the last tablet",
    },
    half: {
      value: 14,
      unit: "mg",
      meaning: "enclomifene that holds half of the greatest share, 70 kg",
      source: "design",
      note: "50 mg a day suffices in half of the women",
    },
    most: {
      value: 0.95,
      unit: "1",
      meaning: "greatest share of receptors held",
      source: "design",
      note: "FSH rises by 30-50 % and LH by more; they do not reach those of menopause",
    },
    infusion: {
      value: 0,
      unit: "mg/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    block: {
      unit: "1",
      is: "most*body/(half*size + body)",
      meaning: "share of oestrogen receptors of the brain that it holds",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 50,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 50,
      rate: "share*absorptionRate*gut - ln(2)/halfLife*body",
      meaning: "enclomifene at its receptors",
    },
  },
});
