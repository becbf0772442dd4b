import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Nerve and heart at the ionised calcium that bathes them. */
export const tetany: ModuleDefinition = defineModule({
  id: "tetany",
  about:
    "Nerves fire on their own as ionised calcium falls below 1 mmol/L, whether by lack of calcium or by alkalosis; the heart's QT interval lengthens with it.",
  inputs: {
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
  },
  parameters: {
    threshold: {
      value: 1,
      unit: "mmol/L",
      meaning: "ionised calcium below which tetany comes",
      source: "cooper2008",
      note: "symptoms below a total of 1.9 mmol/L, ionised 1.0",
    },
    usual: {
      value: 1.22,
      unit: "mmol/L",
      meaning: "ionised calcium at rest",
      source: "heath1977",
    },
    usualQT: {
      value: 410,
      unit: "ms",
      meaning: "QTc at normal calcium",
      source: "design",
      note: "350-440 ms",
    },
    byCalcium: {
      value: 160,
      unit: "ms.L/mmol",
      meaning: "lengthening of QTc for a fall of ionised calcium",
      source: "design",
      note: "above 460 ms where tetany is",
    },
  },
  variables: {
    index: {
      unit: "1",
      is: "2/(1 + (max(calcium, 0)/threshold)^24)",
      meaning: "excitability: 0 none, 1 at the threshold of tetany, 2 seizures",
    },
    QTc: {
      unit: "ms",
      is: "usualQT + byCalcium*(usual - calcium)",
      meaning: "QT interval corrected for rate",
    },
  },
});
