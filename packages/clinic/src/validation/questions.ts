import { adrenalAdults } from "./adrenalAdults.ts";
import { adrenalDisorders } from "./adrenalDisorders.ts";
import { adrenalDynamics } from "./adrenalDynamics.ts";
import { adrenalTests } from "./adrenalTests.ts";
import { calciumAdults } from "./calciumAdults.ts";
import { calciumChildren } from "./calciumChildren.ts";
import { children } from "./children.ts";
import { disorderQuestions } from "./disorderQuestions.ts";
import { dynamics } from "./dynamics.ts";
import { fasting } from "./fasting.ts";
import { fuelAdults } from "./fuelAdults.ts";
import { fuelTreatments } from "./fuelTreatments.ts";
import { functionTests } from "./functionTests.ts";
import { growth } from "./growth.ts";
import { growthHormone } from "./growthHormone.ts";
import { growthHormoneTests } from "./growthHormoneTests.ts";
import { hyperemesis } from "./hyperemesis.ts";
import { insulinoma } from "./insulinoma.ts";
import { fuelDisorders } from "./isletDisorders.ts";
import { lowGlucose } from "./lowGlucose.ts";
import { oralGlucose } from "./oralGlucose.ts";
import { parathyroidDisorders } from "./parathyroidDisorders.ts";
import { parathyroidTests } from "./parathyroidTests.ts";
import { parathyroidTreatments } from "./parathyroidTreatments.ts";
import { pregnancyQuestions } from "./pregnancy.ts";
import type { Question } from "./question.ts";
import { referenceAdults } from "./referenceAdults.ts";
import { steroidTreatments } from "./steroidTreatments.ts";
import { treatmentQuestions } from "./treatmentQuestions.ts";
import { waterDisorders } from "./waterDisorders.ts";
import { waterDynamics } from "./waterDynamics.ts";
import { waterTests } from "./waterTests.ts";

/** How each published figure is asked of the model, by subject. */
export const subjects: readonly {
  readonly title: string;
  readonly questions: readonly Question[];
}[] = [
  {
    title: "Healthy adults",
    questions: [...referenceAdults, ...adrenalAdults, ...fuelAdults, ...calciumAdults],
  },
  { title: "Healthy children", questions: [...children, ...calciumChildren] },
  { title: "Pregnancy", questions: [...pregnancyQuestions, ...hyperemesis] },
  {
    title: "Oral glucose, fasts and low glucose",
    questions: [...oralGlucose, ...fasting, ...insulinoma, ...lowGlucose],
  },
  {
    title: "Growth hormone and growth",
    questions: [...growth, ...growthHormone, ...growthHormoneTests],
  },
  {
    title: "Rhythms, half-lives and other dynamics",
    questions: [...dynamics, ...adrenalDynamics, ...waterDynamics],
  },
  {
    title: "Function tests",
    questions: [...functionTests, ...adrenalTests, ...waterTests, ...parathyroidTests],
  },
  {
    title: "Disorders",
    questions: [
      ...disorderQuestions,
      ...adrenalDisorders,
      ...waterDisorders,
      ...fuelDisorders,
      ...parathyroidDisorders,
    ],
  },
  {
    title: "Treatments",
    questions: [
      ...treatmentQuestions,
      ...steroidTreatments,
      ...fuelTreatments,
      ...parathyroidTreatments,
    ],
  },
];

/** Every question. */
export const questions: readonly Question[] = subjects.flatMap((subject) => subject.questions);
