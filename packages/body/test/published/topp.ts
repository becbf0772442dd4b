import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "topp2000" }) as const;
const state = (start: number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: start, rate: `(${rate})/day`, meaning }) as const;

/** Glucose, insulin and beta-cell mass over months (Topp 2000); days, mg/dL, mU/L, mg. */
export const topp: ModuleDefinition = defineModule({
  id: "topp",
  about: "Beta cells multiply with glucose, and die of too much of it.",
  parameters: {
    day: { value: 1, unit: "d", meaning: "unit of time", source: "topp2000" },
    SI: number(0.72, "insulin sensitivity, L/mU/d"),
    EG0: number(1.44, "glucose effectiveness, 1/d"),
    R0: number(864, "production, mg/dL/d"),
    sigma: number(43.2, "secretion of a mg, mU/L/d"),
    alpha: number(20000, "half of it, (mg/dL)^2"),
    k: number(432, "clearance, 1/d"),
    d0: number(0.06, "death at no glucose, 1/d"),
    r1: number(0.84e-3, "1/d per mg/dL"),
    r2: number(2.4e-6, "1/d per (mg/dL)^2"),
  },
  states: {
    G: state(100, "R0 - (EG0 + SI*I)*G", "glucose"),
    I: state(10, "B*sigma*G^2/(alpha + G^2) - k*I", "insulin"),
    B: state(300, "(r1*G - d0 - r2*G^2)*B", "beta-cell mass"),
  },
});
