import { children } from "./children.ts";
import { disorderQuestions } from "./disorderQuestions.ts";
import { dynamics } from "./dynamics.ts";
import { functionTests } from "./functionTests.ts";
import { hyperemesis } from "./hyperemesis.ts";
import { pregnancyQuestions } from "./pregnancy.ts";
import type { Question } from "./question.ts";
import { referenceAdults } from "./referenceAdults.ts";
import { treatmentQuestions } from "./treatmentQuestions.ts";

/** How each published figure of the thyroid axis is asked of the model. */
export const questions: readonly Question[] = [
  ...referenceAdults,
  ...children,
  ...pregnancyQuestions,
  ...dynamics,
  ...functionTests,
  ...disorderQuestions,
  ...hyperemesis,
  ...treatmentQuestions,
];
