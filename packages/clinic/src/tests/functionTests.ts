import type { FunctionTest } from "./functionTest.ts";
import { radioiodineUptake } from "./radioiodineUptake.ts";
import { t3Suppression } from "./t3Suppression.ts";
import { trhTest } from "./trhTest.ts";

/** Every function test that can be run. */
export const functionTests: readonly FunctionTest[] = [trhTest, t3Suppression, radioiodineUptake];
