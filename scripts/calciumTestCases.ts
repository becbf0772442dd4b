import type { Discrimination } from "./discrimination.ts";

/** Tests of parathyroids and C cells with the diseases that they tell, in the order of the page. */
export const calciumDiscriminations: readonly Discrimination[] = [
  {
    id: "calcium-infusion",
    shows: ["calciumBefore", "calciumEnd", "PTHbefore", "PTHend", "PTHlate", "suppression"],
    cutOff: "PTH of 1.49 pmol/L at the end of the infusion and 2.45 pmol/L 3 h later",
    healthy: /^Normal suppression/,
    diseases: [
      {
        id: "primary-hyperparathyroidism",
        severities: [0.45, 1],
        reading: /^No normal suppression/,
      },
    ],
  },
  {
    id: "edta-infusion",
    shows: ["calciumBefore", "calciumLowest", "PTHbefore", "PTHpeak", "setPoint"],
    cutOff: "a rise of PTH by 3.2 pmol/L; PTH half-way up at an ionised calcium of 1.21 mmol/L",
    healthy: /^Normal answer/,
    diseases: [
      { id: "primary-hyperparathyroidism", severities: [0.45, 1], reading: /^Raised set point/ },
      { id: "hypoparathyroidism", severities: [0.8, 1], reading: /^No answer/ },
    ],
  },
  {
    id: "calcitonin-stimulation",
    shows: ["baseline", "peak", "limit"],
    cutOff: "calcitonin of 34 ng/L at rest or 466 ng/L after calcium in men",
    healthy: /^Normal answer/,
    diseases: [
      { id: "medullary-thyroid-carcinoma", severities: [0.2, 1], reading: /^C-cell disease/ },
    ],
  },
];
