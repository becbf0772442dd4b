import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Phosphate that the tubule lets go: what is filtered above the threshold. */
export const renalPhosphate: ModuleDefinition = defineModule({
  id: "renalPhosphate",
  about:
    "The tubule takes phosphate back up to a threshold; PTH and FGF23 lower it, growth raises it, and what is filtered above it is lost.",
  sources: ["brodehl1988", "kruse1982"],
  inputs: {
    phosphate: {
      from: "phosphate.plasma",
      unit: "mmol/L",
      meaning: "plasma phosphate",
      absent: 1.15,
    },
    PTH: { from: "PTH.kidneyAction", unit: "1", meaning: "action of PTH", absent: 1 },
    FGF23: { from: "FGF23.relative", unit: "1", meaning: "action of FGF23", absent: 1 },
    GFR: { from: "kidney.GFR", unit: "mL/min", meaning: "filtration", absent: 120 },
    GH: { from: "liverIGF.relative", unit: "1", meaning: "IGF-1 over usual", absent: 1 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    threshold: {
      value: 1.016,
      unit: "mmol/L",
      meaning: "threshold of the adult (TmP/GFR)",
      source: "walton1975",
      note: "0.8-1.35 mmol/L",
    },
    infant: {
      value: 0.3,
      unit: "1",
      meaning: "further threshold at birth, over the adult's",
      source: "stark1985",
    },
    infantSpan: {
      value: 1,
      unit: "a",
      meaning: "time constant of its fall",
      source: "design",
      note: "highest in infancy",
    },
    child: {
      value: 0.42,
      unit: "1",
      meaning: "further threshold of the child, over the adult's",
      source: "kruse1982",
      note: "significantly above the adult's until puberty",
    },
    puberty: {
      value: 14.5,
      unit: "a",
      meaning: "age at which half of it is gone, boys",
      source: "kruse1982",
    },
    girlsEarlier: {
      value: 1.5,
      unit: "a",
      meaning: "girls ahead of boys",
      source: "dubourg2022",
      note: "earlier in girls",
    },
    pubertySpan: { value: 1.5, unit: "a", meaning: "width of that fall", source: "kruse1982" },
    lowByPTH: {
      value: 0.2,
      unit: "1",
      meaning: "threshold under most PTH, over normal",
      source: "design",
      note: "low in 70 % of primary hyperparathyroidism",
    },
    withoutPTH: {
      value: 1.7,
      unit: "1",
      meaning: "threshold without PTH, over normal",
      source: "design",
      note: "phosphate of 1.6-2.2 mmol/L in hypoparathyroidism",
    },
    lowByFGF23: {
      value: 0.35,
      unit: "1",
      meaning: "threshold under most FGF23, over normal",
      source: "design",
      note: "phosphate of 0.4-0.7 mmol/L with tumours that secrete it",
    },
    withoutFGF23: {
      value: 1.3,
      unit: "1",
      meaning: "threshold without FGF23, over normal",
      source: "design",
      note: "high phosphate in tumoral calcinosis",
    },
    byGH: {
      value: 0.19,
      unit: "1",
      meaning: "rise of the threshold with IGF-1",
      source: "design",
      note: "phosphate is high-normal or high in acromegaly",
    },
    bend: {
      value: 0.1,
      unit: "mmol/L",
      meaning: "splay of the threshold",
      source: "design",
      note: "small: no major splay was found in children (Brodehl 1988)",
    },
    leak: {
      value: 0,
      unit: "1",
      meaning: "share of the threshold lost by a tubular defect",
      source: "lesion",
    },
  },
  functions: {
    between: {
      args: ["x", "low", "high"],
      is: "low + (high - low)/(1 + (high - 1)/(1 - low)*max(x, 0))",
    },
  },
  variables: {
    ageFactor: {
      unit: "1",
      is: "1 + infant*exp(-max(age, 0)/infantSpan) + child/(1 + exp((age + girlsEarlier*female - puberty)/pubertySpan))",
      meaning: "threshold of this age over the adult's",
    },
    TmP: {
      unit: "mmol/L",
      is: "threshold*ageFactor*(1 - leak)*between(PTH, lowByPTH, withoutPTH)*between(FGF23, lowByFGF23, withoutFGF23)*(1 + byGH*(min(GH, 4) - 1))",
      meaning: "threshold (TmP/GFR)",
    },
    excretion: {
      unit: "mmol/h",
      is: "GFR*0.5*(phosphate - TmP + sqrt((phosphate - TmP)^2 + bend^2))",
      meaning: "phosphate into the urine",
    },
    daily: { unit: "mmol/d", is: "excretion", meaning: "urine phosphate" },
  },
});
