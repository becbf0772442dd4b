import type { MathFunction } from "../mathFunction.ts";
import { circularFunctions } from "./circular.ts";
import { exponentials } from "./exponential.ts";
import { hyperbolicFunctions } from "./hyperbolic.ts";
import { inverseCircularFunctions } from "./inverseCircular.ts";
import { inverseHyperbolicFunctions } from "./inverseHyperbolic.ts";
import { logarithms } from "./logarithm.ts";
import { powers } from "./power.ts";
import { remainders } from "./remainder.ts";
import { cubeRoot } from "./roots.ts";

/** Every function after those that it calls. */
export const mathFunctions: readonly MathFunction[] = [
  ...exponentials,
  ...logarithms,
  ...powers,
  ...circularFunctions,
  ...inverseCircularFunctions,
  ...hyperbolicFunctions,
  ...inverseHyperbolicFunctions,
  cubeRoot,
  ...remainders,
];
