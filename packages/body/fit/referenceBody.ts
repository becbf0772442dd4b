/**
 * Fits the healthy body of the child:
 * - body-mass index by age to the medians of the WHO (2006 to 5 years, 2007 to 19), as shares of an
 *   adult index of 22.6 that is reached by 26 years;
 * - fat share from 2 to 18 years to the reference child of Hall's model (R package bw), with the newborn and
 *   the infant of 4 months and a year of Fomon's reference child (Am J Clin Nutr 1982;35:1169).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/referenceBody.ts
 */
import { compile, flatten, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { referenceBody } from "../src/life/referenceBody.ts";
import { person, stature } from "../test/energy/system.ts";

const model = compile(flatten([person, stature, referenceBody], { timeUnit: "a" }));

const ages = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 19, 26];
const fatAges = [0, 0.33, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

const children = [
  {
    who: "boys",
    female: 0,
    suffix: "",
    index: [
      13.41, 16.9, 17.34, 16.8, 16.14, 15.88, 15.6, 15.33, 15.19, 15.31, 15.74, 16.44, 17.53, 19.01,
      20.5, 21.71, 22.19, 22.6,
    ],
    fat: [
      0.137, 0.247, 0.225, 0.195, 0.176, 0.162, 0.144, 0.135, 0.127, 0.13, 0.132, 0.149, 0.167,
      0.168, 0.155, 0.142, 0.133, 0.129, 0.127, 0.128,
    ],
  },
  {
    who: "girls",
    female: 1,
    suffix: "Girl",
    index: [
      13.34, 16.36, 16.91, 16.36, 15.73, 15.55, 15.4, 15.26, 15.27, 15.27, 15.68, 16.61, 18, 19.57,
      20.7, 21.26, 21.43, 22.6,
    ],
    fat: [
      0.149, 0.252, 0.237, 0.204, 0.185, 0.175, 0.165, 0.164, 0.169, 0.173, 0.182, 0.214, 0.23,
      0.221, 0.217, 0.225, 0.239, 0.251, 0.253, 0.251,
    ],
  },
] as const;

const { parameters = {} } = referenceBody;

for (const { who, female, suffix, index, fat } of children) {
  const at = (signal: string, years: readonly number[], values: Record<string, number>) => [
    ...(simulate(model, {
      start: 0,
      end: 26,
      output: { at: years },
      signals: [signal],
      parameters: {
        "person.female": female,
        "person.ageAtStart": 0,
        "person.calendar": 1,
        ...values,
      },
    }).trajectory.columns.get(signal)?.values ?? []),
  ];
  const free = (names: readonly string[]) =>
    names.map((name) => {
      const start = parameters[`${name}${suffix}`]?.value as number;
      return {
        name: `referenceBody.${name}${suffix}`,
        start,
        low: 0.5 * start,
        high: 1.5 * start,
      };
    });
  fit(
    `body-mass index of ${who}, kg/m2`,
    free(["lag", "riseAge", "riseSpan", "fill", "fillTime", "birth", "birthTime"]),
    index.map((expected, i) => ({ name: `${ages[i]} years`, expected, weight: 1 })),
    (values) => at("referenceBody.bodyMassIndex", ages, values),
  );
  fit(
    `fat share of ${who}`,
    free(["fatBase", "fatInfant", "fatInfantTime", "fatBirth", "fatBirthTime", "fatPuberty"]),
    fat.map((expected, i) => ({ name: `${fatAges[i]} years`, expected, weight: 100 })),
    (values) => at("referenceBody.childFat", fatAges, values),
  );
}
