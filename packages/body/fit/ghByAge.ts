/**
 * Fits mean GH by age and the ripening of the liver's answer to it: to the median IGF-1 by age and sex
 * (Bidlingmaier 2014), and to mean GH from published secretion (Albertsson-Wikland 1994; volumes and
 * half-life of the module `somatotrophs`) and profiles (2.0-3.7 mU/L in men of 20 to 22 years).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/ghByAge.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { column, newborn, system } from "../test/growth/system.ts";

const model = system();
/** Age, IGF-1 of males and females in ug/L. */
const IGF1 = [
  [1, 83.08, 62.31],
  [2, 92.6, 69.2],
  [4, 115.7, 91.19],
  [6, 140.4, 119.1],
  [8, 173.4, 154.4],
  [10, 222.8, 206.6],
  [12, 278.9, 262.7],
  [14, 314.4, 296.2],
  [16, 315, 295.9],
  [18, 292, 270],
  [20, 258.5, 234.8],
  [25, 201, 181.2],
  [30, 168.7, 153.1],
  [40, 143, 130.1],
  [50, 123.2, 112.7],
  [60, 109.9, 96.5],
  [70, 102, 88.5],
  [80, 89, 87.7],
] as const;
/** Sex (1 female), age, mean GH of the day in ug/L. */
const GH = [
  [0, 8, 2.2],
  [1, 8, 2.2],
  [0, 14, 3.3],
  [1, 12.5, 4],
  [0, 18, 1.6],
  [1, 17, 1.6],
  [0, 21, 1.1],
  [1, 25, 1.3],
] as const;

/** A quantity of the healthy of this sex and age, from the assignments alone. */
function healthy(name: string, female: number, age: number, parameters: Record<string, number>) {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 0,
    output: { at: [0] },
    signals: [name],
    parameters: { ...parameters, "person.female": female, "person.ageAtStart": age },
    initial: { ...newborn(female === 1), "stature.boneAge": Math.min(age, 20) },
  });
  return Math.log(column(trajectory, name)[0] as number);
}

const free = (name: string, start: number, low: number, high: number) => ({
  name,
  start,
  low,
  high,
});

fit(
  "logarithms of GH and IGF-1 by age",
  [
    free("ghByAge.adult", 0.653, 0.3, 1.5),
    free("ghByAge.decline", 0.0172, 0.005, 0.04),
    free("ghByAge.childhood", 1.581, 0.3, 2.5),
    free("ghByAge.youthEnd", 20.67, 12, 24),
    free("ghByAge.youthSpan", 2.878, 1, 5),
    free("ghByAge.spurt", 2.037, 0.3, 5),
    free("ghByAge.spurtEnd", 16.18, 15, 20),
    free("ghByAge.spurtEndGirl", 15.64, 13.5, 18),
    free("ghByAge.spurtSpan", 0.7, 0.7, 3),
    free("liverRipeness.infantShare", 0.178, 0.05, 0.5),
    free("liverRipeness.ripening", 7.358, 4, 12),
    free("liverRipeness.laterInGirls", 1.04, 0, 3),
    free("liverRipeness.ripeningSpan", 3.073, 1, 6),
    free("liverRipeness.womanShare", 0.88, 0.85, 1),
    free("liverRipeness.byOestradiol", 0.165, 0, 0.9),
  ],
  [
    ...IGF1.flatMap(([age, man, woman]) => [
      { name: `IGF-1, male, ${age} years`, expected: Math.log(man), weight: 25 },
      { name: `IGF-1, female, ${age} years`, expected: Math.log(woman), weight: 25 },
    ]),
    ...GH.map(([female, age, level]) => ({
      name: `GH, ${female ? "female" : "male"}, ${age} years`,
      expected: Math.log(level),
      weight: 7,
    })),
  ],
  (parameters) => [
    ...IGF1.flatMap(([age]) => [
      healthy("liverIGF.usualIGF1", 0, age, parameters),
      healthy("liverIGF.usualIGF1", 1, age, parameters),
    ]),
    ...GH.map(([female, age]) => healthy("ghByAge.usual", female, age, parameters)),
  ],
);
