import { clonidine } from "../treatments/drugs/clonidine.ts";
import { type FunctionTest, percentChange, valueAt } from "./functionTest.ts";

/** Noradrenaline and adrenaline, nmol/L: after clonidine, and at a baseline that needs no test. */
const cutOff = { after: 2.96, baseline: 11.82 } as const;

/** Clonidine silences sympathetic nerves, not a tumour. */
export const clonidineSuppression: FunctionTest = {
  id: "clonidine-suppression",
  name: "clonidine 0.3 mg lying, catecholamines at 0 and 3 h",
  startHour: 9,
  dose: { usual: 0.3, unit: "mg", greatest: 0.9 },
  drugs: [clonidine],
  doses: [{ minute: 0, into: "clonidine.gut", perUnit: 1 }],
  sampleMinutes: [0, 60, 120, 180],
  measured: [
    {
      id: "catecholamines",
      unit: "nmol/L",
      paths: ["medulla.noradrenaline", "medulla.adrenaline"],
    },
    { id: "normetanephrine", unit: "nmol/L", paths: ["medulla.normetanephrine"] },
    { id: "meanPressure", unit: "mm[Hg]", paths: ["pressure.mean"] },
  ],
  resultUnits: {
    catecholaminesBefore: "nmol/L",
    catecholaminesAfter: "nmol/L",
    fall: "%",
    pressureAfter: "mm[Hg]",
  },
  result(samples) {
    const before = valueAt(samples, "catecholamines", 0);
    const after = valueAt(samples, "catecholamines", 180);
    return {
      catecholaminesBefore: before,
      catecholaminesAfter: after,
      fall: -percentChange(before, after),
      pressureAfter: valueAt(samples, "meanPressure", 180),
    };
  },
  interpret({ catecholaminesBefore = 0, catecholaminesAfter = 0 }) {
    return catecholaminesAfter > cutOff.after || catecholaminesBefore > cutOff.baseline
      ? "No normal suppression: noradrenaline and adrenaline above 2.96 nmol/L at 3 h, as from a phaeochromocytoma."
      : "Normal suppression: noradrenaline and adrenaline are 2.96 nmol/L or less at 3 h.";
  },
  source:
    "0.3 mg by mouth at rest; noradrenaline and adrenaline above 2.96 nmol/L at 3 h, or above 11.82 before: sensitivity 93 %, specificity 95 % in 56 patients (McHenry and others 2011). First described by Bravo and others 1981.",
  sources: ["bravo1981", "mcHenry2011"],
};
