import { thyroidTreatments } from "./thyroid.ts";
import type { Treatment } from "./treatment.ts";

/** Every treatment that can be chosen. */
export const treatments: readonly Treatment[] = [...thyroidTreatments];
