import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const none = (unit: string, meaning: string) =>
  ({ value: 0, unit, meaning, source: "lesion" }) as const;

/** What an adenoma or carcinoma of the cortex secretes by itself. */
export const adrenalTumour: ModuleDefinition = defineModule({
  id: "adrenalTumour",
  about:
    "Steroids that a tumour of the cortex secretes without ACTH or angiotensin. Nothing in health; how much of each says what kind of tumour it is.",
  inputs: {
    ketoconazoleSideChain: {
      from: "ketoconazole.blockSideChain",
      unit: "1",
      meaning: "share of CYP11A1 that ketoconazole holds",
      absent: 0,
    },
    CYP11B1: { from: "steroidEnzymes.CYP11B1", unit: "1", meaning: "CYP11B1" },
    CYP11B2: { from: "steroidEnzymes.CYP11B2", unit: "1", meaning: "CYP11B2" },
  },
  parameters: {
    cortisol: none("umol/d", "cortisol of an adenoma (healthy glands: 45 umol a day)"),
    aldosterone: none("nmol/d", "aldosterone of an adenoma (healthy glands: 300 nmol a day)"),
    DOC: none("nmol/d", "deoxycorticosterone of a tumour"),
    DHEAS: none("umol/d", "DHEA sulfate of a tumour (healthy glands: 30-70 umol a day)"),
    androstenedione: none("umol/d", "androstenedione of a tumour (healthy glands: 4 umol a day)"),
    testosterone: none("umol/d", "testosterone of a tumour (women make 0.7 umol a day)"),
    oestradiol: none("nmol/d", "oestradiol of a tumour (men make 220 nmol a day)"),
  },
  variables: {
    secretionCortisol: {
      unit: "umol/h",
      is: "cortisol*(1 - ketoconazoleSideChain)*CYP11B1",
      meaning: "cortisol secreted",
    },
    secretionDeoxycortisol: {
      unit: "umol/h",
      is: "cortisol*(1 - ketoconazoleSideChain)*(1 - CYP11B1)",
      meaning: "11-deoxycortisol secreted where CYP11B1 is blocked",
    },
    secretionAldosterone: {
      unit: "nmol/h",
      is: "aldosterone*(1 - ketoconazoleSideChain)*CYP11B2",
      meaning: "aldosterone secreted",
    },
    secretionDOC: { unit: "nmol/h", is: "DOC", meaning: "deoxycorticosterone secreted" },
    secretionDHEAS: { unit: "umol/h", is: "DHEAS", meaning: "DHEA sulfate secreted" },
    secretionAndrostenedione: {
      unit: "umol/h",
      is: "androstenedione",
      meaning: "androstenedione secreted",
    },
    secretionTestosterone: {
      unit: "umol/h",
      is: "testosterone",
      meaning: "testosterone secreted",
    },
    secretionOestradiol: { unit: "nmol/h", is: "oestradiol", meaning: "oestradiol secreted" },
  },
});
