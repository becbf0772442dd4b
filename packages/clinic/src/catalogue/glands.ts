import { body, pregnancy } from "@endocrine/body";

/** A gland that is built. */
export interface Gland {
  readonly id: string;
  readonly name: string;
  /** What it does, from the modules that make it up. */
  readonly about: string;
}

/** A hormone that is built, and the gland that makes it. */
export interface Hormone {
  readonly id: string;
  readonly name: string;
  /** Id of the gland. */
  readonly gland: string;
}

function about(...modules: readonly string[]): string {
  return body
    .filter(({ id }) => modules.includes(id))
    .map((module) => module.about)
    .join(" ");
}

/** The glands of the thyroid axis; the placenta bears on it through hCG. */
export const glands: readonly Gland[] = [
  { id: "hypothalamus", name: "hypothalamus", about: about("trhNeurons") },
  { id: "pituitary", name: "pituitary, anterior lobe", about: about("thyrotrophs") },
  { id: "thyroid", name: "thyroid", about: about("thyroidGland", "follicles", "cCells") },
  { id: "placenta", name: "placenta", about: pregnancy.about },
];

/** The hormones of the thyroid axis; thyroglobulin is what T4 and T3 are made in. */
export const hormones: readonly Hormone[] = [
  { id: "TRH", name: "thyrotropin-releasing hormone", gland: "hypothalamus" },
  { id: "TSH", name: "thyrotropin", gland: "pituitary" },
  { id: "T4", name: "thyroxine", gland: "thyroid" },
  { id: "T3", name: "triiodothyronine", gland: "thyroid" },
  { id: "thyroglobulin", name: "thyroglobulin", gland: "thyroid" },
  { id: "calcitonin", name: "calcitonin", gland: "thyroid" },
  { id: "hCG", name: "human chorionic gonadotropin", gland: "placenta" },
];
