import { captoprilTest, salineInfusion } from "./aldosteroneSuppression.ts";
import { arginineGHRH } from "./arginineGHRH.ts";
import { calcitoninStimulation } from "./calcitoninStimulation.ts";
import { calciumInfusion } from "./calciumInfusion.ts";
import { clomifeneTest } from "./clomifeneTest.ts";
import { clonidineSuppression } from "./clonidineSuppression.ts";
import { cosyntropinTest } from "./cosyntropinTest.ts";
import { crhTest } from "./crhTest.ts";
import {
  dexamethasoneHighDose,
  dexamethasoneLowDose,
  dexamethasoneOvernight,
} from "./dexamethasoneSuppression.ts";
import { edtaInfusion } from "./edtaInfusion.ts";
import { exerciseTest } from "./exerciseTest.ts";
import { fast72h } from "./fast72h.ts";
import type { FunctionTest } from "./functionTest.ts";
import { glucagonStimulation } from "./glucagonStimulation.ts";
import { gnrhTest } from "./gnrhTest.ts";
import { hcgTest } from "./hcgTest.ts";
import { hyperglycaemicClamp } from "./hyperglycaemicClamp.ts";
import { hypertonicSaline } from "./hypertonicSaline.ts";
import { insulinClamp } from "./insulinClamp.ts";
import { insulinTolerance } from "./insulinTolerance.ts";
import { ivgtt } from "./ivgtt.ts";
import { lightPulse } from "./lightPulse.ts";
import { metyraponeTest } from "./metyraponeTest.ts";
import { mixedMeal } from "./mixedMeal.ts";
import { ogtt } from "./ogtt.ts";
import { ogttGrowthHormone } from "./ogttGrowthHormone.ts";
import { orthostaticTest } from "./orthostaticTest.ts";
import { progesteroneChallenge } from "./progesteroneChallenge.ts";
import { radioiodineUptake } from "./radioiodineUptake.ts";
import { socialStressTest } from "./socialStressTest.ts";
import { t3Suppression } from "./t3Suppression.ts";
import { trhTest } from "./trhTest.ts";
import { uprightPosture } from "./uprightPosture.ts";
import { waterDeprivation } from "./waterDeprivation.ts";

/** Every function test that can be run. */
export const functionTests: readonly FunctionTest[] = [
  trhTest,
  t3Suppression,
  radioiodineUptake,
  dexamethasoneOvernight,
  dexamethasoneLowDose,
  dexamethasoneHighDose,
  cosyntropinTest,
  crhTest,
  metyraponeTest,
  waterDeprivation,
  hypertonicSaline,
  salineInfusion,
  captoprilTest,
  uprightPosture,
  clonidineSuppression,
  socialStressTest,
  orthostaticTest,
  lightPulse,
  ogtt,
  ogttGrowthHormone,
  ivgtt,
  insulinClamp,
  hyperglycaemicClamp,
  mixedMeal,
  insulinTolerance,
  glucagonStimulation,
  fast72h,
  arginineGHRH,
  exerciseTest,
  calciumInfusion,
  edtaInfusion,
  calcitoninStimulation,
  gnrhTest,
  hcgTest,
  clomifeneTest,
  progesteroneChallenge,
];
