/**
 * Fits the growth module in its rate form to the medians of the WHO: length and height to 5 years (WHO
 * Child Growth Standards, Acta Paediatr Suppl 2006;450:76) and height from 6 to 19 years (de Onis 2007,
 * Bull World Health Organ 85:660), as computed from their LMS tables in the R package childsds. The
 * end of childhood growth is held where its quadratic turns: at 18.22 years in boys, 17.48 in girls.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/growth.ts
 */
import { body } from "@endocrine/body";
import { compile, defineModule, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { fit } from "./fit.ts";

const ages = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19];

const children = [
  {
    who: "boys",
    suffix: "",
    endOfChildhood: 18.22,
    medians: [
      49.88, 61.43, 67.62, 75.75, 82.26, 87.47, 96.08, 103.3, 110, 116, 127.3, 137.8, 149.1, 156,
      163.2, 169, 172.9, 175.2, 176.1, 176.5,
    ],
    start: { birth: 50, infancy: 28, rate: 2, childhood: 9, spurt: 23, spurtRate: 0.8, age: 13.4 },
  },
  {
    who: "girls",
    suffix: "Girl",
    endOfChildhood: 17.48,
    medians: [
      49.15, 59.8, 65.73, 74.01, 80.71, 86.07, 95.05, 102.7, 109.4, 115.1, 126.6, 138.6, 151.2,
      156.4, 159.8, 161.7, 162.5, 162.9, 163.1, 163.2,
    ],
    start: {
      birth: 49,
      infancy: 27,
      rate: 1.9,
      childhood: 9,
      spurt: 13,
      spurtRate: 1.1,
      age: 11.2,
    },
  },
] as const;

/** A healthy child: what the growth module asks of the rest of the body. */
const child: readonly ModuleDefinition[] = [
  defineModule({
    id: "person",
    about: "A child that grows older.",
    parameters: {
      female: { value: 0, unit: "1", meaning: "1 in a girl", source: "design" },
      calendar: { value: 1, unit: "1", meaning: "time makes the child older", source: "design" },
    },
    variables: { age: { unit: "a", is: "time" } },
  }),
  defineModule({
    id: "binding",
    about: "Normal free T3.",
    parameters: { FT3: { value: 1, unit: "pmol/L", meaning: "free T3", source: "design" } },
  }),
  defineModule({
    id: "thyrotrophs",
    about: "Normal free T3.",
    parameters: { normalFT3: { value: 1, unit: "pmol/L", meaning: "free T3", source: "design" } },
  }),
];
const model = compile(
  flatten([...child, ...body.filter(({ id }) => id === "growth")], { timeUnit: "a" }),
);

/** Heights in cm at the ages of the tables. */
function heights(
  parameters: Readonly<Record<string, number>>,
  birthLength: number,
  female: boolean,
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 19,
    output: { at: ages },
    signals: ["growth.height"],
    rtol: 1e-8,
    parameters: { ...parameters, "person.female": female ? 1 : 0 },
    initial: { "growth.height": birthLength / 100, "growth.boneAge": 0 },
  });
  const column = trajectory.columns.get("growth.height")?.values ?? [];
  return Array.from(column, (metres) => 100 * metres);
}

for (const { who, suffix, endOfChildhood, medians, start } of children) {
  const free = Object.entries(start).map(([name, value]) => ({
    name,
    start: value,
    low: value / 2,
    high: value * 2,
  }));
  const named = (values: Readonly<Record<string, number>>): Record<string, number> => {
    const value = (name: keyof typeof start): number => values[name] ?? start[name];
    return {
      [`growth.infancy${suffix}`]: value("infancy"),
      [`growth.infancyRate${suffix}`]: value("rate"),
      [`growth.childhood${suffix}`]: value("childhood"),
      [`growth.slowing${suffix}`]: value("childhood") / (2 * endOfChildhood),
      [`growth.spurt${suffix}`]: value("spurt"),
      [`growth.spurtRate${suffix}`]: value("spurtRate"),
      [`growth.spurtAge${suffix}`]: value("age"),
    };
  };
  const targets = ages.map((age, i) => ({
    name: `height at ${age} a, cm`,
    expected: medians[i] as number,
    weight: 1,
  }));
  const female = suffix === "Girl";
  const best = fit(`Growth of ${who}`, free, targets, (values) =>
    heights(named(values), values.birth ?? start.birth, female),
  );
  console.log("In the module:", named(best));
}
