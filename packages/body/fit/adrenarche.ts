/**
 * Fits the growth and shrinking of the reticularis to the median DHEAS by age and sex of healthy people
 * (Bae 2019, doi:10.1016/j.jsbmb.2019.105409), on the ACTH profile of test/adrenal/system.ts.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/adrenarche.ts
 */
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { fit } from "../../../scripts/leastSquares.ts";
import { lastDay, system } from "../test/adrenal/system.ts";

const model = system(personOf(25));
/** Sex, age, size, DHEAS in umol/L. */
const medians = [
  [0, 3, 0.21, 0.11],
  [0, 9, 0.42, 0.914],
  [0, 15, 0.8, 4.02],
  [0, 25, 1, 7.75],
  [0, 35, 1, 6.43],
  [0, 45, 1, 5.35],
  [0, 55, 1, 3.64],
  [1, 7, 0.33, 0.493],
  [1, 9, 0.42, 0.861],
  [1, 11, 0.53, 1.44],
  [1, 13, 0.67, 2.22],
  [1, 18, 0.85, 4.01],
  [1, 25, 0.86, 3.86],
  [1, 35, 0.86, 3.04],
  [1, 45, 0.86, 2.79],
  [1, 55, 0.86, 2.37],
] as const;

fit(
  "reticularis by age",
  [
    { name: "reticularis.capacity", start: 18, low: 8, high: 40 },
    { name: "adrenalCortex.adrenarcheAge", start: 14.6, low: 10, high: 18 },
    { name: "adrenalCortex.adrenarcheSpan", start: 2.6, low: 1, high: 5 },
    { name: "adrenalCortex.earlierInGirls", start: 2, low: 0, high: 4 },
    { name: "adrenalCortex.womenShare", start: 0.57, low: 0.3, high: 1 },
    { name: "adrenalCortex.shrinking", start: 0.023, low: 0.005, high: 0.05 },
  ],
  medians.map(([female, age, , median]) => ({
    name: `ln DHEAS, sex ${female}, ${age} years`,
    expected: Math.log(median),
    weight: 5,
  })),
  (parameters) =>
    medians.map(([female, age, size]) => {
      const values = lastDay(
        model,
        [8],
        ["DHEAS.plasma"],
        {
          ...parameters,
          "person.age": age,
          "person.female": female,
          "person.size": size,
          "person.clearanceSize": size ** 0.75,
          "person.rateSize": size ** -0.25,
        },
        12,
      );
      return Math.log(values["DHEAS.plasma"]?.[0] as number);
    }),
);
