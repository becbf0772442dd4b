import type { Disorder } from "./disorder.ts";
import { thyroidDisorders } from "./thyroid.ts";

/** Every disorder that can be chosen. */
export const disorders: readonly Disorder[] = [...thyroidDisorders];
