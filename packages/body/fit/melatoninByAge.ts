/**
 * Fits melatonin by age to the night levels of 367 people (Waldhauser 1988, PMID 3350912): 27.3 ng/L below
 * six months, 329.5 at 1 to 3 y, 62.5 at 15 to 20 and 29.2 at 70 to 90 y. Four groups, three parameters: the fall in
 * childhood is held at a rate that is over by 15 y.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/melatoninByAge.ts
 */
import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { axisModules, healthy, type Values } from "../test/stress/axis.ts";

const person = defineModule({
  id: "person",
  about: "Age, held.",
  parameters: {
    age: { value: 30, unit: "a", meaning: "age", source: "lesion" },
    size: { value: 1, unit: "1", meaning: "size", source: "lesion" },
  },
});
const model = compile(flatten([...axisModules, person], { timeUnit: "h" }));
const initial = healthy();
const picogramsPerPicomole = 0.23228;

function night(parameters: Values, age: number): number {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 50,
    output: { at: [50] },
    initial,
    parameters: { ...parameters, "person.age": age },
    signals: ["pineal.melatonin"],
  });
  return picogramsPerPicomole * (trajectory.columns.get("pineal.melatonin")?.values[0] as number);
}

const groups = [
  { age: 0.25, level: 27.3 },
  { age: 2, level: 329.5 },
  { age: 17.5, level: 62.5 },
  { age: 80, level: 29.2 },
] as const;

fit(
  "melatonin by age",
  [
    { name: "pineal.decline", start: 0.0144, low: 0.005, high: 0.03 },
    { name: "pineal.childLevel", start: 8.1, low: 2, high: 15 },
    { name: "pineal.maturation", start: 1.08, low: 0.3, high: 2 },
  ],
  groups.map(({ age, level }) => ({
    name: `ln ng/L at ${age} y`,
    expected: Math.log(level),
    weight: 10,
  })),
  (parameters) => groups.map(({ age }) => Math.log(night(parameters, age))),
);
