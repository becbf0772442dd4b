import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "tolic2000" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: start, rate: `(${rate})/minute`, meaning }) as const;

/** Slow oscillations of insulin and glucose in a constant infusion of glucose (Sturis 1991, Tolic 2000). */
export const ultradian: ModuleDefinition = defineModule({
  id: "ultradian",
  about: "Glucose and insulin with the delay of insulin's action on the liver; minutes, mU, mg.",
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "tolic2000" },
    infusion: number(216, "glucose infused, mg/min"),
    V1: number(3, "plasma, L"),
    V2: number(11, "insulin's remote space, L"),
    V3: number(10, "glucose space, L"),
    E: number(0.2, "exchange, L/min"),
    t1: number(6, "min"),
    t2: number(100, "min"),
    t3: number(36, "min"),
  },
  variables: {
    insulin: is("x/V1", "insulin, mU/L"),
    glucose: is("z/(10*V3)", "glucose, mg/dL"),
    f1: is("209/(1 + exp(6.6 - z/(300*V3)))", "secretion"),
    f2: is("72*(1 - exp(-z/(144*V3)))", "uptake without insulin"),
    f4: is("90/(1 + exp(7.76 - 1.772*ln(y*(1/V2 + 1/(E*t2))))) + 4", "uptake by insulin"),
    f5: is("180/(1 + exp(0.29*h3/V1 - 7.5))", "production of glucose"),
    exchange: is("E*(x/V1 - y/V2)", "insulin to the remote space"),
  },
  states: {
    x: state(90, "f1 - exchange - x/t1", "insulin of plasma"),
    y: state(200, "exchange - y/t2", "remote insulin"),
    z: state(12000, "f5 + infusion - f2 - 0.01*z/V3*f4", "glucose"),
    h1: state(90, "3*(x - h1)/t3", "delayed insulin"),
    h2: state(90, "3*(h1 - h2)/t3", "delayed insulin"),
    h3: state(90, "3*(h2 - h3)/t3", "delayed insulin"),
  },
});
