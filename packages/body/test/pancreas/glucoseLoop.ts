import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "dallaMan2007" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: string | number, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: 1, rate: `(${rate})/minute`, meaning }) as const;

/** The man of 78 kg of the meal model. */
export const man78: ModuleDefinition = defineModule({
  id: "person",
  about: "Body size of 78 kg.",
  parameters: {
    age: { value: 30, unit: "a", meaning: "age", source: "design", note: "test" },
    size: { value: 78 / 70, unit: "1", meaning: "size", source: "design", note: "test" },
    clearanceSize: {
      value: (78 / 70) ** 0.75,
      unit: "1",
      meaning: "scale",
      source: "design",
      note: "test",
    },
  },
});

/**
 * Glucose of the meal model (Dalla Man 2007) for the insulin of the islets: its fluxes take insulin relative to
 * fasting, and portal insulin from secretion.
 */
export const glucoseLoop: ModuleDefinition = defineModule({
  id: "glucose",
  about: "Production, uptake and the two pools of glucose; mg/kg, minutes.",
  inputs: {
    appearance: { from: "intestine.glucoseAppearance", unit: "mmol/h", meaning: "from the gut" },
    insulin: { from: "insulin.plasma", unit: "pmol/L", meaning: "insulin" },
    secretion: { from: "betaCells.relative", unit: "1", meaning: "secretion over fasting" },
  },
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "dallaMan2007" },
    unit: { value: 1, unit: "mmol/L", meaning: "unit", source: "dallaMan2007" },
    appears: { value: 1, unit: "mmol/h", meaning: "unit", source: "dallaMan2007" },
    usual: {
      value: 26.5,
      unit: "pmol/L",
      meaning: "fasting insulin",
      source: "design",
      note: "test",
    },
    infusion: number(0, "glucose by vein, mg/kg/min"),
    Ib: number(25.49, "basal insulin of the paper"),
    Sb: number(1.5434, "basal secretion of the paper"),
  },
  variables: {
    Ra: is("appearance/appears*180.16/60/78", "appearance"),
    I: is("Ib*insulin/usual", "insulin as the paper's"),
    kp1: is("1.9155 + 0.0021*172.51 + 0.009*Ib + 0.0618*Sb/0.5", "production without insulin"),
    EGP: is("max(kp1 - 0.0021*Gp - 0.009*Id - 0.0618*Sb*secretion/0.5, 0)", "production"),
    uptake: is("(2.5 + 0.047*X)*Gt/(225.59 + Gt)", "uptake"),
    plasma: { unit: "mmol/L", is: "unit*Gp/1.88/18.016", meaning: "glucose in plasma" },
  },
  states: {
    Gp: state(
      172.51,
      "EGP + Ra + infusion - 1 - 0.0005*max(Gp - 339, 0) - 0.065*Gp + 0.079*Gt",
      "of plasma",
    ),
    Gt: state(130.35, "0.065*Gp - 0.079*Gt - uptake", "of tissue"),
    X: state(0, "0.0331*(I - Ib - X)", "insulin on uptake"),
    I1: state("Ib", "0.0079*(I - I1)", "delayed insulin"),
    Id: state("Ib", "0.0079*(I1 - Id)", "insulin on the liver"),
  },
});
