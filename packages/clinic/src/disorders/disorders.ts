import { adrenalDisorders } from "./adrenal.ts";
import { brainDisorders } from "./brain.ts";
import type { Disorder } from "./disorder.ts";
import { kidneyDisorders } from "./kidney.ts";
import { medullaDisorders } from "./medulla.ts";
import { pituitaryDisorders } from "./pituitary.ts";
import { thyroidDisorders } from "./thyroid.ts";

/** Every disorder that can be chosen. */
export const disorders: readonly Disorder[] = [
  ...thyroidDisorders,
  ...pituitaryDisorders,
  ...adrenalDisorders,
  ...medullaDisorders,
  ...kidneyDisorders,
  ...brainDisorders,
];
