import { children } from "./children.ts";
import { disorderQuestions } from "./disorderQuestions.ts";
import { dynamics } from "./dynamics.ts";
import { functionTests } from "./functionTests.ts";
import { hyperemesis } from "./hyperemesis.ts";
import { pregnancyQuestions } from "./pregnancy.ts";
import type { Question } from "./question.ts";
import { referenceAdults } from "./referenceAdults.ts";
import { treatmentQuestions } from "./treatmentQuestions.ts";

/** How each published figure of the thyroid axis is asked of the model, by subject. */
export const subjects: readonly {
  readonly title: string;
  readonly questions: readonly Question[];
}[] = [
  { title: "Healthy adults", questions: referenceAdults },
  { title: "Healthy children", questions: children },
  { title: "Pregnancy", questions: [...pregnancyQuestions, ...hyperemesis] },
  { title: "Rhythms, half-lives and other dynamics", questions: dynamics },
  { title: "Function tests", questions: functionTests },
  { title: "Disorders", questions: disorderQuestions },
  { title: "Treatments", questions: treatmentQuestions },
];

/** Every question. */
export const questions: readonly Question[] = subjects.flatMap((subject) => subject.questions);
