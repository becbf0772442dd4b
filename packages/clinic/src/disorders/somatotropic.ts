import type { Disorder } from "./disorder.ts";

/** Age from which growth plates are taken for closed, a. */
const grown = 18;

/** Disorders of growth hormone: a tumour that makes it before or after growth ends, and its lack. */
export const somatotropicDisorders: readonly Disorder[] = [
  {
    id: "gigantism",
    name: "GH-secreting tumour before growth ends",
    about:
      "An adenoma of somatotrophs secretes GH in a child, and heeds neither glucose nor IGF-1.",
    usualSeverity: 0.5,
    usualDay: 1461,
    excludes: ({ age }) =>
      age < grown
        ? undefined
        : `growth ends by ${grown} years; the same tumour in an adult is acromegaly`,
    // random GH of 20 to 200 ug/L
    lesions: { "somatotrophAdenoma.level": (severity) => 60 * severity },
    sources: ["rostomyan2015"],
  },
  {
    id: "acromegaly",
    name: "GH-secreting tumour in the adult",
    about:
      "An adenoma of somatotrophs secretes GH after growth has ended, and heeds neither glucose nor IGF-1.",
    usualSeverity: 0.5,
    usualDay: 1826,
    excludes: ({ age }) =>
      age < grown ? `growth has not ended; the same tumour in a child is gigantism` : undefined,
    // median of 3173 patients at diagnosis some 15 ug/L
    lesions: { "somatotrophAdenoma.level": (severity) => 30 * severity },
    sources: ["petrossians2017"],
  },
  {
    id: "gh-deficiency",
    name: "isolated GH deficiency (pituitary dwarfism in a child)",
    about: "Somatotrophs are missing from birth, or lost in the adult; severity is their share.",
    usualSeverity: 0.99,
    usualDay: 365,
    fromBirth: "in-children",
    lesions: { "somatotrophs.function": (severity) => 1 - severity },
    sources: ["wit1996"],
  },
];
