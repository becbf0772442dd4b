import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const whole = (meaning: string) => ({ value: 1, unit: "1", meaning, source: "lesion" }) as const;
const share = (from: string, meaning: string) => ({ from, unit: "1", meaning, absent: 0 }) as const;

/** The enzymes of the cortex: inherited activity, and what drugs leave of it. */
export const steroidEnzymes: ModuleDefinition = defineModule({
  id: "steroidEnzymes",
  about:
    "Activity of each step of steroidogenesis: 1 in health, less in an inherited deficiency, and less while metyrapone or ketoconazole holds an enzyme.",
  sources: ["miller2011"],
  inputs: {
    metyrapone: share("metyrapone.block", "share of CYP11B1 that metyrapone holds"),
    metyraponeB2: share("metyrapone.blockB2", "share of CYP11B2 that metyrapone holds"),
    ketoconazoleSideChain: share(
      "ketoconazole.blockSideChain",
      "share of CYP11A1 that ketoconazole holds",
    ),
    ketoconazoleHydroxylase: share(
      "ketoconazole.blockHydroxylase",
      "share of 17-hydroxylase that ketoconazole holds",
    ),
    ketoconazoleLyase: share(
      "ketoconazole.blockLyase",
      "share of 17,20-lyase that ketoconazole holds",
    ),
    ketoconazoleB1: share("ketoconazole.blockB1", "share of CYP11B1 that ketoconazole holds"),
    ketoconazoleB2: share("ketoconazole.blockB2", "share of CYP11B2 that ketoconazole holds"),
  },
  parameters: {
    inheritedStAR: whole("cholesterol transport by StAR"),
    inheritedCYP11A1: whole("side-chain cleavage, CYP11A1"),
    inheritedHSD3B2: whole("3beta-hydroxysteroid dehydrogenase, HSD3B2"),
    inheritedHydroxylase: whole("17-hydroxylase of CYP17A1"),
    inheritedLyase: whole("17,20-lyase of CYP17A1"),
    inheritedCYB5A: whole("cytochrome b5, which the lyase needs"),
    inheritedCYP21A2: whole("21-hydroxylase, CYP21A2"),
    inheritedCYP11B1: whole("11beta-hydroxylase, CYP11B1"),
    inheritedCYP11B2: whole("aldosterone synthase, CYP11B2"),
    inheritedSULT2A1: whole("DHEA sulfotransferase, SULT2A1"),
  },
  variables: {
    cleavage: {
      unit: "1",
      is: "inheritedStAR*inheritedCYP11A1*(1 - ketoconazoleSideChain)",
      meaning: "cholesterol to pregnenolone, 1 = healthy",
    },
    HSD3B2: { unit: "1", is: "inheritedHSD3B2", meaning: "Delta5 to Delta4 steroids, 1 = healthy" },
    hydroxylase: {
      unit: "1",
      is: "inheritedHydroxylase*(1 - ketoconazoleHydroxylase)",
      meaning: "17-hydroxylation, 1 = healthy",
    },
    lyase: {
      unit: "1",
      is: "inheritedLyase*inheritedCYB5A*(1 - ketoconazoleLyase)",
      meaning: "cleavage of the 17,20 bond, 1 = healthy",
    },
    CYP21A2: { unit: "1", is: "inheritedCYP21A2", meaning: "21-hydroxylation, 1 = healthy" },
    CYP11B1: {
      unit: "1",
      is: "inheritedCYP11B1*(1 - metyrapone)*(1 - ketoconazoleB1)",
      meaning: "11beta-hydroxylation, 1 = healthy",
    },
    CYP11B2: {
      unit: "1",
      is: "inheritedCYP11B2*(1 - metyraponeB2)*(1 - ketoconazoleB2)",
      meaning: "aldosterone synthesis, 1 = healthy",
    },
    SULT2A1: { unit: "1", is: "inheritedSULT2A1", meaning: "sulfation of DHEA, 1 = healthy" },
  },
});
