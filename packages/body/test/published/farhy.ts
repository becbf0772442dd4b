import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "farhy2007" }) as const;
const is = (formula: string, meaning: string) => ({ unit: "1", is: formula, meaning }) as const;
const state = (rate: string, meaning: string) =>
  ({ unit: "1", start: 0, scale: 10, rate: `(${rate})/hour`, meaning }) as const;

/**
 * Farhy, Bowers and Veldhuis 2007 in hours, ng/mL of GH and pg/mL of peptides, with the parameters of men from
 * the curated encoding, and those of women as changes: GHRH and ghrelin act more strongly in them. Somatostatin
 * gates the answer (a product); the stored encodings add the gate instead. No stored encoding has delays.
 */
export const farhy: ModuleDefinition = defineModule({
  id: "farhy",
  about: "GH, GHRH and two pools of somatostatin under a constant secretagogue.",
  parameters: {
    hour: { value: 1, unit: "h", meaning: "unit of time", source: "farhy2007" },
    secretagogue: number(20, "ghrelin and its analogues"),
    injected: number(0, "GHRH infused, pg/mL/h"),
    halfGHRH: number(400, "GHRH of half its action on GH"),
    secretagogueGain: number(1, "direct action of the secretagogue"),
    secretagogueBrake: number(45000, "its action against somatostatin"),
    gateAdds: number(0, "1 for the gate as the stored files write it"),
    delayGH: number(0, "delay of GH on somatostatin, h"),
    delayGHRH: number(0, "delay of GHRH on arcuate somatostatin, h"),
  },
  functions: {
    hill: { args: ["x", "half", "n"], is: "(max(x, 0)/half)^n/(1 + (max(x, 0)/half)^n)" },
  },
  variables: {
    F1: is("secretagogueBrake*hill(secretagogue, 390, 3)", "against somatostatin at the pituitary"),
    F2: is("100*hill(secretagogue, 10000, 2)", "against somatostatin at the arcuate nucleus"),
    portal: is("GHRH + infusion", "GHRH at the pituitary"),
    answer: is(
      "hill(portal, halfGHRH, 5) + secretagogueGain*hill(secretagogue, 200, 2.9)",
      "answer of the pituitary",
    ),
    gate: is("(1 + F1)/(1 + (PeV/10)^2 + F1)", "gate of somatostatin"),
  },
  states: {
    GH: state("600*(gateAdds*(answer + gate) + (1 - gateAdds)*answer*gate) - 3*GH", "GH"),
    PeV: state("20400*hill(delay(GH, delayGH*hour), 10, 2) + 900 - 25*PeV", "periventricular"),
    ArC: state("2200*hill(delay(portal, delayGHRH*hour), 400, 2) - 25*ArC", "arcuate"),
    GHRH: state("63000*(1 + F2)/(1 + (max(PeV + ArC, 0)/28)^5 + F2) + infusion - 40*GHRH", "GHRH"),
    infusion: state("injected - 15*infusion", "GHRH infused"),
  },
});

/** What differs in women. */
export const woman: Readonly<Record<string, number>> = {
  "farhy.halfGHRH": 357,
  "farhy.secretagogueGain": 2,
  "farhy.secretagogueBrake": 90000,
};
