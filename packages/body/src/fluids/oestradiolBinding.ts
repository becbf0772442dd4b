import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Free oestradiol: what SHBG and albumin leave. */
export const oestradiolBinding: ModuleDefinition = defineModule({
  id: "oestradiolBinding",
  about:
    "Free oestradiol by mass action with albumin and with the SHBG that testosterone leaves free.",
  sources: ["sodergard1982"],
  inputs: {
    total: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    freeSHBG: {
      from: "testosterone.freeSHBG",
      unit: "nmol/L",
      meaning: "SHBG that carries no hormone",
    },
    loose: {
      from: "testosterone.looseOestradiol",
      unit: "1",
      meaning: "oestradiol not on SHBG over free",
    },
    onSHBG: {
      from: "testosterone.oestradiolOnSHBG",
      unit: "L/nmol",
      meaning: "affinity to SHBG",
    },
  },
  variables: {
    share: {
      unit: "1",
      is: "1/(loose + onSHBG*freeSHBG)",
      meaning: "share of oestradiol that is free",
    },
    free: { unit: "pmol/L", is: "share*total", meaning: "free oestradiol" },
    onProtein: {
      unit: "1",
      is: "onSHBG*freeSHBG*share",
      meaning: "share of oestradiol on SHBG",
    },
  },
});
