import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

/** The cortex holds salt, potassium and pressure. */
export const saltAndPressure: Claim = {
  ids: ["L14", "H14"],
  claim:
    "Mineralocorticoids hold blood pressure and electrolytes; the cortex bears on the work of the kidney and on blood pressure.",
  criteria: [
    {
      of: "potassiumConn",
      says: "potassium with an aldosterone-secreting adenoma",
      unit: "mmol/L",
      high: 3.6,
      source: "2.8-3.6 mmol/L",
    },
    {
      of: "pressureConn",
      says: "rise of mean pressure",
      unit: "mm[Hg]",
      low: 10,
      source: "hypertension (Funder 2016)",
    },
    {
      of: "volumeConn",
      says: "extracellular volume, over healthy",
      unit: "1",
      low: 1.03,
      high: 1.25,
      source: "1-3 L of salt and water kept until escape",
    },
    {
      of: "reninConn",
      says: "renin, over healthy",
      unit: "1",
      high: 0.5,
      source: "suppressed (Funder 2016)",
    },
    {
      of: "potassiumBlocked",
      says: "potassium with the adenoma on spironolactone 100 mg",
      unit: "mmol/L",
      low: 3.5,
      high: 5.1,
      source: "returns to normal (Funder 2016)",
    },
    {
      of: "sodiumWithout",
      says: "sodium without the cortex (Addison's disease)",
      unit: "mmol/L",
      high: 136,
      source: "hyponatraemia in 90 %",
    },
    {
      of: "potassiumWithout",
      says: "potassium then",
      unit: "mmol/L",
      low: 5,
      source: "5.0-6.5 mmol/L",
    },
    {
      of: "pressureWithout",
      says: "change of mean pressure",
      unit: "mm[Hg]",
      high: -10,
      source: "hypotension (Bornstein 2016)",
    },
    {
      of: "filtrationWithout",
      says: "filtration by the kidney, over healthy",
      unit: "1",
      high: 0.95,
      source: "low in adrenal insufficiency, restored by cortisol",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const adenoma = measure({ patient: woman, disorders: [{ id: "conn" }] });
    const blocked = measure({
      patient: woman,
      disorders: [{ id: "conn" }],
      treatments: [{ id: "spironolactone", dose: 100 }],
    });
    const without = measure({ patient: woman, disorders: [{ id: "addison" }] });
    const change = (id: string, other: Readonly<Record<string, number>>): number =>
      (other[id] as number) - (healthy[id] as number);
    const over = (id: string, other: Readonly<Record<string, number>>): number =>
      (other[id] as number) / (healthy[id] as number);
    return {
      potassiumConn: adenoma.potassium as number,
      pressureConn: change("meanPressure", adenoma),
      volumeConn: over("extracellularVolume", adenoma),
      reninConn: over("renin", adenoma),
      potassiumBlocked: blocked.potassium as number,
      sodiumWithout: without.sodium as number,
      potassiumWithout: without.potassium as number,
      pressureWithout: change("meanPressure", without),
      filtrationWithout: over("GFR", without),
    };
  },
  note: "What the cortex does to growth, endurance and muscle is left out of this experiment.",
};
