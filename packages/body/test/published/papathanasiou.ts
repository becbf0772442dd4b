import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "papathanasiou2021" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (start: number | string, rate: string, meaning: string) =>
  ({ unit: "1", start, scale: 10, rate: `(${rate})/hour`, meaning }) as const;

/** Papathanasiou 2021: GH under the skin in lack of GH, and the answer of IGF-1; hours, ug, ng/mL. */
export const papathanasiou: ModuleDefinition = defineModule({
  id: "growthHormone",
  about: "First-order absorption and elimination of GH; IGF-1 by a saturating curve.",
  parameters: {
    hour: { value: 1, unit: "h", meaning: "unit of time", source: "papathanasiou2021" },
    weight: number(85, "body weight, kg"),
    child: number(0, "1 for the law of children"),
  },
  variables: {
    ka: is("0.122*(weight/85)^(-0.687)", "absorption"),
    clearance: is("24.7*(weight/85)^0.982", "clearance over bioavailability"),
    C0: is("0.188*(weight/85)^(-0.991)", "own GH"),
    maximum: is(
      "(1 - child)*15.1*(weight/85)^0.46 + child*6.48*(weight/25)^1.94",
      "greatest production by GH",
    ),
    GH: is("plasma/28.2 + C0", "GH"),
  },
  states: {
    depot: state(0, "-ka*depot", "under the skin"),
    plasma: state(0, "ka*depot - clearance/28.2*plasma", "in plasma"),
    IGF1: state(90, "0.949 + maximum*GH/(2.13 + GH) - 0.0262*IGF1", "IGF-1"),
  },
});
