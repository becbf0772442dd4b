import { adrenalAnalytes } from "./adrenalAnalytes.ts";
import type { Analyte } from "./analyte.ts";
import { calciumAnalytes } from "./calciumAnalytes.ts";
import { clockAnalytes } from "./clockAnalytes.ts";
import { fuelAnalytes } from "./fuelAnalytes.ts";
import { growthAnalytes } from "./growthAnalytes.ts";
import { immuneAnalytes } from "./immuneAnalytes.ts";
import { reproductionAnalytes } from "./reproductionAnalytes.ts";
import { thyroidAnalytes } from "./thyroidAnalytes.ts";
import { waterAnalytes } from "./waterAnalytes.ts";

export type { Analyte } from "./analyte.ts";

/** Every laboratory value that reports hold. */
export const analytes: readonly Analyte[] = [
  ...thyroidAnalytes,
  ...adrenalAnalytes,
  ...waterAnalytes,
  ...clockAnalytes,
  ...fuelAnalytes,
  ...growthAnalytes,
  ...calciumAnalytes,
  ...immuneAnalytes,
  ...reproductionAnalytes,
];
