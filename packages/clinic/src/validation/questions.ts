import { adrenalAdults } from "./adrenalAdults.ts";
import { adrenalDisorders } from "./adrenalDisorders.ts";
import { adrenalDynamics } from "./adrenalDynamics.ts";
import { adrenalTests } from "./adrenalTests.ts";
import { calciumAdults } from "./calciumAdults.ts";
import { calciumChildren } from "./calciumChildren.ts";
import { children } from "./children.ts";
import { disorderQuestions } from "./disorderQuestions.ts";
import { dynamics } from "./dynamics.ts";
import { endocrineHypertensionTests } from "./endocrineHypertensionTests.ts";
import { fasting } from "./fasting.ts";
import { fuelAdults } from "./fuelAdults.ts";
import { fuelTreatments } from "./fuelTreatments.ts";
import { functionTests } from "./functionTests.ts";
import { gonadDisorders } from "./gonadDisorders.ts";
import { gonadotropinPulses } from "./gonadotropinPulses.ts";
import { gonadTreatments } from "./gonadTreatments.ts";
import { growth } from "./growth.ts";
import { growthHormone } from "./growthHormone.ts";
import { growthHormoneTests } from "./growthHormoneTests.ts";
import { hyperemesis } from "./hyperemesis.ts";
import { insulinoma } from "./insulinoma.ts";
import { fuelDisorders } from "./isletDisorders.ts";
import { lowGlucose } from "./lowGlucose.ts";
import { motherhood } from "./motherhood.ts";
import { oralGlucose } from "./oralGlucose.ts";
import { parathyroidDisorders } from "./parathyroidDisorders.ts";
import { parathyroidTests } from "./parathyroidTests.ts";
import { parathyroidTreatments } from "./parathyroidTreatments.ts";
import { pregnancyQuestions } from "./pregnancy.ts";
import { puberty } from "./puberty.ts";
import type { Question } from "./question.ts";
import { referenceAdults } from "./referenceAdults.ts";
import { reproductionAdults } from "./reproductionAdults.ts";
import { reproductionTests } from "./reproductionTests.ts";
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
    questions: [
      ...referenceAdults,
      ...adrenalAdults,
      ...fuelAdults,
      ...calciumAdults,
      ...reproductionAdults,
    ],
  },
  {
    title: "Healthy children, puberty and menopause",
    questions: [...children, ...calciumChildren, ...puberty],
  },
  {
    title: "Pregnancy, birth and nursing",
    questions: [...pregnancyQuestions, ...hyperemesis, ...motherhood],
  },
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
    questions: [...dynamics, ...adrenalDynamics, ...waterDynamics, ...gonadotropinPulses],
  },
  {
    title: "Function tests",
    questions: [
      ...functionTests,
      ...adrenalTests,
      ...endocrineHypertensionTests,
      ...waterTests,
      ...parathyroidTests,
      ...reproductionTests,
    ],
  },
  {
    title: "Disorders",
    questions: [
      ...disorderQuestions,
      ...adrenalDisorders,
      ...waterDisorders,
      ...fuelDisorders,
      ...parathyroidDisorders,
      ...gonadDisorders,
    ],
  },
  {
    title: "Treatments",
    questions: [
      ...treatmentQuestions,
      ...steroidTreatments,
      ...fuelTreatments,
      ...parathyroidTreatments,
      ...gonadTreatments,
    ],
  },
];

/** Every question. */
export const questions: readonly Question[] = subjects.flatMap((subject) => subject.questions);
