import { defineModule } from "@endocrine/engine";

/** Iodine of a reference worker in three pools, with the rates of ICRP Publication 78. */
export const icrpIodine = defineModule({
  id: "icrpIodine",
  about: "Inorganic iodide, thyroid and hormone iodine; urine takes iodide, faeces hormone iodine.",
  parameters: {
    intake: { value: 150, unit: "ug/d", meaning: "iodine eaten", source: "icrp78" },
    uptake: { value: 0.83, unit: "/d", meaning: "iodide to thyroid", source: "icrp78" },
    renal: { value: 1.94, unit: "/d", meaning: "iodide to urine", source: "icrp78" },
    release: { value: 0.00866, unit: "/d", meaning: "thyroid to hormone", source: "icrp78" },
    returned: { value: 0.0462, unit: "/d", meaning: "hormone to iodide", source: "icrp78" },
    faecal: { value: 0.0116, unit: "/d", meaning: "hormone to faeces", source: "icrp78" },
  },
  variables: {
    trapped: { unit: "ug/d", is: "uptake*iodide" },
    urine: { unit: "ug/d", is: "renal*iodide" },
    faeces: { unit: "ug/d", is: "faecal*hormone" },
  },
  states: {
    iodide: { unit: "ug", start: 70, rate: "intake + returned*hormone - (uptake + renal)*iodide" },
    thyroid: { unit: "ug", start: 7000, rate: "trapped - release*thyroid" },
    hormone: { unit: "ug", start: 1000, rate: "release*thyroid - (returned + faecal)*hormone" },
  },
});
