import { adrenalDisorders } from "./adrenal.ts";
import { anteriorLobeDisorders } from "./anteriorLobe.ts";
import { brainDisorders } from "./brain.ts";
import { calciumDisorders } from "./calcium.ts";
import type { Disorder } from "./disorder.ts";
import { energyDisorders } from "./energy.ts";
import { gonadotropicDisorders } from "./gonadotropic.ts";
import { gonadDisorders } from "./gonads.ts";
import { isletDisorders } from "./islets.ts";
import { kidneyDisorders } from "./kidney.ts";
import { medullaDisorders } from "./medulla.ts";
import { multipleDisorders } from "./multiple.ts";
import { pituitaryDisorders } from "./pituitary.ts";
import { somatotropicDisorders } from "./somatotropic.ts";
import { thymusDisorders } from "./thymus.ts";
import { thyroidDisorders } from "./thyroid.ts";

/** Every disorder that can be chosen. */
export const disorders: readonly Disorder[] = [
  ...thyroidDisorders,
  ...pituitaryDisorders,
  ...anteriorLobeDisorders,
  ...somatotropicDisorders,
  ...adrenalDisorders,
  ...medullaDisorders,
  ...kidneyDisorders,
  ...isletDisorders,
  ...energyDisorders,
  ...brainDisorders,
  ...calciumDisorders,
  ...thymusDisorders,
  ...gonadotropicDisorders,
  ...gonadDisorders,
  ...multipleDisorders,
];
