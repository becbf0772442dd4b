import { e5 } from "./e5.ts";
import { hires } from "./hires.ts";
import { oregonator } from "./oregonator.ts";
import { pollution } from "./pollution.ts";
import type { TestProblem } from "./problem.ts";
import { robertson } from "./robertson.ts";
import { vanDerPol } from "./vanDerPol.ts";

export const allProblems: readonly TestProblem[] = [
  hires,
  robertson,
  oregonator,
  vanDerPol,
  pollution,
  e5,
];
