import { adrenalTreatments } from "./adrenal.ts";
import { calciumTreatments } from "./calcium.ts";
import { diabetesTreatments } from "./diabetes.ts";
import { steroidTreatments } from "./glucocorticoids.ts";
import { kidneyTreatments } from "./kidney.ts";
import { pinealTreatments } from "./pineal.ts";
import { reproductionTreatments } from "./reproduction.ts";
import { sexSteroidTreatments } from "./sexSteroids.ts";
import { somatotropicTreatments } from "./somatotropic.ts";
import { thyroidTreatments } from "./thyroid.ts";
import type { Treatment } from "./treatment.ts";

/** Every treatment that can be chosen. */
export const treatments: readonly Treatment[] = [
  ...thyroidTreatments,
  ...steroidTreatments,
  ...adrenalTreatments,
  ...kidneyTreatments,
  ...pinealTreatments,
  ...diabetesTreatments,
  ...somatotropicTreatments,
  ...calciumTreatments,
  ...sexSteroidTreatments,
  ...reproductionTreatments,
];
