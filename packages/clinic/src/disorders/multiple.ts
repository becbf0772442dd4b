import type { Disorder } from "./disorder.ts";

/** Disorders of several glands at once: inherited tumours, and antibodies against more than one. */
export const multipleDisorders: readonly Disorder[] = [
  {
    id: "men1",
    name: "parathyroid, pituitary and islet tumours",
    about:
      "Menin is lost: all parathyroids grow, and tumours of beta cells, lactotrophs and somatotrophs secrete. Hypercalcaemia comes first, in nine of ten; of the pituitary's tumours most make prolactin.",
    usualSeverity: 0.5,
    usualDay: 730,
    lesions: {
      "parathyroids.hyperplasia": (severity) => 1 + 8 * severity,
      "parathyroids.adenoma": (severity) => 2 * severity,
      "betaCells.tumour": (severity) => 8 * severity,
      "somatotrophAdenoma.level": (severity) => 12 * severity,
      "prolactinoma.level": (severity) => 200 * severity,
    },
    sources: ["thakker2012"],
  },
  {
    id: "men2",
    name: "medullary carcinoma and pheochromocytoma",
    about:
      "RET is always on: C cells and chromaffin cells form tumours, and the parathyroids grow a little.",
    usualSeverity: 0.5,
    usualDay: 730,
    lesions: {
      "cCells.cellMass": (severity) => 1 + 1200 * severity ** 2,
      "medulla.tumourNoradrenaline": (severity) => 25 * severity,
      "medulla.tumourAdrenaline": (severity) => 20 * severity,
      "parathyroids.hyperplasia": (severity) => 1 + 4 * severity,
    },
    sources: ["wells2015"],
  },
  {
    id: "autoimmune-polyglandular",
    name: "antibodies against adrenals and thyroid (type 2 polyglandular syndrome)",
    about:
      "Antibodies against 21-hydroxylase and thyroid peroxidase come first; cortex and follicles are lost over years. Adrenal failure shows some ten years after.",
    usualSeverity: 0.5,
    usualDay: 3650,
    lesions: {
      "adrenalAutoimmunity.titreSetPoint": (severity) => 40 * severity,
      "thyroidAutoimmunity.titreSetPoint": (severity) => 1200 * severity,
    },
    sources: ["husebye2018", "coco2006"],
  },
];
