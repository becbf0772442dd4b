import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** 11beta-HSD2 of the kidney: makes cortisone and keeps cortisol from the mineralocorticoid receptor. */
export const dehydrogenase2: ModuleDefinition = defineModule({
  id: "dehydrogenase2",
  about:
    "11beta-HSD2 oxidises cortisol that enters the distal nephron. It saturates: plasma cortisone hardly rises after ACTH, and cortisol far above normal reaches the mineralocorticoid receptor.",
  sources: ["palermo1996", "stewart1995"],
  inputs: {
    cortisol: { from: "cortisol.free", unit: "nmol/L", meaning: "free cortisol" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    activity: {
      value: 1,
      unit: "1",
      meaning: "activity (0 in apparent mineralocorticoid excess; low with liquorice)",
      source: "lesion",
    },
    capacity: {
      value: 4.68,
      unit: "umol/h",
      meaning: "greatest conversion, 70 kg",
      source: "palermo1996",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "plasma cortisone 40-60 nmol/L on the mean of a day",
    },
    Km: {
      value: 8.5,
      unit: "nmol/L",
      meaning: "free cortisol of half the greatest conversion",
      source: "palermo1996",
      note: "with it cortisone rises little where 250 ug ACTH doubles cortisol",
    },
    barrier: {
      value: 215,
      unit: "nmol/L",
      meaning: "capacity over the flow of cortisol into the cell of the distal nephron",
      source: "stewart1995",
      note: "a few per cent of free cortisol gets past it in health; at the free cortisol of ectopic ACTH it is overrun",
    },
  },
  variables: {
    conversion: {
      unit: "nmol/h",
      is: "capacity*activity*clearanceSize*cortisol/(Km + cortisol)",
      meaning: "cortisol to cortisone",
    },
    escaped: {
      unit: "1",
      is: "2*Km/(barrier*activity + Km - cortisol + sqrt((barrier*activity + Km - cortisol)^2 + 4*cortisol*Km))",
      meaning:
        "share of cortisol in the cell that is not oxidised: inflow balances oxidation and outflow",
    },
    nephronCortisol: {
      unit: "nmol/L",
      is: "escaped*cortisol",
      meaning: "free cortisol at the mineralocorticoid receptor",
    },
  },
});
